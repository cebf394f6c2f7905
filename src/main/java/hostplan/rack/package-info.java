/// Racks: what stands where in one, what it weighs and draws, what its feeds carry, and where
/// something more could stand. Everything here follows from an [Elevation] alone.
@NullMarked
package hostplan.rack;

import org.jspecify.annotations.NullMarked;
