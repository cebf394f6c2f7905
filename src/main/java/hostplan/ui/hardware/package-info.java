/// The hardware screen: a configuration put together from parts, in a drawing and in a table.
@NullMarked
package hostplan.ui.hardware;

import org.jspecify.annotations.NullMarked;
