/// Text and tables as they come in files: character sets, separators, limits.
@NullMarked
package hostplan.exchange.text;

import org.jspecify.annotations.NullMarked;
