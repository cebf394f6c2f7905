/// Project files, settings and what ships with the program: reading, writing and not losing them.
@NullMarked
package hostplan.storage;

import org.jspecify.annotations.NullMarked;
