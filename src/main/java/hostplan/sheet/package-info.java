/// Each list of a project as a table of text cells that people read, type, copy and paste.
@NullMarked
package hostplan.sheet;

import org.jspecify.annotations.NullMarked;
