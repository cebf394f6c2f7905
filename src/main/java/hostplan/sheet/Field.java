package hostplan.sheet;

import hostplan.amount.Parsed;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One column of a table: what its cells say of a row, and how a row is changed by them.
///
/// @param <R> what stands in one row
/// @param <V> what stands in one cell
record Field<R, V>(Column column, Cell<V> cell, Get<R, V> get, Put<R, V> put) {

    /// What a row says; empty where it is not known.
    interface Get<R, V> {
        Optional<V> of(R row, CellContext context);
    }

    /// The row with another value, or why it cannot have that.
    interface Put<R, V> {
        Parsed<R> into(R row, Optional<V> value, CellContext context);
    }

    String text(R row, CellContext context) {
        return get.of(row, context).map(value -> cell.text(value, context)).orElse("");
    }

    SortKey key(R row, CellContext context) {
        return get.of(row, context)
                .map(value -> cell.key(value, context))
                .orElseGet(SortKey.Unknown::new);
    }

    /// The row with another text in this cell.
    Parsed<R> write(R row, String text, CellContext context) {
        if (text.isBlank()) {
            return column.blank() == Column.Blank.ALLOWED
                    ? put.into(row, Optional.empty(), context)
                    : context.problem("blank", context.texts().heading(column));
        }
        return cell.parse(text, context)
                .flatMap(value -> put.into(row, Optional.of(value), context));
    }

    /// The same column of rows that hold the rows of this one.
    <S> Field<S, V> within(Column column, Function<S, R> part, BiFunction<S, R, S> withPart) {
        return new Field<>(
                column,
                cell,
                (row, context) -> get.of(part.apply(row), context),
                (row, value, context) ->
                        put.into(part.apply(row), value, context)
                                .map(changed -> withPart.apply(row, changed)));
    }
}
