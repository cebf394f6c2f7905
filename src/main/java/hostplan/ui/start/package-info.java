/// The start page: questions, each opening a sample or an import.
@NullMarked
package hostplan.ui.start;

import org.jspecify.annotations.NullMarked;
