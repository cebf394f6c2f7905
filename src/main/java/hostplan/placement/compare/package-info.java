/// What others would say of a placement, by their own figures: for comparison, never for an answer.
@NullMarked
package hostplan.placement.compare;

import org.jspecify.annotations.NullMarked;
