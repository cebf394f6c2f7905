/// The racks screen: what stands where, put there with mouse or keyboard, and what that means.
@NullMarked
package hostplan.ui.racks;

import org.jspecify.annotations.NullMarked;
