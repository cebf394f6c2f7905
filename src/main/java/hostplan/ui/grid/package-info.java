/// A grid of cells as spreadsheets have it: virtual in both directions, one column frozen, an
/// active cell and ranges. It knows nothing of what its cells stand for.
@NullMarked
package hostplan.ui.grid;

import org.jspecify.annotations.NullMarked;
