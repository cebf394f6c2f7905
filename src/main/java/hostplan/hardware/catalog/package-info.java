/// The models and parts that one can choose from.
@NullMarked
package hostplan.hardware.catalog;

import org.jspecify.annotations.NullMarked;
