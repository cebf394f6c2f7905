/// Where in several racks something fits: proposals, best first, with what speaks for each, and why
/// other racks refuse.
@NullMarked
package hostplan.rack.place;

import org.jspecify.annotations.NullMarked;
