/// The launcher and the wiring of all parts.
@NullMarked
package hostplan;

import org.jspecify.annotations.NullMarked;
