package hostplan.exchange.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import hostplan.amount.Parsed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads text with separators into rows, as spreadsheets and people write it.
///
/// People type a single quotation mark for "as above", which is no proper quoting: where strict
/// reading gives nonsense, such marks are taken as text.
public final class SeparatedText {

    /// The sign for "as above", in whatever way the file writes it.
    public static final String DITTO = "\"";

    private final String text;
    private final char separator;

    public SeparatedText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /// The first rows only, to look what they are.
    public List<TableRow> firstRows(int count) {
        try (CsvReader<List<RawCell>> reader = tolerant().build(new RawCell.Handler(), text)) {
            return numbered(reader.stream().limit(count).map(RawCell::texts).toList());
        } catch (CsvParseException | IOException broken) {
            return List.of();
        }
    }

    /// All rows; a problem where a quotation mark is never closed, or where there are too many
    /// cells.
    public Parsed<List<TableRow>> rows() {
        Parsed<List<List<RawCell>>> strict = parsed(text, spaced());
        if (strict instanceof Parsed.Value<List<List<RawCell>>>(var rows) && !isNonsense(rows)) {
            return Parsed.value(numbered(withDittos(rows)));
        }
        return parsed(withLoneMarksDoubled(), tolerant())
                .flatMap(rows ->
                        isUnclosed(rows)
                                ? unclosed()
                                : Parsed.value(
                                        numbered(rows.stream().map(RawCell::texts).toList())));
    }

    private Parsed<List<List<RawCell>>> parsed(String source, CsvReader.CsvReaderBuilder form) {
        List<List<RawCell>> rows = new ArrayList<>();
        int cells = 0;
        try (CsvReader<List<RawCell>> reader = form.build(new RawCell.Handler(), source)) {
            for (List<RawCell> row : reader) {
                rows.add(row);
                cells += row.size();
                if (cells > InputLimits.CELLS) {
                    return Parsed.problem(
                            "The file has more than "
                                    + InputLimits.CELLS
                                    + " cells, and no more are read.",
                            "Split it into smaller files.");
                }
            }
            return Parsed.value(rows);
        } catch (CsvParseException | IOException broken) {
            return unclosed();
        }
    }

    private static <T> Parsed<T> unclosed() {
        return Parsed.problem(
                "A quotation mark (\") is opened and never closed, so the cells run into each other.",
                "Close it, or write it twice where it belongs to the text.");
    }

    /// Blanks may stand around quotation marks, as in `"a", "b"`.
    private CsvReader.CsvReaderBuilder spaced() {
        return form().trimWhitespacesAroundQuotes(true);
    }

    /// Anything may follow a closing quotation mark.
    private CsvReader.CsvReaderBuilder tolerant() {
        return form().allowExtraCharsAfterClosingQuote(true);
    }

    private CsvReader.CsvReaderBuilder form() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true);
    }

    private boolean isNonsense(List<List<RawCell>> rows) {
        return isUnclosed(rows)
                || rows.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.quoted() && isOnlySeparators(cell.text()));
    }

    private boolean isUnclosed(List<List<RawCell>> rows) {
        return !rows.isEmpty()
                && !rows.getLast().isEmpty()
                && rows.getLast().getLast().quoted()
                && !text.stripTrailing().endsWith("\"");
    }

    private boolean isOnlySeparators(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(sign -> sign == separator);
    }

    private String withLoneMarksDoubled() {
        String apart = Pattern.quote(String.valueOf(separator));
        return text.replaceAll("(?m)(?<=^|" + apart + ")\"(?=" + apart + "|\\r?$)", "\"\"\"\"");
    }

    /// `""` beside cells that are merely empty is "as above" typed by hand and mangled on export,
    /// unless the file quotes everything.
    private static List<List<String>> withDittos(List<List<RawCell>> rows) {
        List<RawCell> cells = rows.stream().flatMap(List::stream).toList();
        boolean ditto =
                cells.stream().anyMatch(cell -> cell.text().isEmpty() && !cell.quoted())
                        && cells.stream().noneMatch(RawCell::isQuotedForNothing);
        return rows.stream()
                .map(row ->
                        row.stream()
                                .map(cell -> ditto && cell.isQuotedEmpty() ? DITTO : cell.text())
                                .toList())
                .toList();
    }

    private static List<TableRow> numbered(List<List<String>> rows) {
        List<TableRow> numbered = new ArrayList<>(rows.size());
        for (List<String> row : rows) {
            numbered.add(new TableRow(numbered.size() + 1, row));
        }
        return numbered;
    }
}
