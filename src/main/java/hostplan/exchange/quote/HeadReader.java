package hostplan.exchange.quote;

import hostplan.amount.Parsed;
import hostplan.exchange.text.TableRow;
import hostplan.exchange.value.DateOrder;
import hostplan.exchange.value.DateText;
import hostplan.hardware.Tax;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what the lines around the table of a quote say about it, in English or German.
final class HeadReader {

    private static final String DAY =
            "([0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}[./-] ?[0-9]{1,2}[./-] ?[0-9]{2,4}"
                    + "|[0-9]{1,2}\\.? \\p{L}{3,9}\\.? [0-9]{4}|\\p{L}{3,9} [0-9]{1,2},? [0-9]{4})";
    private static final Pattern ANY_DAY = Pattern.compile("(?iu)" + DAY);
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?iu)\\b(?:angebots?|quote|quotation|offer)[ -]*(?:nummer|nr\\.?|no\\.?|number|id|#)?\\s*"
                            + "[:#]?\\s*([\\p{L}0-9][\\p{L}0-9._/-]*[0-9][\\p{L}0-9._/-]*|[0-9])");
    private static final Pattern VALID =
            Pattern.compile(
                    "(?iu)(?:valid(?:ity)?(?: until| through| to| till)?|gültig(?:keit)?(?: bis)?|bindefrist"
                            + "|expires(?: on)?|expiry(?: date)?)(?:\\s+(?:zum|to|bis))?\\s*:?\\s*"
                            + DAY);
    private static final Pattern VALID_DAYS =
            Pattern.compile(
                    "(?iu)(?:valid (?:for )?|gültig:? |gültigkeit:? )([0-9]{1,3}) (?:days|tage)"
                            + "|([0-9]{1,3}) tage gültig");
    private static final Pattern DATE =
            Pattern.compile("(?iu)(?:\\bdate|datum|\\bvom|\\bdated)\\s*:?\\s*" + DAY);
    private static final Pattern SUPPLIER =
            Pattern.compile(
                    "(?iu)\\b(?:supplier|seller|reseller|lieferant|anbieter|verkäufer)\\s*:?\\s+(.+)");
    private static final Pattern DELIVERY =
            Pattern.compile(
                    "(?iu)(?:delivery(?: time)?|lead ?time|lieferzeit|lieferung|lieferfrist)[^0-9\\n]{0,30}"
                            + "(?:[0-9]{1,3}\\s*(?:-|–|to|bis)\\s*)?([0-9]{1,3})\\s*"
                            + "(arbeitstage|werktage|working days|business days|days|day|tagen?|weeks?|wochen?)");
    private static final Pattern WARRANTY =
            Pattern.compile(
                    "(?iu)\\b(?:warranty|garantie|gewährleistung)(?: period| time|zeit|dauer)?\\s*:?\\s*"
                            + "([0-9]{1,2})\\s*(months?|years?|monaten?|monat|jahren?|jahr)\\b");
    private static final Pattern REPAIRS =
            Pattern.compile(
                    "(?iu)^\\s*(?:repairs?(?: by)?|service|support|reparatur(?: durch)?)\\s*:\\s*(.+)");
    private static final Pattern GROSS =
            Pattern.compile(
                    "(?iu)\\bbrutto\\b|\\bgross\\b|\\bin(?:kl|cl)\\.?\\s*(?:\\d+\\s*%\\s*)?(?:mwst|ust|vat|tax)"
                            + "|\\bincluding (?:vat|tax)");
    private static final Pattern NET =
            Pattern.compile(
                    "(?iu)\\bnetto\\b|\\bnet\\b|\\b(?:zzgl|exkl|excl|ohne|plus)\\.?\\s*(?:\\d+\\s*%\\s*)?"
                            + "(?:gesetzl(?:icher|\\.)\\s*)?(?:mwst|ust|vat|tax)|\\bexcluding (?:vat|tax)");
    private static final Pattern CURRENCY =
            Pattern.compile(
                    "(?iu)(?:currency|währung|prices? in|preise in|alle preise in)\\s*:?\\s*([a-z]{3}\\b|€|\\$|£)");

    private static final int MONTHS_OF_YEAR = 12;
    private static final int DAYS_OF_WEEK = 7;
    private static final int WORKING_DAYS_OF_WEEK = 5;

    private final DateOrder dates;
    private final QuoteHead.Draft head = new QuoteHead.Draft();

    private HeadReader(DateOrder dates) {
        this.dates = dates;
    }

    /// @param headings the headings of the table, which may say whether prices contain tax
    static QuoteHead of(List<TableRow> around, TableRow headings) {
        List<String> lines =
                around.stream().map(row -> String.join(" ", row.cells()).strip()).toList();
        List<String> days =
                lines.stream()
                        .flatMap(line -> ANY_DAY.matcher(line).results())
                        .map(MatchResult::group)
                        .toList();
        HeadReader reader = new HeadReader(DateOrder.shownBy(days).orElse(DateOrder.DAY_FIRST));
        lines.forEach(reader::read);
        String heading = String.join(" ", headings.cells());
        reader.head.tax = tax(heading).or(() -> reader.head.tax);
        reader.head.currency = reader.head.currency.or(() -> currencyIn(heading));
        return reader.head.build();
    }

    private void read(String line) {
        if (head.number.isEmpty()) {
            head.number = found(NUMBER, line).orElse("");
        }
        if (head.supplier.isEmpty()) {
            head.supplier = found(SUPPLIER, line).orElse("");
        }
        head.validUntil = head.validUntil.or(() -> found(VALID, line).flatMap(this::day));
        head.date = head.date.or(() -> found(DATE, line).flatMap(this::day));
        head.validUntil = head.validUntil.or(() -> validFor(line));
        head.deliveryDays = head.deliveryDays.or(() -> delivery(line));
        head.warrantyMonths = head.warrantyMonths.or(() -> warranty(line));
        if (head.repairs.isEmpty()) {
            head.repairs = found(REPAIRS, line).orElse("");
        }
        head.tax = head.tax.or(() -> tax(line));
        head.currency = head.currency.or(() -> found(CURRENCY, line).flatMap(HeadReader::currency));
    }

    private Optional<LocalDate> day(String text) {
        Parsed<LocalDate> day = DateText.parse(text, dates, DateText.OfMonth.FIRST);
        return day.toOptional();
    }

    private Optional<LocalDate> validFor(String line) {
        Matcher days = VALID_DAYS.matcher(line);
        if (head.date.isEmpty() || !days.find()) {
            return Optional.empty();
        }
        String number = days.group(1) == null ? days.group(2) : days.group(1);
        return head.date.map(date -> date.plusDays(Integer.parseInt(number)));
    }

    /// In days of the calendar; of a range its end.
    private static Optional<Integer> delivery(String line) {
        Matcher found = DELIVERY.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(found.group(1));
        String unit = found.group(2).toLowerCase(Locale.ROOT);
        if (unit.startsWith("w") && !unit.startsWith("wer") && !unit.startsWith("working")) {
            return Optional.of(number * DAYS_OF_WEEK);
        }
        boolean working = unit.matches("arbeitstage|werktage|working days|business days");
        return Optional.of(
                working ? Math.ceilDiv(number * DAYS_OF_WEEK, WORKING_DAYS_OF_WEEK) : number);
    }

    private static Optional<Integer> warranty(String line) {
        Matcher found = WARRANTY.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(found.group(1));
        boolean months = found.group(2).toLowerCase(Locale.ROOT).startsWith("m");
        return Optional.of(months ? number : number * MONTHS_OF_YEAR);
    }

    /// Whether a line says that prices contain tax; gross first, since "net" also stands beside a
    /// sum of both.
    static Optional<Tax> tax(String line) {
        boolean gross = GROSS.matcher(line).find();
        boolean net = NET.matcher(line).find();
        return gross == net ? Optional.empty() : Optional.of(gross ? Tax.GROSS : Tax.NET);
    }

    static Optional<Currency> currencyIn(String text) {
        Matcher sign = Pattern.compile("(?i)\\b(eur|usd|chf|gbp)\\b|([€$£])").matcher(text);
        return sign.find() ? currency(sign.group()) : Optional.empty();
    }

    static Optional<Currency> currency(String text) {
        String code =
                switch (text.strip()) {
                    case "€" -> "EUR";
                    case "$" -> "USD";
                    case "£" -> "GBP";
                    default -> text.strip().toUpperCase(Locale.ROOT);
                };
        return Currency.availableCurrencies()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst();
    }

    private static Optional<String> found(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
