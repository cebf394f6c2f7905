package hostplan.exchange.rvtools;

import hostplan.amount.Parsed;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.text.DecodedText;
import hostplan.exchange.text.SeparatedText;
import hostplan.exchange.text.Separators;
import hostplan.exchange.text.Table;
import hostplan.exchange.text.TableRow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A tab as text, and how it was read.
///
/// @param charset empty for a workbook
/// @param separator empty for a workbook
record TabFile(Table table, Optional<String> charset, Optional<Character> separator) {

    /// What stands for a sheet of a workbook, which has neither character set nor separator.
    static final TabFile WORKBOOK =
            new TabFile(
                    new Table("", Optional.empty(), List.of()), Optional.empty(), Optional.empty());

    static Parsed<TabFile> read(NamedBytes input, ImportOptions options) {
        DecodedText decoded = DecodedText.of(input.content(), options.charset());
        char separator = options.delimiter().orElseGet(() -> separator(decoded.text()));
        return new SeparatedText(decoded.text(), separator)
                .rows()
                .map(rows ->
                        new TabFile(
                                new Table(input.name(), Optional.empty(), rows),
                                Optional.of(decoded.charset().name()),
                                Optional.of(separator)));
    }

    /// The one that makes most of the headings, which are many.
    private static char separator(String text) {
        return Separators.USUAL.stream()
                .max(Comparator.comparingInt(separator -> headings(text, separator)))
                .orElse(',');
    }

    private static int headings(String text, char separator) {
        return new SeparatedText(text, separator)
                .firstRows(1).stream().map(TableRow::cells).mapToInt(List::size).sum();
    }
}
