/// The placement screen: which VMs go to which hosts, how good that is, and what it survives.
@NullMarked
package hostplan.ui.placement;

import org.jspecify.annotations.NullMarked;
