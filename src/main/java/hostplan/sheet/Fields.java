package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.project.ObjectKind;
import hostplan.sheet.Column.Blank;
import hostplan.sheet.Column.Editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The columns of a kind, put together in their standard order.
final class Fields<R> {

    private final ObjectKind kind;
    private final List<Field<R, ?>> fields = new ArrayList<>();

    Fields(ObjectKind kind) {
        this.kind = kind;
    }

    List<Field<R, ?>> list() {
        return List.copyOf(fields);
    }

    /// Words that may be missing.
    Fields<R> text(String key, Function<R, String> get, BiFunction<R, String, R> set) {
        return words(key, TextCell.LINE, get, set);
    }

    /// Words of several lines that may be missing.
    Fields<R> notes(Function<R, String> get, BiFunction<R, String, R> set) {
        return words("notes", TextCell.LINES, get, set);
    }

    private Fields<R> words(
            String key, TextCell cell, Function<R, String> get, BiFunction<R, String, R> set) {
        return guarded(
                key,
                cell,
                (row, _) -> Optional.of(get.apply(row)).filter(text -> !text.isEmpty()),
                (row, value, _) -> Parsed.value(set.apply(row, value.orElse(""))));
    }

    /// A value that may be missing.
    <V> Fields<R> optional(
            String key,
            Cell<V> cell,
            Function<R, Optional<V>> get,
            BiFunction<R, Optional<V>, R> set) {
        return guarded(
                key,
                cell,
                (row, _) -> get.apply(row),
                (row, value, _) -> Parsed.value(set.apply(row, value)));
    }

    /// A list that may be empty.
    <E> Fields<R> several(
            String key,
            Cell<List<E>> cell,
            Function<R, List<E>> get,
            BiFunction<R, List<E>, R> set) {
        return guarded(
                key,
                cell,
                (row, _) -> Optional.of(get.apply(row)).filter(list -> !list.isEmpty()),
                (row, value, _) -> Parsed.value(set.apply(row, value.orElse(List.of()))));
    }

    /// A value that is never missing.
    <V> Fields<R> required(String key, Cell<V> cell, Function<R, V> get, BiFunction<R, V, R> set) {
        Column column = column(key, cell, Editing.EDITABLE, Blank.REFUSED);
        return add(
                new Field<>(
                        column,
                        cell,
                        (row, _) -> Optional.of(get.apply(row)),
                        (row, value, _) -> Parsed.value(set.apply(row, value.orElseThrow()))));
    }

    /// A value whose reading or writing needs more than the row.
    <V> Fields<R> guarded(String key, Cell<V> cell, Field.Get<R, V> get, Field.Put<R, V> put) {
        return add(new Field<>(column(key, cell, Editing.EDITABLE, Blank.ALLOWED), cell, get, put));
    }

    /// A value that follows from others.
    <V> Fields<R> readOnly(String key, Cell<V> cell, Field.Get<R, V> get) {
        return add(
                new Field<>(
                        column(key, cell, Editing.READ_ONLY, Blank.ALLOWED),
                        cell,
                        get,
                        notAlone()));
    }

    /// A value that the table writes together with others, since it means nothing without them.
    <V> Fields<R> together(String key, Cell<V> cell, Field.Get<R, V> get) {
        return add(
                new Field<>(
                        column(key, cell, Editing.EDITABLE, Blank.ALLOWED), cell, get, notAlone()));
    }

    private static <R, V> Field.Put<R, V> notAlone() {
        return (_, _, context) -> context.problem("readonly");
    }

    /// The columns of a part of the row, by their keys.
    <P> Fields<R> within(
            List<Field<P, ?>> fields, Function<R, P> part, BiFunction<R, P, R> withPart) {
        for (Field<P, ?> field : fields) {
            Column column = field.column();
            add(
                    field.within(
                            new Column(
                                    kind,
                                    column.key(),
                                    column.ownName(),
                                    column.type(),
                                    column.editing(),
                                    column.blank()),
                            part,
                            withPart));
        }
        return this;
    }

    Fields<R> add(Field<R, ?> field) {
        fields.add(field);
        return this;
    }

    private Column column(String key, Cell<?> cell, Editing editing, Blank blank) {
        return new Column(kind, key, Optional.empty(), cell.type(), editing, blank);
    }
}
