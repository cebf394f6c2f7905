/// Controls that several screens use.
@NullMarked
package hostplan.ui.controls;

import org.jspecify.annotations.NullMarked;
