/// Which VM goes to which host, so that as few as can be move, and in which order they move.
@NullMarked
package hostplan.placement.move;

import org.jspecify.annotations.NullMarked;
