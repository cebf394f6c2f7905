/// What there is to buy, what candidates bring for their price, and the quotes of suppliers.
@NullMarked
package hostplan.ui.purchase;

import org.jspecify.annotations.NullMarked;
