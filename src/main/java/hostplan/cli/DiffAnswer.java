package hostplan.cli;

import hostplan.cli.DiffFigures.Figure;
import hostplan.project.ObjectKind;
import hostplan.project.ProjectChanges;
import hostplan.project.ProjectChanges.Change;
import hostplan.project.ProjectChanges.What;
import hostplan.sheet.CellChanges;
import hostplan.sheet.CellLanguage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is different between two projects, for people and in JSON.
///
/// @param before what the older comes to
/// @param after what the newer comes to
record DiffAnswer(ProjectChanges changes, DiffFigures before, DiffFigures after) {

    private static final String NOTHING = "–";

    List<String> lines() {
        if (changes.isNone()) {
            return List.of("Both are the same.");
        }
        CellChanges cells = new CellChanges(changes, CellLanguage.ENGLISH);
        List<String> lines = new ArrayList<>();
        for (ObjectKind kind : ObjectKind.values()) {
            List<Change> some =
                    changes.changes().stream().filter(each -> each.kind() == kind).toList();
            if (!some.isEmpty()) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                lines.add(heading(kind, some));
                some.forEach(change -> lines.addAll(lines(change, cells)));
            }
        }
        if (!changes.reordered().isEmpty()) {
            lines.add("In another order: " + names(changes.reordered()));
        }
        if (changes.isElse()) {
            lines.add("The project itself: its name, notes, currency, rates, costs or own columns");
        }
        TextSection.add(lines, "What that comes to", figures());
        return lines;
    }

    private static String names(List<ObjectKind> kinds) {
        return kinds.stream().map(ObjectKind::list).collect(Collectors.joining(", "));
    }

    private static String heading(ObjectKind kind, List<Change> some) {
        return kind.list()
                + ": "
                + Stream.of(What.ADDED, What.REMOVED, What.CHANGED)
                        .filter(what -> count(some, what) > 0)
                        .map(what -> count(some, what) + " " + word(what))
                        .collect(Collectors.joining(", "));
    }

    private static long count(List<Change> some, What what) {
        return some.stream().filter(each -> each.what() == what).count();
    }

    private static String word(What what) {
        return switch (what) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case CHANGED -> "changed";
        };
    }

    private static List<String> lines(Change change, CellChanges cells) {
        String sign =
                switch (change.what()) {
                    case ADDED -> "+";
                    case REMOVED -> "-";
                    case CHANGED -> "~";
                };
        String name = change.latest().name();
        List<String> lines = new ArrayList<>();
        lines.add("  " + sign + " " + (name.isEmpty() ? change.latest().id() : name));
        List<CellChanges.Cell> changed = cells.of(change);
        changed.forEach(cell ->
                lines.add(
                        "      "
                                + cell.heading()
                                + ": "
                                + known(cell.before())
                                + " → "
                                + known(cell.after())));
        if (change.what() == What.CHANGED && changed.isEmpty()) {
            lines.add("      something that its table does not show");
        }
        return lines;
    }

    private static String known(String text) {
        return text.isEmpty() ? NOTHING : text.replace("\n", " ");
    }

    private List<String> figures() {
        TextTable table =
                new TextTable(
                        TextTable.Column.words(""),
                        TextTable.Column.numbers("Before"),
                        TextTable.Column.numbers("After"),
                        TextTable.Column.numbers("Difference"));
        boolean isAny = false;
        for (int place = 0; place < after.all().size(); place++) {
            Figure old = before.all().get(place);
            Figure now = after.all().get(place);
            if (old.value() != now.value()) {
                isAny = true;
                table.row(
                        List.of(
                                now.name(),
                                old.text().apply(old.value()),
                                now.text().apply(now.value()),
                                difference(now, now.value() - old.value())));
            }
        }
        return isAny ? table.lines() : List.of("Nothing that is counted.");
    }

    private static String difference(Figure figure, long difference) {
        return (difference < 0 ? "−" : "+") + figure.text().apply(Math.abs(difference));
    }

    String json() {
        CellChanges cells = new CellChanges(changes, CellLanguage.ENGLISH);
        return JsonOutput.object(json -> {
            json.number("added", changes.count(What.ADDED));
            json.number("removed", changes.count(What.REMOVED));
            json.number("changed", changes.count(What.CHANGED));
            json.array("changes", changes.changes(), (each, change) -> write(each, change, cells));
            json.texts("reordered", changes.reordered().stream().map(ObjectKind::list).toList());
            json.object(
                    "figures",
                    figures -> {
                        for (int place = 0; place < after.all().size(); place++) {
                            int each = place;
                            figures.object(
                                    after.all().get(each).code(),
                                    figure -> {
                                        figure.number("before", before.all().get(each).value());
                                        figure.number("after", after.all().get(each).value());
                                    });
                        }
                    });
        });
    }

    private static void write(JsonOutput json, Change change, CellChanges cells) {
        json.text("what", word(change.what()));
        json.text("kind", change.kind().code());
        json.text("id", change.latest().id());
        json.text("name", change.latest().name());
        json.array(
                "cells",
                cells.of(change),
                (each, cell) -> {
                    each.text("column", cell.heading());
                    each.known("before", cell.before());
                    each.known("after", cell.after());
                });
    }
}
