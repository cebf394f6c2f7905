/// Drawings as data: shapes in millimetres, each with the identity of what it stands for, made by
/// plain functions and painted by window and paper alike.
@NullMarked
package hostplan.drawing;

import org.jspecify.annotations.NullMarked;
