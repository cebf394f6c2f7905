/// The screen on which the objects of one list stand as rows of a spreadsheet: servers, sites,
/// racks, configurations, models, flavors and VMs. What differs between them is data.
@NullMarked
package hostplan.ui.sheet;

import org.jspecify.annotations.NullMarked;
