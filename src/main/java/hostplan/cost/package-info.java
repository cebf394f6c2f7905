/// What a host costs a month, what a slice of it costs and earns, and what others ask for the same.
@NullMarked
package hostplan.cost;

import org.jspecify.annotations.NullMarked;
