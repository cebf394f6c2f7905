/// All slicings of a project as one list, with their sums, and the slicing of many servers at once.
@NullMarked
package hostplan.ui.hosts;

import org.jspecify.annotations.NullMarked;
