package hostplan.exchange.csv;

import hostplan.exchange.Headings;
import hostplan.exchange.text.CellNames;
import hostplan.exchange.value.HeadingUnit;
import hostplan.project.ObjectKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The heading of one column.
///
/// @param index of the column, from 0
/// @param text as it stands in the file
/// @param plain as [Headings] writes it
record ColumnHeading(int index, String text, String plain, HeadingUnit parts) {

    private static final String TEXT_OF_IDENTITY = "_str";

    static List<ColumnHeading> of(List<String> cells) {
        List<ColumnHeading> headings = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            headings.add(of(index, cells.get(index)));
        }
        return headings;
    }

    private static ColumnHeading of(int index, String cell) {
        String text = cell.strip().replaceAll("\\s+", " ");
        // Ralph writes `rack` for an identity and `rack_str` for what people read.
        String named =
                text.endsWith(TEXT_OF_IDENTITY)
                        ? text.substring(0, text.length() - TEXT_OF_IDENTITY.length())
                        : text;
        return new ColumnHeading(index, text, Headings.plain(named), HeadingUnit.of(named));
    }

    boolean isTextOfIdentity() {
        return text.endsWith(TEXT_OF_IDENTITY);
    }

    String letters() {
        return CellNames.letters(index);
    }

    /// The word of the list under which the heading is known, whole or without its unit.
    Optional<String> known(HeadingWords words, ObjectKind kind) {
        if (words.knows(kind, plain)) {
            return Optional.of(plain);
        }
        return words.knows(kind, parts.base()) ? Optional.of(parts.base()) : Optional.empty();
    }

    /// The unit that the heading names; empty where the unit is the heading.
    Optional<String> unit() {
        return plain.equals(parts.base()) ? Optional.empty() : parts.unit();
    }
}
