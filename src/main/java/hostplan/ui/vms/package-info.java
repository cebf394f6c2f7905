/// The virtual machines of a project as one list, with their sums, what they would become, less
/// memory for them, and more of them by flavor.
@NullMarked
package hostplan.ui.vms;

import org.jspecify.annotations.NullMarked;
