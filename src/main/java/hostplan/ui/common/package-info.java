/// What every screen uses: loading of views, texts, and work off the FX thread.
@NullMarked
package hostplan.ui.common;

import org.jspecify.annotations.NullMarked;
