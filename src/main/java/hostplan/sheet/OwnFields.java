package hostplan.sheet;

import hostplan.amount.DecimalMark;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.inventory.Server;
import hostplan.project.ObjectKind;
import hostplan.project.OwnColumn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The columns that a person added to the servers. Their values are stored as exact text: numbers
/// with a point.
final class OwnFields {

    private OwnFields() {}

    static void add(Fields<Machine> fields, List<OwnColumn> columns) {
        columns.forEach(column -> fields.add(field(column)));
    }

    private static Field<Machine, String> field(OwnColumn own) {
        Cell<String> cell = cell(own);
        Column column =
                new Column(
                        ObjectKind.SERVER,
                        Column.ownKey(own.id()),
                        Optional.of(own.name()),
                        cell.type(),
                        Column.Editing.EDITABLE,
                        Column.Blank.ALLOWED);
        return new Field<>(
                column,
                cell,
                (row, _) -> Optional.ofNullable(row.server().own().get(own.id())),
                (row, value, _) ->
                        Parsed.value(row.with(with(row.server(), own.id(), value.orElse("")))));
    }

    private static Server with(Server server, String column, String text) {
        return server.with(draft -> draft.own(column, text));
    }

    private static Cell<String> cell(OwnColumn own) {
        return switch (own.type()) {
            case TEXT -> TextCell.LINE;
            case CHOICE -> new ChoiceCell(own.choices());
            case NUMBER ->
                    new StoredCell<>(
                            DecimalCell.ANY,
                            OwnFields::number,
                            value -> Numbers.text(value, DecimalMark.POINT));
            case DATE -> new StoredCell<>(DateCell.DAY, OwnFields::date, LocalDate::toString);
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return Fraction.parse(text).toOptional().flatMap(Fraction::exactDecimal);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /// Values of another type that are stored as text. What cannot be read, since a file may hold
    /// anything, is shown as it is.
    private record StoredCell<V>(
            Cell<V> cell, Function<String, Optional<V>> read, Function<V, String> store)
            implements Cell<String> {

        @Override
        public ColumnType type() {
            return cell.type();
        }

        @Override
        public String text(String value, CellContext context) {
            return read.apply(value).map(found -> cell.text(found, context)).orElse(value);
        }

        @Override
        public Parsed<String> parse(String text, CellContext context) {
            return cell.parse(text, context).map(store);
        }

        @Override
        public SortKey key(String value, CellContext context) {
            return read.apply(value)
                    .map(found -> cell.key(found, context))
                    .orElseGet(() -> SortKey.of(value));
        }
    }
}
