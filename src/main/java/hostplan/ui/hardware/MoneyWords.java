package hostplan.ui.hardware;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.hardware.Price;
import hostplan.hardware.Tax;
import hostplan.ui.common.Texts;

import java.math.BigDecimal;

/// Money as it stands in lists: whole amounts without decimals, and with their currency.
final class MoneyWords {

    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);

    private final CurrentMachine current;
    private final Texts texts;

    MoneyWords(CurrentMachine current, Texts texts) {
        this.current = current;
        this.texts = texts;
    }

    /// "18,000 EUR", "0.0215 EUR", "2,340.50 EUR".
    String text(Money money) {
        return amount(money) + " " + money.currency().getCurrencyCode();
    }

    /// Without the currency where it is the project's.
    String plain(Money money) {
        return money.currency().equals(current.project().currency()) ? amount(money) : text(money);
    }

    String text(Price price) {
        String text = text(price.amount());
        return price.tax() == Tax.GROSS ? texts.text("hardware.gross", text) : text;
    }

    private String amount(Money money) {
        BigDecimal amount = money.amount();
        boolean whole =
                amount.stripTrailingZeros().scale() <= 0 || amount.abs().compareTo(LARGE) >= 0;
        if (whole) {
            return texts.amounts().number(Fraction.of(amount), 0);
        }
        if (amount.abs().compareTo(BigDecimal.ONE) < 0) {
            return texts.amounts().number(Fraction.of(amount), 4);
        }
        String exact = texts.amounts().money(money);
        return exact.substring(0, exact.lastIndexOf(' '));
    }
}
