/// Reading and writing of the application's own files. Jackson stays in here and in `exchange`.
@NullMarked
package hostplan.storage;

import org.jspecify.annotations.NullMarked;
