/// What a shown number opens to: sentences as data, with values, formula and source. Window,
/// command line and paper turn them into words from one bundle.
@NullMarked
package hostplan.explain;

import org.jspecify.annotations.NullMarked;
