/// Checks of what a placement claims, written apart from the search that claims it and sharing no
/// code with it: whether everything fits, and whether nothing better can exist.
@NullMarked
package hostplan.placement.proof;

import org.jspecify.annotations.NullMarked;
