package hostplan.ui.common;

import hostplan.amount.AmountFormat;
import hostplan.amount.DecimalMark;
import hostplan.amount.Fraction;
import hostplan.project.StepName;

import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the window in the person's language, from `messages.properties`, and the amounts in
/// them as that language writes numbers.
public final class Texts {

    private static final long KILOWATT = 1_000;

    private final ResourceBundle bundle;
    private final Locale locale;
    private final AmountFormat amounts;

    public Texts(Locale locale) {
        this.bundle = ResourceBundle.getBundle("hostplan.messages", locale);
        this.locale = locale;
        this.amounts = new AmountFormat(locale);
    }

    /// The bundle that FXML refers to with `%key`.
    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }

    /// What stands before decimals in what this person types.
    public DecimalMark decimalMark() {
        char separator = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return separator == DecimalMark.COMMA.symbol() ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    public AmountFormat amounts() {
        return amounts;
    }

    /// The text of a key with values put in as `MessageFormat` tells.
    ///
    /// @throws java.util.MissingResourceException where there is no such text
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /// The name of a step of the history, such as "change of memory on 12 servers".
    public String step(StepName name) {
        return text(name.key(), name.values().toArray());
    }

    /// A power, such as `640 W` or `11.8 kW`.
    public String power(long watts) {
        return watts < KILOWATT
                ? amounts.number(watts) + " W"
                : amounts.number(Fraction.of(watts).dividedBy(Fraction.of(KILOWATT)), 1) + " kW";
    }
}
