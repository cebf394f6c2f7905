/// Writes plans as PDF. Only this package sees the PDF library and the fonts of the computer;
/// nothing of either is loaded before something is printed.
@NullMarked
package hostplan.print;

import org.jspecify.annotations.NullMarked;
