/// What would be otherwise if one thing were: other prices, other rules, less hardware, another
/// mix, one slice alone. Each asks the slicer anew, so that the same rules hold.
@NullMarked
package hostplan.capacity.vary;

import org.jspecify.annotations.NullMarked;
