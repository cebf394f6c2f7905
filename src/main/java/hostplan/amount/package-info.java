/// Exact quantities and the texts people write for them: fractions, bytes, bit rates, ratios and
/// money. Nothing here is rounded before it is shown.
@NullMarked
package hostplan.amount;

import org.jspecify.annotations.NullMarked;
