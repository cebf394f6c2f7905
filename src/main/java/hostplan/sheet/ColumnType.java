package hostplan.sheet;

import hostplan.project.ObjectKind;

import java.util.List;
import java.util.Optional;

/// What the cells of a column hold.
public sealed interface ColumnType {

    /// Words.
    record Text(Lines lines) implements ColumnType {}

    /// A whole number; its unit stands in the heading.
    record Whole(Optional<String> unit) implements ColumnType {}

    /// A decimal number; its unit stands in the heading.
    record Decimal(Optional<String> unit) implements ColumnType {}

    /// Memory with its unit, such as `512 GiB`; `GB` is read as GiB.
    record Memory() implements ColumnType {}

    /// Storage with its unit, such as `7.68 TB`; `GB` is 10^9 bytes.
    record Disk() implements ColumnType {}

    /// A line rate with its unit, such as `25 Gbit/s`.
    record Network() implements ColumnType {}

    /// A sum with its currency; without one it is the project's.
    record Money() implements ColumnType {}

    /// A day, shown as `2026-03-31`.
    record Date() implements ColumnType {}

    /// One of a closed list of words.
    record Choice(List<String> codes) implements ColumnType {
        public Choice {
            codes = List.copyOf(codes);
        }
    }

    /// An object of another list, by its name.
    record Reference(ObjectKind kind) implements ColumnType {}

    /// Several objects of another list, by their names, separated by commas.
    record References(ObjectKind kind) implements ColumnType {}

    /// Words separated by commas.
    record Tags() implements ColumnType {}

    /// `yes` or `no`.
    record YesNo() implements ColumnType {}

    /// Whether a text may have more than one line.
    enum Lines {
        ONE,
        MANY
    }

    /// Whether the cells are numbers, which stand at the right.
    default boolean numeric() {
        return switch (this) {
            case Whole _, Decimal _, Memory _, Disk _, Network _, Money _ -> true;
            case Text _, Date _, Choice _, Reference _, References _, Tags _, YesNo _ -> false;
        };
    }
}
