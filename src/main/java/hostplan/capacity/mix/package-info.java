/// Whole counts under shared limits: the best mix, with proof. Knows numbers only; what they mean
/// is said by the package above.
@NullMarked
package hostplan.capacity.mix;

import org.jspecify.annotations.NullMarked;
