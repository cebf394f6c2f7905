package hostplan.exchange.csv;

import hostplan.exchange.CellAddress;
import hostplan.exchange.CellSource;
import hostplan.exchange.Headings;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.Provenance;
import hostplan.exchange.SkippedRow;
import hostplan.exchange.text.CellNames;
import hostplan.exchange.text.InputLimits;
import hostplan.exchange.text.Table;
import hostplan.exchange.text.TableRow;
import hostplan.exchange.value.Placeholder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells the rows that describe something from titles, blank rows, totals and repeated headings,
/// and clears their cells.
final class ListRows {

    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?i)(?:total|totals|grand total|sub ?total|sum|summe|gesamt|gesamtsumme"
                            + "|insgesamt|zwischensumme|∑|Σ)(?:[\\s:(=].*)?");
    private static final Pattern CONTROLS =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n\\r\\t]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    /// The line that text tables draw under their headings.
    private static final Pattern RULE = Pattern.compile("[-–—:=+]+");

    private static final String FORMULA = "=+-@\t\r";

    private final Table table;
    private final int headerRow;
    private final ImportOptions options;
    private final ImportResult.Collector into;
    private final Map<Integer, String> above = new HashMap<>();

    ListRows(Table table, int headerRow, ImportOptions options, ImportResult.Collector into) {
        this.table = table;
        this.headerRow = headerRow;
        this.options = options;
        this.into = into;
    }

    List<ListRow> read() {
        List<ListRow> rows = new ArrayList<>();
        List<String> headings = table.rows().size() < headerRow ? List.of() : plain(header());
        int last = lastFilledRow();
        for (TableRow row : table.rows()) {
            if (row.number() == headerRow || row.number() > last) {
                continue;
            }
            Optional<String> reason = reasonToSkip(row, headings);
            reason.ifPresent(why -> skip(row, why));
            if (reason.isEmpty()) {
                rows.add(cleared(row));
            }
        }
        mentionTail(last);
        return rows;
    }

    private TableRow header() {
        return table.rows().get(headerRow - 1);
    }

    /// Spreadsheets write hundreds of blank rows below a list; they are told of at once.
    private int lastFilledRow() {
        return table.rows().reversed().stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .map(TableRow::number)
                .orElse(0);
    }

    private void mentionTail(int last) {
        int more = table.rows().size() - last;
        if (more > 0) {
            String which =
                    more == 1
                            ? "a blank row"
                            : "this and the " + (more - 1) + " after it are blank";
            into.skipped.add(SkippedRow.of(from(last + 1), "", which));
        }
    }

    private Optional<String> reasonToSkip(TableRow row, List<String> headings) {
        if (row.isBlank() && !isMended(row.number())) {
            return Optional.of("a blank row");
        }
        if (row.number() < headerRow) {
            return Optional.of("a title above the headings");
        }
        if (TOTAL.matcher(row.firstText()).matches()) {
            return Optional.of("a total");
        }
        return isMended(row.number()) ? Optional.empty() : ornament(row, headings);
    }

    /// What people and text tables put between the rows.
    private static Optional<String> ornament(TableRow row, List<String> headings) {
        List<String> filled =
                row.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
        if (filled.stream().allMatch(cell -> RULE.matcher(cell).matches())) {
            return Optional.of("a line of the table, with nothing in it");
        }
        if (filled.size() == 1 && headings.size() > 1 && filled.getFirst().startsWith("#")) {
            return Optional.of("a title between the rows");
        }
        return plain(row).equals(headings) ? Optional.of("the headings again") : Optional.empty();
    }

    private static List<String> plain(TableRow row) {
        List<String> plain = row.cells().stream().map(Headings::plain).toList();
        int last = plain.size();
        while (last > 0 && plain.get(last - 1).isEmpty()) {
            last--;
        }
        return plain.subList(0, last);
    }

    private boolean isMended(int row) {
        return options.cells().keySet().stream()
                .anyMatch(cell -> cell.row() == row && cell.file().equals(table.file()));
    }

    private void skip(TableRow row, String reason) {
        into.skipped.add(SkippedRow.of(from(row.number()), row.firstText(), reason));
    }

    private Provenance from(int row) {
        return new Provenance(table.file(), table.sheet(), Optional.of(row));
    }

    private ListRow cleared(TableRow row) {
        List<ListCell> cells = new ArrayList<>();
        int columns = Math.max(row.cells().size(), header().cells().size());
        for (int column = 0; column < columns; column++) {
            ListCell cell = cleared(row, column);
            cells.add(cell);
            above.put(column, cell.text());
        }
        tellRepeated(row, cells);
        return new ListRow(from(row.number()), row.number(), cells);
    }

    /// What is taken from another row is easily overlooked.
    private void tellRepeated(TableRow row, List<ListCell> cells) {
        List<String> repeated = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            ListCell cell = cells.get(column);
            if (cell.how() == CellSource.How.REPEATED && !cell.text().isEmpty()) {
                repeated.add(CellNames.letters(column));
            }
        }
        if (!repeated.isEmpty()) {
            into.warnings.add(
                    ImportWarning.of(
                            from(row.number()),
                            "“As above” is taken from the row above for "
                                    + (repeated.size() == 1 ? "column " : "columns ")
                                    + String.join(", ", repeated)
                                    + "."));
        }
    }

    private ListCell cleared(TableRow row, int column) {
        String letters = CellNames.letters(column);
        String mended =
                options.cells()
                        .get(new CellAddress(table.file(), table.sheet(), row.number(), letters));
        String written = row.cell(column);
        if (mended != null) {
            return new ListCell(mended.strip(), written, CellSource.How.MENDED);
        }
        if (written.length() > InputLimits.CELL_CHARACTERS) {
            // The reader of the row says so; nothing else looks at such a text.
            return new ListCell(written, written, CellSource.How.READ);
        }
        String plain = plain(written, row, letters);
        if (Placeholder.isDitto(plain)) {
            return repeated(row, column, letters, plain);
        }
        return new ListCell(Placeholder.isUnknown(plain) ? "" : plain, plain, CellSource.How.READ);
    }

    private ListCell repeated(TableRow row, int column, String letters, String written) {
        String text = above.getOrDefault(column, "");
        if (text.isEmpty() && row.number() == headerRow + 1) {
            warn(row, letters, "The cell says “as above”, but nothing stands above it.");
        }
        return new ListCell(text, written, CellSource.How.REPEATED);
    }

    private String plain(String written, TableRow row, String letters) {
        String without = CONTROLS.matcher(written).replaceAll("");
        if (without.length() != written.length()) {
            warn(row, letters, "Invisible control characters were left out of the cell.");
        }
        return withoutGuard(without).strip();
    }

    /// Our own exports put an apostrophe before what a spreadsheet would take for a formula.
    private static String withoutGuard(String text) {
        boolean guarded =
                text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    private void warn(TableRow row, String letters, String message) {
        into.warnings.add(ImportWarning.of(from(row.number()), letters, message));
    }
}
