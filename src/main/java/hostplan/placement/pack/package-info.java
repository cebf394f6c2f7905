/// Packing virtual machines onto hosts: counts of kinds of VMs into patterns of hosts, with a bound
/// that can be checked. Knows no project and no units: amounts are whole numbers of whatever the
/// caller counts in.
@NullMarked
package hostplan.placement.pack;

import org.jspecify.annotations.NullMarked;
