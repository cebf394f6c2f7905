package hostplan.exchange.csv;

import hostplan.amount.AmountText;
import hostplan.amount.Bytes;
import hostplan.amount.Meaning;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.exchange.CellFault;
import hostplan.exchange.CellSource;
import hostplan.exchange.ColumnTarget;
import hostplan.exchange.ImportResult;
import hostplan.exchange.draft.DraftBuilder;
import hostplan.exchange.text.CellNames;
import hostplan.exchange.text.InputLimits;
import hostplan.exchange.value.ColumnStyle;
import hostplan.project.ObjectKind;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes a draft from each row of a list.
final class RowReader {

    private static final Map<String, String> JOINED =
            Map.of("notes", "; ", "tags", ", ", "addresses", ", ", "drives", " + ");

    /// Longer ones are no amounts, dates or processors, and looking for one in them takes long.
    private static final int LONGEST_VALUE = 500;

    private static final Set<String> NAMING = Set.of("name", "hostname");

    private final ObjectKind kind;
    private final ListKind particulars;
    private final List<Column> columns;
    private final ImportResult.Collector into;

    RowReader(
            ObjectKind kind,
            ListKind particulars,
            List<Column> columns,
            ImportResult.Collector into) {
        this.kind = kind;
        this.particulars = particulars;
        this.columns = columns;
        this.into = into;
    }

    DraftBuilder read(ListRow row) {
        DraftBuilder draft = new DraftBuilder(kind, row.from(), into);
        for (Column column : columns) {
            ListCell cell = row.cell(column.heading().index());
            if (!cell.isEmpty() && column.readable()) {
                read(row, column, cell, draft);
            }
        }
        particulars.finish(draft, nameCell(row));
        return draft;
    }

    private void read(ListRow row, Column column, ListCell cell, DraftBuilder draft) {
        CellSource source =
                new CellSource(column.cellName(row.number()), cell.written(), cell.how(), "");
        if (cell.text().length() > InputLimits.CELL_CHARACTERS) {
            draft.fault(tooLong(column, source));
            return;
        }
        switch (column.target()) {
            case ColumnTarget.Known(String key, var _) ->
                    known(row, column, key, cell, source, draft);
            case ColumnTarget.Own own -> OwnCell.read(own, cell, column, source, draft);
            case ColumnTarget.Ignored _, ColumnTarget.Unrecognised _ -> {}
        }
    }

    private void known(
            ListRow row,
            Column column,
            String key,
            ListCell cell,
            CellSource source,
            DraftBuilder draft) {
        switch (parsed(row, column, key, cell.text())) {
            case Parsed.Value<CellReading>(CellReading reading) -> {
                reading.texts().forEach((filled, text) -> put(draft, key, filled, text, source));
                reading.warnings()
                        .forEach(message -> draft.warn(column.heading().letters(), message));
            }
            case Parsed.Problem<CellReading>(String message, String cure) ->
                    draft.fault(
                            new CellFault(
                                    key, source.cell(), cell.text(), message, cure, effect(key)));
        }
    }

    private Parsed<CellReading> parsed(ListRow row, Column column, String key, String text) {
        CellReader reader = particulars.readers().get(key);
        if (reader == null) {
            return CellReaders.text(key).read(text, column.style());
        }
        return text.length() <= LONGEST_VALUE
                ? reader.read(text, style(row, column, key))
                : Parsed.problem(
                        Quoted.of(text) + " is no " + column.style().noun() + ".",
                        "Shorten it, or leave the row out.");
    }

    private CellFault.Effect effect(String key) {
        return particulars.essential().contains(key) ? CellFault.Effect.ROW : CellFault.Effect.CELL;
    }

    private static CellFault tooLong(Column column, CellSource source) {
        return new CellFault(
                column.key(),
                source.cell(),
                "",
                "Cell "
                        + source.cell()
                        + " has more than "
                        + InputLimits.CELL_CHARACTERS
                        + " characters, so the row is no list entry.",
                "Shorten it, or leave the row out.",
                CellFault.Effect.ROW);
    }

    /// What the cell's own column says wins over what another cell lets conclude.
    private static void put(
            DraftBuilder draft, String column, String filled, String text, CellSource source) {
        boolean own = filled.equals(column);
        String before = draft.text(filled);
        if (own && !before.isEmpty() && JOINED.containsKey(filled)) {
            draft.put(filled, before + JOINED.get(filled) + text, source);
        } else if (column.equals("drives") && filled.equals("disk") && !before.isEmpty()) {
            draft.put(filled, sum(before, text), derived(source));
        } else if (own) {
            draft.put(filled, text, source);
        } else if (JOINED.containsKey(filled) && !before.isEmpty()) {
            draft.put(filled, before + JOINED.get(filled) + text, source);
        } else if (before.isEmpty()) {
            draft.put(filled, text, derived(source));
        }
    }

    private static CellSource derived(CellSource source) {
        return new CellSource(source.cell(), source.written(), CellSource.How.DERIVED, "");
    }

    private static String sum(String one, String other) {
        Bytes first = AmountText.parse(one, Meaning.LISTED_DRIVES).orElseThrow();
        Bytes second = AmountText.parse(other, Meaning.LISTED_DRIVES).orElseThrow();
        return CellReaders.exact(first.plus(second));
    }

    private ColumnStyle style(ListRow row, Column column, String key) {
        return key.equals("price") ? column.style().withCurrency(currencyOf(row)) : column.style();
    }

    private Optional<Currency> currencyOf(ListRow row) {
        return columns.stream()
                .filter(column -> column.key().equals("currency"))
                .map(column -> row.cell(column.heading().index()).text())
                .flatMap(code ->
                        Currency.getAvailableCurrencies().stream()
                                .filter(known ->
                                        known.getCurrencyCode()
                                                .equals(code.toUpperCase(Locale.ROOT))))
                .findFirst();
    }

    private String nameCell(ListRow row) {
        return columns.stream()
                .filter(column -> NAMING.contains(column.key()))
                .map(column -> column.cellName(row.number()))
                .findFirst()
                .orElse(CellNames.letters(0) + row.number());
    }
}
