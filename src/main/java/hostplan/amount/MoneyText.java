package hostplan.amount;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads prices as people write them: `12.345,67 EUR`, `€ 4,999.00`, `4999 USD`, `-20 €`.
public final class MoneyText {

    private static final int LONGEST = 80;

    /// Signs that stand for one currency in price lists; `$` for the US dollar.
    private static final Map<String, String> SIGNS =
            Map.of("€", "EUR", "$", "USD", "£", "GBP", "¥", "JPY", "US$", "USD", "FR.", "CHF");

    private static final Pattern PRICE =
            Pattern.compile(
                    "(?<before>[\\p{L}\\p{Sc}.]*)\\s*"
                            + "(?<number>-?\\s*[0-9](?:[0-9.,'’ ]*[0-9])?)(?:,-|\\.-|,--)?\\s*"
                            + "(?<after>[\\p{L}\\p{Sc}.]*)");

    private MoneyText() {}

    /// @param bare the currency of a number without one; nothing where each must name its own
    public static Parsed<Money> parse(String text, Optional<Currency> bare, DecimalMark mark) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher matcher = PRICE.matcher(plain);
        if (plain.length() > LONGEST || !matcher.matches()) {
            return notAPrice(text);
        }
        String named = matcher.group("before") + matcher.group("after");
        String number = matcher.group("number").replace("- ", "-");
        return NumberText.listed(number, mark)
                .flatMap(amount ->
                        currency(text, named, bare)
                                .map(currency -> new Money(decimal(amount), currency)));
    }

    /// What something costs, which is never less than nothing.
    ///
    /// @param bare as for [#parse]
    public static Parsed<Money> price(String text, Optional<Currency> bare, DecimalMark mark) {
        return parse(text, bare, mark).flatMap(MoneyText::fromZero);
    }

    /// Refuses an amount below zero.
    public static Parsed<Money> fromZero(Money price) {
        return price.amount().signum() >= 0
                ? Parsed.value(price)
                : Parsed.problem(
                        Quoted.of(price.text()) + " is less than nothing.",
                        "Write a price from 0 up, such as 4999 EUR.");
    }

    private static BigDecimal decimal(Fraction amount) {
        return amount.exactDecimal().orElseThrow();
    }

    private static Parsed<Currency> currency(String text, String named, Optional<Currency> bare) {
        if (named.isEmpty()) {
            return bare.map(Parsed::value)
                    .orElseGet(() ->
                            Parsed.problem(
                                    Quoted.of(text) + " names no currency.",
                                    "Write it with its code, such as 4999 EUR."));
        }
        String upper = named.toUpperCase(Locale.ROOT);
        String code = SIGNS.getOrDefault(upper, upper);
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst()
                .map(Parsed::value)
                .orElseGet(() ->
                        Parsed.problem(
                                Quoted.of(named) + " is not a known currency.",
                                "Write a code of three letters, such as EUR or USD."));
    }

    private static Parsed<Money> notAPrice(String text) {
        return Parsed.problem(
                Quoted.of(text) + " is not a price.", "Write it as 4999 EUR or 12,345.67 USD.");
    }
}
