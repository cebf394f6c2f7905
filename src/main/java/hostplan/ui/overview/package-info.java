/// The overview of a project.
@NullMarked
package hostplan.ui.overview;

import org.jspecify.annotations.NullMarked;
