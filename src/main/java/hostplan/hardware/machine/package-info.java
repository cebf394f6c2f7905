/// A configuration put together from parts: what is in which slot, and the figures that follow.
@NullMarked
package hostplan.hardware.machine;

import org.jspecify.annotations.NullMarked;
