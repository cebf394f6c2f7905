package hostplan.ui.imports;

import hostplan.amount.DecimalMark;
import hostplan.exchange.Format;
import hostplan.exchange.Recognised;
import hostplan.project.ObjectKind;
import hostplan.ui.common.Texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the import says in words: how files were understood, how many of what there are, and what
/// rows become.
final class ImportWords {

    private final Texts texts;

    ImportWords(Texts texts) {
        this.texts = texts;
    }

    /// "list.csv · semicolons · Windows-1252 · decimal comma · headings in row 3".
    String understood(InputFiles files, List<Recognised> recognised) {
        List<String> parts = new ArrayList<>();
        parts.add(
                files.onlyName()
                        .orElseGet(() -> texts.text("imports.files", files.names().size())));
        common(recognised, file -> Optional.of(file.format()))
                .flatMap(this::format)
                .ifPresent(parts::add);
        common(recognised, Recognised::delimiter).map(this::delimiter).ifPresent(parts::add);
        common(recognised, Recognised::charset).map(ImportWords::charset).ifPresent(parts::add);
        common(recognised, Recognised::decimalMark).map(this::decimalMark).ifPresent(parts::add);
        common(recognised, Recognised::headerRow).map(this::headings).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /// A list is known by what divides its cells.
    private Optional<String> format(Format format) {
        return switch (format) {
            case CSV -> Optional.empty();
            case NETBOX_DEVICE_TYPE, NETBOX_MODULE_TYPE, RVTOOLS ->
                    Optional.of(texts.text("imports.format." + format.code()));
        };
    }

    /// The name of a character set as people write it.
    static String charset(String name) {
        return name.startsWith("windows") ? "W" + name.substring(1) : name;
    }

    /// What all files have in common; empty where they differ.
    static <T> Optional<T> common(
            List<Recognised> recognised, Function<Recognised, Optional<T>> property) {
        List<Optional<T>> values = recognised.stream().map(property).distinct().toList();
        return values.size() == 1 ? values.getFirst() : Optional.empty();
    }

    String delimiter(char delimiter) {
        return switch (delimiter) {
            case ';' -> texts.text("imports.delimiter.semicolon");
            case ',' -> texts.text("imports.delimiter.comma");
            case '\t' -> texts.text("imports.delimiter.tab");
            case '|' -> texts.text("imports.delimiter.bar");
            default -> texts.text("imports.delimiter.other", String.valueOf(delimiter));
        };
    }

    String decimalMark(DecimalMark mark) {
        return switch (mark) {
            case COMMA -> texts.text("imports.decimal.comma");
            case POINT -> texts.text("imports.decimal.point");
        };
    }

    /// "headings in row 3".
    String headings(int row) {
        return texts.text("imports.headings", String.valueOf(row));
    }

    /// What the rows of a list are, such as "servers".
    String kinds(ObjectKind kind) {
        return texts.text("imports.kinds." + kind.code());
    }

    /// "3 servers, 1 rack": what stands in others first.
    String counts(Map<ObjectKind, Integer> kinds) {
        return kinds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .map(entry ->
                        texts.text("imports.count." + entry.getKey().code(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /// "new server", "changes 2 fields", "left out".
    String becomes(PreviewRow row) {
        String key = "imports.becomes." + row.becomes().code();
        return switch (row.becomes()) {
            case NEW ->
                    row.kind()
                            .map(kind -> texts.text(key + "." + kind.code()))
                            .orElseGet(() -> texts.text(key));
            case CHANGED -> texts.text(key, row.changes());
            case UNCHANGED, LEFT_OUT, UNREADABLE, NOTE -> texts.text(key);
        };
    }

    /// The number of the row; empty where the file has no rows.
    static String row(PreviewRow row) {
        return row.from().row().map(String::valueOf).orElse("");
    }

    /// The sheet of a workbook, else the file.
    static String file(PreviewRow row) {
        return row.from().sheet().orElse(row.from().file());
    }

    /// "Row 8", or the file where it has no rows.
    String place(PreviewRow row) {
        return row.from()
                .row()
                .map(number -> texts.text("imports.row", String.valueOf(number)))
                .orElse(row.from().file());
    }
}
