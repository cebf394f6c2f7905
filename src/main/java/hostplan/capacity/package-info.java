/// What fits on a host: resources, what the hypervisor takes, and the answer with its reasons.
@NullMarked
package hostplan.capacity;

import org.jspecify.annotations.NullMarked;
