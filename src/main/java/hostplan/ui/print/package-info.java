/// The hardware plan on paper: what goes into it, the pages as they will be, and where they go.
@NullMarked
package hostplan.ui.print;

import org.jspecify.annotations.NullMarked;
