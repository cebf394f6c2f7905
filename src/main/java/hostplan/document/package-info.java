/// What every object of a project has in common: its identity, its name, and the members of the
/// file that this version does not know.
@NullMarked
package hostplan.document;

import org.jspecify.annotations.NullMarked;
