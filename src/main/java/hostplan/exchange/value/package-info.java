/// What single cells of lists mean: amounts, processors, positions, dates, words of status. Nothing
/// here knows files or rows.
@NullMarked
package hostplan.exchange.value;

import org.jspecify.annotations.NullMarked;
