package hostplan.paper.part;

import hostplan.paper.Disclosure;

import java.util.Currency;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Notes that name an amount of money are for those alone who may see costs.
final class PricedNotes {

    private static final Pattern MONEY =
            Pattern.compile(
                    Currency.getAvailableCurrencies().stream()
                            .map(Currency::getCurrencyCode)
                            .collect(
                                    Collectors.joining(
                                            "|", "\\p{Sc}|(?<!\\p{L})(?:", ")(?!\\p{L})")));

    private PricedNotes() {}

    /// Whether a text names a currency.
    static boolean namesMoney(String text) {
        return MONEY.matcher(text).find();
    }

    /// What of a note its reader sees.
    static String shown(String note, PlanSource source) {
        boolean isHeldBack =
                namesMoney(note) && !source.imprint().profile().shows(Disclosure.INTERNAL_COST);
        return isHeldBack ? source.texts().text("notes.priced") : note;
    }
}
