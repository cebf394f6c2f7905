/// Virtual machines, and later where they run.
@NullMarked
package hostplan.placement;

import org.jspecify.annotations.NullMarked;
