package hostplan.exchange.quote;

import hostplan.amount.DecimalMark;
import hostplan.amount.Parsed;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.UnreadableInput;
import hostplan.exchange.text.DecodedText;
import hostplan.exchange.text.InputLimits;
import hostplan.exchange.text.SeparatedText;
import hostplan.exchange.text.TableRow;
import hostplan.exchange.value.DecimalMarks;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a supplier's quote: a list with headings in English or German, saved as CSV or pasted,
/// with whatever stands above and below it.
public final class QuoteReader {

    private QuoteReader() {}

    public static Parsed<QuoteDraft> read(NamedBytes input) {
        Optional<UnreadableInput> refused = InputLimits.refusal(input);
        return refused.<Parsed<QuoteDraft>>map(why -> Parsed.problem(why.message(), why.cure()))
                .orElseGet(() ->
                        read(
                                input.name(),
                                DecodedText.of(input.content(), Optional.empty()).text()));
    }

    /// @param name what the text is called in messages
    public static Parsed<QuoteDraft> read(String name, String text) {
        return QuoteTable.find(text)
                .map(table ->
                        new SeparatedText(table.text(), table.separator())
                                .rows()
                                .map(rows -> draft(name, table, rows)))
                .orElseGet(() ->
                        Parsed.problem(
                                "No table of parts with prices was found in " + name + ".",
                                "It needs a line of headings such as Part number, Description, Qty and"
                                        + " Unit price, or Artikel, Bezeichnung, Menge and Einzelpreis."));
    }

    private static QuoteDraft draft(String name, QuoteTable table, List<TableRow> rows) {
        List<TableRow> below =
                rows.stream().filter(row -> row.number() > table.headerRow()).toList();
        TableRow headings = rows.get(table.headerRow() - 1);
        RowsReader reader = new RowsReader(name, table, mark(table, below));
        below.forEach(reader::read);
        List<TableRow> around =
                Stream.concat(
                                rows.stream().filter(row -> row.number() < table.headerRow()),
                                reader.outside().stream())
                        .toList();
        return new QuoteDraft(
                name,
                head(HeadReader.of(around, headings), reader.rows()),
                reader.rows(),
                reader.faults(),
                reader.skipped());
    }

    /// With the currency of the rows where all name the same one.
    private static QuoteHead head(QuoteHead said, List<QuoteRow> rows) {
        Set<Optional<Currency>> named =
                rows.stream().map(QuoteRow::currency).collect(Collectors.toSet());
        return said.currency().isEmpty() && named.size() == 1
                ? said.with(draft -> draft.currency = rows.getFirst().currency())
                : said;
    }

    /// The decimal mark that the prices show, else the one of the language of the separator:
    /// semicolons are written where the comma is taken.
    private static DecimalMark mark(QuoteTable table, List<TableRow> rows) {
        List<String> prices = new ArrayList<>();
        for (TableRow row : rows) {
            prices.add(table.cell(row, QuoteColumn.UNIT_PRICE));
            prices.add(table.cell(row, QuoteColumn.TOTAL));
        }
        return DecimalMarks.shownBy(prices)
                .orElse(table.separator() == ';' ? DecimalMark.COMMA : DecimalMark.POINT);
    }
}
