/// Exports of RVTools: what runs in a VMware data centre, and on which hosts.
@NullMarked
package hostplan.exchange.rvtools;

import org.jspecify.annotations.NullMarked;
