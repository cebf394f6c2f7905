/// Suppliers' quotes: read from lists and pasted text, and matched with the parts of a project.
@NullMarked
package hostplan.exchange.quote;

import org.jspecify.annotations.NullMarked;
