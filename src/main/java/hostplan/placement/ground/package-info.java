/// Why nothing costs less than a bound: the steps from certificates of prices to what is claimed,
/// as data.
@NullMarked
package hostplan.placement.ground;

import org.jspecify.annotations.NullMarked;
