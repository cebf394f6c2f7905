/// What becomes of a placement when hosts fail, and how many hosts it takes to survive that: the
/// VMs of the failed hosts start anew on the others, while no other VM moves.
@NullMarked
package hostplan.placement.survive;

import org.jspecify.annotations.NullMarked;
