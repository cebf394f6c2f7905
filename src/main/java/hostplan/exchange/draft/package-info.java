/// Putting drafts together, for all importers alike.
@NullMarked
package hostplan.exchange.draft;

import org.jspecify.annotations.NullMarked;
