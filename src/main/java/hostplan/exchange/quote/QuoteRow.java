package hostplan.exchange.quote;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/// One line of a quote that has a price.
///
/// @param number of the row as a spreadsheet counts it, from 1
/// @param unitPrice price of one, as stated or as its total ÷ its quantity
/// @param currency where the row, its column or its heading names one
/// @param total price of all, where it is stated
public record QuoteRow(
        int number,
        String partNumber,
        String vendor,
        String name,
        Optional<Long> quantity,
        BigDecimal unitPrice,
        Optional<Currency> currency,
        Optional<BigDecimal> total) {

    /// What it is called in messages: its name, else its number.
    public String label() {
        String full = (vendor + " " + name).strip();
        return full.isEmpty() ? partNumber : full;
    }

    /// Whether total = quantity × price of one, as far as all three are stated; where not, a
    /// discount or an error is hidden in it. A cent for each piece is taken for rounding.
    public boolean addsUp() {
        if (quantity.isEmpty() || total.isEmpty()) {
            return true;
        }
        BigDecimal count = BigDecimal.valueOf(quantity.get());
        BigDecimal off = unitPrice.multiply(count).subtract(total.get()).abs();
        return off.compareTo(count.multiply(CENT)) <= 0;
    }

    private static final BigDecimal CENT = new BigDecimal("0.01");
}
