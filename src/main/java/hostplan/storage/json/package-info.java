/// JSON as Hostplan's files hold it: bounded reading that says where something is wrong, values and
/// objects as tables of their members, and writing with one fact a line.
@NullMarked
package hostplan.storage.json;

import org.jspecify.annotations.NullMarked;
