package hostplan.exchange;

import hostplan.amount.DecimalMark;
import hostplan.project.ObjectKind;

import java.util.List;
import java.util.Optional;

/// How an input was understood, so that a person can look and say otherwise.
///
/// @param charset name of the character set
/// @param delimiter what separates the cells; empty for a workbook
/// @param headerRow the row of the headings, from 1
/// @param decimalMark the mark before decimals; empty where no number shows it
public record Recognised(
        String file,
        Optional<String> sheet,
        Format format,
        ObjectKind kind,
        Optional<String> charset,
        Optional<Character> delimiter,
        Optional<Integer> headerRow,
        Optional<DecimalMark> decimalMark,
        List<MappedColumn> columns) {

    public Recognised {
        columns = List.copyOf(columns);
    }

    /// A file that has no columns.
    public static Recognised whole(String file, Format format, ObjectKind kind) {
        return new Recognised(
                file,
                Optional.empty(),
                format,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /// The headings that become nothing.
    public List<String> unrecognisedHeadings() {
        return columns.stream()
                .filter(column -> column.target() instanceof ColumnTarget.Unrecognised)
                .map(MappedColumn::heading)
                .toList();
    }
}
