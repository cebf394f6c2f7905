/// Slices as neighbours: what each is guaranteed of the disks, the processors and the network of a
/// host, what the others get when some drive them as hard as they can, and which limits keep every
/// promise.
@NullMarked
package hostplan.capacity.drill;

import org.jspecify.annotations.NullMarked;
