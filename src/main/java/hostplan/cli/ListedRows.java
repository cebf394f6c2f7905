package hostplan.cli;

import hostplan.amount.Quoted;
import hostplan.exchange.csv.ListHeadings;
import hostplan.exchange.text.DecodedText;
import hostplan.exchange.text.SeparatedText;
import hostplan.exchange.text.TableRow;
import hostplan.exchange.value.ColumnStyle;
import hostplan.project.ObjectKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of a list with headings that are known beforehand, or by what lists call the same
/// elsewhere, separated by commas, semicolons or tabs.
final class ListedRows {

    /// Without these nothing can be read of a list.
    private static final List<String> NEEDED = List.of("name", "memory");

    private final Path file;
    private final List<String> own;
    private final ListHeadings known;
    private final ListProblems problems;

    private ListedRows(Path file, List<String> own, ListHeadings known, ListProblems problems) {
        this.file = file;
        this.own = own;
        this.known = known;
        this.problems = problems;
    }

    /// Throws [BadInput] where there are no rows to read at all.
    ///
    /// @param own all headings there may be; those that are absent are empty in every row
    /// @param named what those are called where lists are imported, where that is another name
    /// @param problems is told what cannot be read, by file, line and column
    static List<ListedRow> read(
            Path file,
            ObjectKind kind,
            List<String> own,
            Map<String, String> named,
            ListProblems problems) {
        return new ListedRows(file, own, new ListHeadings(kind, own, named), problems).rows();
    }

    private List<ListedRow> rows() {
        String text = text();
        char separator = known.separator(text);
        List<TableRow> rows =
                BadInput.unless(
                                Quoted.of(file.toString()),
                                new SeparatedText(text, separator).rows())
                        .stream()
                        .filter(row -> !row.isBlank() && !row.firstText().startsWith("#"))
                        .toList();
        if (rows.isEmpty()) {
            throw new BadInput(
                    Quoted.of(file.toString()) + " is empty.",
                    "Its first line is " + String.join(",", own) + ".");
        }
        TableRow first = rows.getFirst();
        List<TableRow> others = rows.subList(1, rows.size());
        Map<String, ListedRow.Column> columns = columns(first, others, separator);
        List<ListedRow> read = new ArrayList<>();
        if (problems.isEmptyFor(file)) {
            for (TableRow row : others) {
                ListedRow one = new ListedRow(file, row, columns, problems);
                one.refuseMore(first.cells().size());
                read.add(one);
            }
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

    private Map<String, ListedRow.Column> columns(
            TableRow first, List<TableRow> rows, char separator) {
        List<ListHeadings.Heading> headings =
                known.of(first.cells(), separator, cell -> !cells(rows, cell).isEmpty());
        Map<String, ListedRow.Column> columns = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int cell = 0; cell < headings.size(); cell++) {
            ListHeadings.Heading heading = headings.get(cell);
            String given = first.cell(cell).strip();
            if (heading.name().isPresent()) {
                String name = heading.name().get();
                ColumnStyle style = style(cells(rows, cell), separator, heading.unit());
                if (columns.putIfAbsent(name, new ListedRow.Column(cell, style)) != null) {
                    problems.add(file, first, name + " stands there twice.", "Leave one out.");
                }
            } else if (heading.isKnown()) {
                problems.leftOut(file, given);
            } else if (!given.isEmpty()) {
                unknown.add(given);
            }
        }
        unknown.forEach(heading -> tell(first, heading, columns.keySet().containsAll(NEEDED)));
        return columns;
    }

    /// A list of another program has columns more. Where one that is needed is absent, it may be
    /// that which has an unknown heading.
    private void tell(TableRow first, String heading, boolean isComplete) {
        if (isComplete) {
            problems.leftOut(file, heading);
        } else {
            problems.add(
                    file,
                    first,
                    Quoted.of(heading) + " is no known heading.",
                    "The headings are " + String.join(", ", own) + ".");
        }
    }

    private static ColumnStyle style(List<String> cells, char separator, Optional<String> unit) {
        return new ColumnStyle(
                "value",
                ListHeadings.mark(cells, separator),
                ColumnStyle.PLAIN.dates(),
                unit,
                Optional.empty());
    }

    private static List<String> cells(List<TableRow> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
