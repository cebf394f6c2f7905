/// What hardware costs: net prices in one currency, their sum, and what is to be said about it.
@NullMarked
package hostplan.hardware.price;

import org.jspecify.annotations.NullMarked;
