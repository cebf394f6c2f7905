package hostplan.exchange.rvtools;

import hostplan.amount.DecimalMark;
import hostplan.amount.Fraction;
import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.exchange.CellFault;
import hostplan.exchange.CellSource;
import hostplan.exchange.ColumnTarget;
import hostplan.exchange.MappedColumn;
import hostplan.exchange.Provenance;
import hostplan.exchange.draft.DraftBuilder;
import hostplan.exchange.text.CellNames;
import hostplan.exchange.text.Table;
import hostplan.exchange.text.TableRow;
import hostplan.exchange.value.DecimalMarks;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/// A tab with its columns found by their headings, which come and go with version and site: in any
/// case, without blanks around them, MB for MiB.
final class TabTable {

    private final Table table;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Integer, String> used = new HashMap<>();
    private final Map<Integer, DecimalMark> marks = new HashMap<>();

    TabTable(Table table) {
        this.table = table;
        List<String> headings =
                table.rows().isEmpty() ? List.of() : table.rows().getFirst().cells();
        for (int index = 0; index < headings.size(); index++) {
            columns.putIfAbsent(plain(headings.get(index)), index);
        }
    }

    static String plain(String heading) {
        return heading.strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\b([kmgt])ib\\b", "$1b");
    }

    /// The rows below the headings that say anything.
    List<TableRow> rows() {
        return table.rows().stream().skip(1).filter(row -> !row.isBlank()).toList();
    }

    Provenance from(TableRow row) {
        return new Provenance(table.file(), table.sheet(), Optional.of(row.number()));
    }

    /// The text under the first of the headings that is there and says something.
    String text(TableRow row, String... headings) {
        for (String heading : headings) {
            Integer column = columns.get(heading);
            if (column != null && !row.cell(column).isBlank()) {
                return row.cell(column).strip();
            }
        }
        return "";
    }

    boolean isTrue(TableRow row, String heading) {
        String text = text(row, heading).toLowerCase(Locale.ROOT);
        return text.equals("true") || text.equals("1") || text.equals("wahr") || text.equals("yes");
    }

    /// The whole number under a heading; empty where there is none, or -1 for "none". A text that
    /// is no number is a problem.
    Parsed<Optional<Long>> number(TableRow row, String heading) {
        String text = text(row, heading);
        if (text.isEmpty() || text.equals("-1")) {
            return Parsed.value(Optional.empty());
        }
        return NumberText.listed(text, mark(heading)).map(TabTable::whole);
    }

    private static Optional<Long> whole(Fraction number) {
        BigInteger whole = number.toDecimal(0).toBigInteger();
        return whole.signum() >= 0 && whole.bitLength() < Integer.SIZE
                ? Optional.of(whole.longValueExact())
                : Optional.empty();
    }

    /// The mark before decimals, decided for the whole column.
    private DecimalMark mark(String heading) {
        Integer column = columns.get(heading);
        return column == null
                ? DecimalMark.POINT
                : marks.computeIfAbsent(
                        column,
                        index ->
                                DecimalMarks.shownBy(
                                                rows().stream()
                                                        .map(row -> row.cell(index))
                                                        .toList())
                                        .orElse(DecimalMark.POINT));
    }

    /// Puts the text under the first of the headings that says something into a draft.
    void put(DraftBuilder draft, TableRow row, String key, String... headings) {
        putMade(draft, row, key, text(row, headings), headings);
    }

    /// Puts what was made of the text under the headings into a draft; nothing where it is empty.
    void putMade(DraftBuilder draft, TableRow row, String key, String text, String... headings) {
        use(key, headings);
        if (!text.isEmpty()) {
            draft.put(key, text, source(row, headings));
        }
    }

    /// Notes what the columns with these headings become.
    void use(String key, String... headings) {
        for (String heading : headings) {
            Integer column = columns.get(heading);
            if (column != null) {
                used.putIfAbsent(column, key);
            }
        }
    }

    private CellSource source(TableRow row, String... headings) {
        for (String heading : headings) {
            Integer column = columns.get(heading);
            if (column != null && !row.cell(column).isBlank()) {
                String cell = CellNames.letters(column) + row.number();
                return new CellSource(cell, row.cell(column), CellSource.How.READ, "");
            }
        }
        return new CellSource("", "", CellSource.How.DERIVED, "");
    }

    /// Puts the whole number under a heading into a draft; a text that is none makes the row
    /// unreadable.
    void putNumber(
            DraftBuilder draft,
            TableRow row,
            String key,
            String heading,
            LongFunction<String> words) {
        switch (number(row, heading)) {
            case Parsed.Value<Optional<Long>>(Optional<Long> number) ->
                    putMade(draft, row, key, number.map(words::apply).orElse(""), heading);
            case Parsed.Problem<Optional<Long>>(String message, String cure) ->
                    draft.fault(
                            new CellFault(
                                    key,
                                    source(row, heading).cell(),
                                    text(row, heading),
                                    message,
                                    cure,
                                    CellFault.Effect.ROW));
        }
    }

    /// What the columns became.
    List<MappedColumn> mapped() {
        List<String> headings =
                table.rows().isEmpty() ? List.of() : table.rows().getFirst().cells();
        return columns.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .filter(column -> !column.getKey().isEmpty())
                .map(column ->
                        new MappedColumn(
                                CellNames.letters(column.getValue()),
                                headings.get(column.getValue()).strip(),
                                target(column.getValue()),
                                ""))
                .toList();
    }

    private ColumnTarget target(int column) {
        String key = used.get(column);
        return key == null ? new ColumnTarget.Unrecognised() : ColumnTarget.known(key);
    }
}
