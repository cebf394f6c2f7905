/// The import: files are read, every row shows what it becomes, and nothing changes before the
/// person says so.
@NullMarked
package hostplan.ui.imports;

import org.jspecify.annotations.NullMarked;
