/// Slices a host into virtual machines and shows where everything goes.
@NullMarked
package hostplan.ui.slices;

import org.jspecify.annotations.NullMarked;
