package hostplan.exchange.quote;

import hostplan.amount.DecimalMark;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.amount.MoneyText;
import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.exchange.CellFault;
import hostplan.exchange.Provenance;
import hostplan.exchange.SkippedRow;
import hostplan.exchange.text.CellNames;
import hostplan.exchange.text.TableRow;
import hostplan.exchange.value.Placeholder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the rows below the headings of a quote, one after the other.
final class RowsReader {

    /// Words that begin a line of sums, of transport or of terms.
    private static final Pattern NO_PART =
            Pattern.compile(
                    "(?iu)(?:(?:zzgl|plus|inkl|incl|exkl|excl)\\b\\.?\\s*)?(?:[0-9.,]+\\s*%\\s*)?"
                            + "(?:sub-?\\s?total|grand total|total|net total|sum|vat|tax|shipping|freight"
                            + "|zwischensumme|gesamtsumme|summe|gesamt|gesamtbetrag|endbetrag|nettobetrag"
                            + "|bruttobetrag|rechnungsbetrag|mwst|ust|umsatzsteuer|mehrwertsteuer|versand"
                            + "|versandkosten|fracht)\\b.*");

    private static final Pattern ON_REQUEST =
            Pattern.compile(
                    "(?iu)(?:auf )?anfrage|on request|call|upon request|tba|inklusive|included");

    private static final Pattern COUNT =
            Pattern.compile(
                    "([0-9][0-9.,'’ ]*?)\\s*(?iu:x|×|stk\\.?|stück|st\\.?|pcs\\.?|pieces?|ea\\.?|units?)?");

    private static final Currency NO_CURRENCY = Currency.getInstance("XXX");

    /// A total that cannot be divided exactly is rounded to a ten-thousandth.
    private static final int UNIT_DIGITS = 4;

    private final String file;
    private final QuoteTable table;
    private final DecimalMark mark;
    private final List<QuoteRow> rows = new ArrayList<>();
    private final List<TableRow> outside = new ArrayList<>();
    private final List<CellFault> faults = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();

    RowsReader(String file, QuoteTable table, DecimalMark mark) {
        this.file = file;
        this.table = table;
        this.mark = mark;
    }

    List<QuoteRow> rows() {
        return rows;
    }

    /// Rows that are none of the table: sums and terms below it.
    List<TableRow> outside() {
        return outside;
    }

    List<CellFault> faults() {
        return faults;
    }

    List<SkippedRow> skipped() {
        return skipped;
    }

    void read(TableRow row) {
        if (row.isBlank()) {
            return;
        }
        String number = table.cell(row, QuoteColumn.PART_NUMBER);
        String name = table.cell(row, QuoteColumn.NAME);
        if (NO_PART.matcher(row.firstText()).matches() || (number + name).isEmpty()) {
            leaveOut(row, "It is no part.");
            return;
        }
        String unit = table.cell(row, QuoteColumn.UNIT_PRICE);
        String total = table.cell(row, QuoteColumn.TOTAL);
        if (isNoPrice(unit) && isNoPrice(total)) {
            leaveOut(row, "It has no price.");
        } else {
            readPriced(row, number, name);
        }
    }

    private void leaveOut(TableRow row, String why) {
        outside.add(row);
        skipped.add(
                SkippedRow.of(
                        new Provenance(file, Optional.empty(), Optional.of(row.number())),
                        row.firstText(),
                        why));
    }

    private static boolean isNoPrice(String text) {
        return Placeholder.isUnknown(text) || ON_REQUEST.matcher(text).matches();
    }

    private void readPriced(TableRow row, String number, String name) {
        int before = faults.size();
        Optional<Long> quantity = quantity(row);
        Optional<Money> unit = money(row, QuoteColumn.UNIT_PRICE);
        Optional<Money> total = money(row, QuoteColumn.TOTAL);
        Optional<Currency> currency = currency(row, unit.or(() -> total));
        Optional<BigDecimal> each = unit.map(Money::amount).or(() -> each(total, quantity));
        if (faults.size() > before || each.isEmpty()) {
            return;
        }
        rows.add(
                new QuoteRow(
                        row.number(),
                        number,
                        table.cell(row, QuoteColumn.VENDOR),
                        name,
                        quantity,
                        each.get(),
                        currency,
                        total.map(Money::amount)));
    }

    /// Price of one = total ÷ quantity; without a quantity it is the price of one.
    private Optional<BigDecimal> each(Optional<Money> total, Optional<Long> quantity) {
        return total.map(sum -> {
            Fraction exact = Fraction.of(sum.amount()).dividedBy(Fraction.of(quantity.orElse(1L)));
            return exact.exactDecimal().orElseGet(() -> exact.toDecimal(UNIT_DIGITS));
        });
    }

    private Optional<Long> quantity(TableRow row) {
        String text = table.cell(row, QuoteColumn.QUANTITY);
        if (Placeholder.isUnknown(text)) {
            return Optional.empty();
        }
        Matcher count = COUNT.matcher(text);
        Optional<Long> whole =
                count.matches()
                        ? NumberText.listed(count.group(1), mark)
                                .toOptional()
                                .filter(number -> number.isWhole() && number.signum() > 0)
                                .filter(number -> number.numerator().bitLength() < Integer.SIZE)
                                .map(number -> number.numerator().longValueExact())
                        : Optional.empty();
        if (whole.isEmpty()) {
            fault(
                    row,
                    QuoteColumn.QUANTITY,
                    text,
                    Quoted.of(text) + " is no quantity.",
                    "Write a whole number of at least 1.");
        }
        return whole;
    }

    private Optional<Money> money(TableRow row, QuoteColumn column) {
        String text = table.cell(row, column);
        if (isNoPrice(text)) {
            return Optional.empty();
        }
        return switch (MoneyText.parse(text, Optional.of(NO_CURRENCY), mark)) {
            case Parsed.Value<Money>(Money money) when money.amount().signum() < 0 -> {
                fault(
                        row,
                        column,
                        text,
                        Quoted.of(text) + " is less than nothing.",
                        "Write the price of the part, and leave discounts out.");
                yield Optional.empty();
            }
            case Parsed.Value<Money>(Money money) -> Optional.of(money);
            case Parsed.Problem<Money>(String message, String cure) -> {
                fault(row, column, text, message, cure);
                yield Optional.empty();
            }
        };
    }

    /// That of the price itself, else of the column for it, else of the heading.
    private Optional<Currency> currency(TableRow row, Optional<Money> price) {
        String text = table.cell(row, QuoteColumn.CURRENCY);
        Optional<Currency> stated = HeadReader.currency(text);
        if (stated.isEmpty() && !Placeholder.isUnknown(text)) {
            fault(
                    row,
                    QuoteColumn.CURRENCY,
                    text,
                    Quoted.of(text) + " is not a known currency.",
                    "Write a code of three letters, such as EUR or USD.");
        }
        return price.map(Money::currency)
                .filter(currency -> !currency.equals(NO_CURRENCY))
                .or(() -> stated);
    }

    private void fault(TableRow row, QuoteColumn column, String text, String message, String cure) {
        String cell = CellNames.letters(table.columns().getOrDefault(column, 0)) + row.number();
        faults.add(
                new CellFault(
                        column.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        cell,
                        text,
                        message,
                        cure,
                        CellFault.Effect.ROW));
    }
}
