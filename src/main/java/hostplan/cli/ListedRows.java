package hostplan.cli;

import hostplan.amount.AmountText;
import hostplan.amount.Bandwidth;
import hostplan.amount.BandwidthText;
import hostplan.amount.Bytes;
import hostplan.amount.DecimalMark;
import hostplan.amount.Meaning;
import hostplan.amount.Money;
import hostplan.amount.MoneyText;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.exchange.text.DecodedText;
import hostplan.exchange.text.SeparatedText;
import hostplan.exchange.text.TableRow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The rows of a list with headings that are known beforehand, separated by commas.
final class ListedRows {

    private final Path file;
    private final List<String> known;

    private ListedRows(Path file, List<String> known) {
        this.file = file;
        this.known = known;
    }

    /// Throws [BadInput] naming the file, the line and the column.
    ///
    /// @param known all headings there may be; those that are absent are empty in every row
    static List<Row> read(Path file, List<String> known) {
        return new ListedRows(file, known).rows();
    }

    private List<Row> rows() {
        List<TableRow> rows =
                BadInput.unless(Quoted.of(file.toString()), new SeparatedText(text(), ',').rows())
                        .stream()
                        .filter(row -> !row.isBlank() && !row.firstText().startsWith("#"))
                        .toList();
        if (rows.isEmpty()) {
            throw new BadInput(
                    Quoted.of(file.toString()) + " is empty.",
                    "Its first line is " + String.join(",", known) + ".");
        }
        Map<String, Integer> columns = columns(rows.getFirst());
        List<Row> read = new ArrayList<>();
        for (TableRow row : rows.subList(1, rows.size())) {
            Row one = new Row(file, row, columns);
            one.refuseMore(rows.getFirst().cells().size());
            read.add(one);
        }
        return read;
    }

    private String text() {
        try {
            return DecodedText.of(Files.readAllBytes(file), Optional.empty()).text();
        } catch (IOException unreadable) {
            throw new BadInput(
                    Quoted.of(file.toString()) + " cannot be read.",
                    "Check its name and whether it may be read.");
        }
    }

    private Map<String, Integer> columns(TableRow headings) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int cell = 0; cell < headings.cells().size(); cell++) {
            String given = headings.cell(cell).strip();
            Optional<String> heading =
                    known.stream().filter(each -> each.equalsIgnoreCase(given)).findFirst();
            if (heading.isEmpty() && given.isEmpty()) {
                continue;
            }
            if (heading.isEmpty()) {
                throw new BadInput(
                        place(file, headings) + Quoted.of(given) + " is no known heading.",
                        "The headings are " + String.join(", ", known) + ".");
            }
            if (columns.putIfAbsent(heading.get(), cell) != null) {
                throw new BadInput(
                        place(file, headings) + heading.get() + " stands there twice.",
                        "Leave one out.");
            }
        }
        return columns;
    }

    private static String place(Path file, TableRow row) {
        return Quoted.of(file.toString()) + ", line " + row.number() + ": ";
    }

    /// One row, its cells by heading.
    record Row(Path file, TableRow cells, Map<String, Integer> columns) {

        /// A cell without a heading is a separator too many.
        void refuseMore(int headings) {
            for (int cell = headings; cell < cells.cells().size(); cell++) {
                if (!cells.cell(cell).isBlank()) {
                    throw bad(
                            Quoted.of(cells.cell(cell)) + " stands under no heading.",
                            "Put quotation marks around cells with commas, or add the heading.");
                }
            }
        }

        String text(String heading) {
            Integer column = columns.get(heading);
            return column == null ? "" : cells.cell(column).strip();
        }

        String required(String heading) {
            String text = text(heading);
            if (text.isEmpty()) {
                throw bad(heading + " is missing.", "Write one.");
            }
            return text;
        }

        Optional<Integer> whole(String heading, int least) {
            return read(heading, text -> WholeText.read(text, least));
        }

        Optional<Bytes> memory(String heading) {
            return read(heading, text -> AmountText.parse(with(text, "GiB"), Meaning.STRICT));
        }

        Optional<Bytes> disk(String heading) {
            return read(heading, text -> AmountText.parse(with(text, "GB"), Meaning.STRICT));
        }

        Optional<Bandwidth> rate(String heading) {
            return read(heading, text -> BandwidthText.strict(with(text, "Mbit/s")));
        }

        Optional<Money> money(String heading, Currency currency) {
            return read(
                    heading,
                    text -> MoneyText.price(text, Optional.of(currency), DecimalMark.POINT));
        }

        /// A number without a unit has the usual one.
        private static String with(String text, String unit) {
            return text.matches("[0-9]+(\\.[0-9]+)?") ? text + unit : text;
        }

        private <T> Optional<T> read(String heading, Function<String, Parsed<T>> reader) {
            String text = text(heading);
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            BadInput.unless(place(file, cells) + heading, reader.apply(text)));
        }

        BadInput bad(String message, String cure) {
            return new BadInput(place(file, cells) + message, cure);
        }
    }
}
