/// Suppliers' quotes: read from lists and pasted text, and matched with what they set prices of.
@NullMarked
package hostplan.exchange.quote;

import org.jspecify.annotations.NullMarked;
