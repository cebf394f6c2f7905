package hostplan.cli;

import hostplan.exchange.ImportWarning;
import hostplan.exchange.SkippedRow;
import hostplan.exchange.UnreadableInput;
import hostplan.exchange.plan.ImportPlan;
import hostplan.exchange.plan.Outcome;
import hostplan.exchange.plan.PlannedRow;
import hostplan.project.ObjectKind;
import hostplan.sheet.CellOutcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What `hostplan import` answers, for people and for machines.
record ImportAnswer(ImportPlan plan) {

    /// The kinds of objects that an import may bring.
    private static final List<ObjectKind> KINDS =
            Stream.of(ObjectKind.values())
                    .filter(kind -> kind != ObjectKind.SLICING && kind != ObjectKind.PLACEMENT)
                    .toList();

    private static final int MOST_CHANGES = 3;

    /// What was done, what was left out, and what to look at.
    List<String> done() {
        return lines("Added ", "changed ", "Nothing was added or changed.", List.of());
    }

    /// What would be done, with a line for each row.
    List<String> preview() {
        return lines("Would add ", "would change ", "Nothing would be added or changed.", rows());
    }

    /// What was left out and what to look at.
    List<String> remarks() {
        return Stream.concat(
                        plan.skipped().stream().map(ImportAnswer::text),
                        plan.warnings().stream().map(ImportAnswer::text))
                .toList();
    }

    private List<String> lines(String add, String change, String nothing, List<String> rows) {
        List<String> lines = new ArrayList<>();
        String both =
                Stream.of(counts(add, plan.added()), counts(change, plan.changed()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; "));
        lines.add(both.isEmpty() ? nothing : capital(both) + ".");
        section("", rows, lines);
        section("Left out:", plan.skipped().stream().map(ImportAnswer::text).toList(), lines);
        section("To look at:", plan.warnings().stream().map(ImportAnswer::text).toList(), lines);
        return lines;
    }

    private static void section(String heading, List<String> content, List<String> lines) {
        if (!content.isEmpty()) {
            lines.add("");
            if (!heading.isEmpty()) {
                lines.add(heading);
            }
            content.forEach(line -> lines.add(heading.isEmpty() ? line : "  " + line));
        }
    }

    private static Optional<String> counts(String verb, SequencedMap<ObjectKind, Integer> counts) {
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        verb
                                + counts.entrySet().stream()
                                        .map(count ->
                                                count.getValue()
                                                        + " "
                                                        + words(count.getKey(), count.getValue()))
                                        .collect(Collectors.joining(", ")));
    }

    private static String words(ObjectKind kind, int count) {
        String many =
                switch (kind) {
                    case SITE -> "sites";
                    case RACK -> "racks";
                    case RACK_ITEM -> "rack items";
                    case SERVER_MODEL -> "server models";
                    case CONFIGURATION -> "configurations";
                    case PART -> "parts";
                    case QUOTE -> "quotes";
                    case STORAGE_POOL -> "storage pools";
                    case SERVER -> "servers";
                    case VM -> "VMs";
                    case FLAVOR -> "flavors";
                    case SLICING -> "slicings";
                    case PLACEMENT -> "placements";
                };
        return count == 1 ? many.substring(0, many.length() - 1) : many;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private List<String> rows() {
        TextTable table =
                new TextTable(
                        TextTable.Column.words("WHERE"),
                        TextTable.Column.words("NAME"),
                        TextTable.Column.words("BECOMES"));
        plan.rows()
                .forEach(row -> table.row(row.draft().from().inWords(), name(row), becomes(row)));
        return table.lines();
    }

    private static String name(PlannedRow row) {
        String name = row.draft().text("name");
        return name.isEmpty()
                ? (row.draft().text("manufacturer") + " " + row.draft().text("model")).strip()
                : name;
    }

    private static String becomes(PlannedRow row) {
        String what = words(row.draft().kind(), 1);
        return switch (row.outcome()) {
            case Outcome.New _ -> "new " + what;
            case Outcome.Unchanged _ -> what + " as it is";
            case Outcome.Changes(var _, List<CellOutcome> cells) ->
                    what + " changed: " + text(cells);
            case Outcome.LeftOut(String reason) -> "left out: " + reason;
            case Outcome.Unreadable(String message, var _) -> "cannot be read: " + message;
        };
    }

    private static String text(List<CellOutcome> cells) {
        String first =
                cells.stream()
                        .limit(MOST_CHANGES)
                        .map(cell ->
                                cell.column()
                                        + " "
                                        + (cell.before().isEmpty() ? "–" : cell.before())
                                        + " → "
                                        + cell.after())
                        .collect(Collectors.joining(", "));
        int more = cells.size() - MOST_CHANGES;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private static String text(SkippedRow skipped) {
        String name = skipped.name().isEmpty() ? "" : " (" + skipped.name() + ")";
        return place(skipped.file(), skipped.sheet(), skipped.row(), Optional.empty())
                + name
                + ": "
                + skipped.reason();
    }

    private static String text(ImportWarning warning) {
        return place(warning.file(), warning.sheet(), warning.row(), warning.column())
                + ": "
                + warning.message();
    }

    /// `list.csv:C8`, `list.csv row 8`, `list.csv`.
    private static String place(
            String file, Optional<String> sheet, Optional<Integer> row, Optional<String> column) {
        String where = file + sheet.map(name -> " " + name).orElse("");
        if (row.isEmpty()) {
            return where;
        }
        return column.isPresent() && column.get().matches("[A-Z]+")
                ? where + " " + column.get() + row.get()
                : where + " row " + row.get();
    }

    String json() {
        return JsonOutput.object(json -> {
            json.object("added", counts -> write(counts, plan.added()));
            json.object("changed", counts -> write(counts, plan.changed()));
            json.array("skipped", skipped(), ImportAnswer::write);
            json.array("warnings", plan.warnings(), ImportAnswer::write);
        });
    }

    private List<SkippedRow> skipped() {
        List<SkippedRow> skipped = new ArrayList<>(plan.skipped());
        for (UnreadableInput input : plan.unreadable()) {
            skipped.add(
                    new SkippedRow(
                            input.file(),
                            Optional.empty(),
                            Optional.empty(),
                            "",
                            "cannot be read: " + input.message() + " " + input.cure()));
        }
        return skipped;
    }

    private static void write(JsonOutput json, SequencedMap<ObjectKind, Integer> counts) {
        KINDS.forEach(kind -> json.number(kind.list(), counts.getOrDefault(kind, 0)));
    }

    private static void write(JsonOutput json, SkippedRow skipped) {
        json.text("file", skipped.file());
        skipped.sheet().ifPresent(sheet -> json.text("sheet", sheet));
        json.whole("row", skipped.row());
        json.text("reason", skipped.reason());
    }

    private static void write(JsonOutput json, ImportWarning warning) {
        json.text("file", warning.file());
        warning.sheet().ifPresent(sheet -> json.text("sheet", sheet));
        json.whole("row", warning.row());
        json.known("column", warning.column());
        json.text("message", warning.message());
    }
}
