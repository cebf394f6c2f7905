package hostplan.exchange.quote;

import hostplan.exchange.text.SeparatedText;
import hostplan.exchange.text.Separators;
import hostplan.exchange.text.TableRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where in a text the lines of a quote stand: what separates its cells, which row has the
/// headings, and which column says what.
///
/// @param headerRow from 1
/// @param columns by what they say, from 0
record QuoteTable(String text, char separator, int headerRow, Map<QuoteColumn, Integer> columns) {

    /// Letterheads stand above the table, but not more than this.
    private static final int LAST_HEADER_ROW = 60;

    private static final Pattern ALIGNED = Pattern.compile("(?<=\\S)(?: {2,}| *\\t *)(?=\\S)");

    /// The table of a text; empty where there are no headings of parts and prices. Text pasted from
    /// a letter has its columns set apart by blanks.
    static Optional<QuoteTable> find(String text) {
        List<QuoteTable> found = new ArrayList<>();
        for (char separator : Separators.USUAL) {
            found.addAll(tables(text, separator));
        }
        if (found.isEmpty()) {
            found.addAll(tables(ALIGNED.matcher(text).replaceAll("\t"), '\t'));
        }
        return found.stream()
                .max(
                        Comparator.<QuoteTable>comparingInt(table -> table.columns.size())
                                .thenComparingInt(table -> -table.headerRow));
    }

    private static List<QuoteTable> tables(String text, char separator) {
        return new SeparatedText(text, separator)
                .firstRows(LAST_HEADER_ROW).stream()
                        .map(row -> new QuoteTable(text, separator, row.number(), columns(row)))
                        .filter(QuoteTable::isQuote)
                        .toList();
    }

    private static Map<QuoteColumn, Integer> columns(TableRow row) {
        Map<QuoteColumn, Integer> columns = new EnumMap<>(QuoteColumn.class);
        for (int column = 0; column < row.cells().size(); column++) {
            int place = column;
            QuoteColumn.of(row.cell(column)).ifPresent(says -> columns.putIfAbsent(says, place));
        }
        Optional.ofNullable(columns.remove(QuoteColumn.ARTICLE))
                .ifPresent(place -> {
                    boolean named = columns.containsKey(QuoteColumn.NAME);
                    columns.putIfAbsent(named ? QuoteColumn.PART_NUMBER : QuoteColumn.NAME, place);
                });
        return columns;
    }

    private boolean isQuote() {
        return (columns.containsKey(QuoteColumn.PART_NUMBER)
                        || columns.containsKey(QuoteColumn.NAME))
                && (columns.containsKey(QuoteColumn.UNIT_PRICE)
                        || columns.containsKey(QuoteColumn.TOTAL));
    }

    String cell(TableRow row, QuoteColumn says) {
        return Optional.ofNullable(columns.get(says)).map(row::cell).orElse("").strip();
    }
}
