package hostplan.ui.imports;

import hostplan.exchange.ColumnTarget;
import hostplan.exchange.Format;
import hostplan.exchange.MappedColumn;
import hostplan.exchange.Recognised;
import hostplan.project.ObjectKind;
import hostplan.project.OwnColumn;
import hostplan.project.Project;
import hostplan.sheet.Column;
import hostplan.sheet.Sheet;
import hostplan.ui.common.Texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the columns of a file may become, in words.
final class ColumnTargets {

    /// What only lists say: each contributes to a column of the sheet.
    private static final Map<ObjectKind, List<String>> CONTRIBUTING =
            Map.of(
                    ObjectKind.SERVER,
                    List.of(
                            "manufacturer",
                            "cpu",
                            "coresEach",
                            "positionEnd",
                            "managementAddress",
                            "osVersion",
                            "currency"));

    /// Bare numbers under these need a unit, which the heading may not name.
    private static final Map<String, List<String>> UNITS =
            Map.of(
                    "memory", List.of("MiB", "GiB", "TiB"),
                    "memoryUsed", List.of("MiB", "GiB"),
                    "disk", List.of("GB", "TB", "GiB"),
                    "drives", List.of("GB", "TB"),
                    "diskProvisioned", List.of("GB", "MiB", "GiB"),
                    "diskUsed", List.of("GB", "MiB", "GiB"));

    /// Several at once make one cell, which no list writes.
    private static final Set<String> NEVER = Set.of("configuration", "bay", "enclosure", "flavor");

    private final ObjectKind kind;
    private final Sheet sheet;
    private final Texts texts;

    ColumnTargets(ObjectKind kind, Texts texts) {
        this.kind = kind;
        this.sheet = Sheet.of(Project.EMPTY, kind);
        this.texts = texts;
    }

    /// Whether the columns of a file can become something else than they do.
    static boolean canBeChosen(Recognised file) {
        return file.format() == Format.CSV;
    }

    /// What a column may become: as it is now, nothing, a column of the person's own, or one of the
    /// sheet, by the alphabet.
    List<ColumnTarget> choices(MappedColumn column) {
        List<ColumnTarget> choices = new ArrayList<>();
        choices.add(new ColumnTarget.Ignored());
        for (OwnColumn.Type type :
                List.of(OwnColumn.Type.TEXT, OwnColumn.Type.NUMBER, OwnColumn.Type.DATE)) {
            choices.add(new ColumnTarget.Own(column.heading(), type));
        }
        List<ColumnTarget> known = new ArrayList<>();
        keys().forEach(key -> known.addAll(known(key)));
        known.sort(Comparator.comparing(this::label, String.CASE_INSENSITIVE_ORDER));
        choices.addAll(known);
        if (!choices.contains(column.target())) {
            choices.addFirst(column.target());
        }
        return choices;
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>(CONTRIBUTING.getOrDefault(kind, List.of()));
        sheet.columns().stream()
                .filter(Column::editable)
                .map(Column::key)
                .filter(key -> !NEVER.contains(key))
                .forEach(keys::add);
        return keys;
    }

    private static List<ColumnTarget> known(String key) {
        List<ColumnTarget> targets = new ArrayList<>();
        targets.add(ColumnTarget.known(key));
        UNITS.getOrDefault(key, List.of())
                .forEach(unit -> targets.add(new ColumnTarget.Known(key, Optional.of(unit))));
        return targets;
    }

    String label(ColumnTarget target) {
        return switch (target) {
            case ColumnTarget.Known(String key, Optional<String> unit) ->
                    unit.map(named -> texts.text("imports.target.unit", heading(key), named))
                            .orElseGet(() -> heading(key));
            case ColumnTarget.Own(String name, OwnColumn.Type type) ->
                    texts.text("imports.target.own." + type.code(), name);
            case ColumnTarget.Ignored _ -> texts.text("imports.target.ignored");
            case ColumnTarget.Unrecognised _ -> texts.text("imports.target.unrecognised");
        };
    }

    /// The heading of a column of the sheet, or what a contribution to one is called.
    String heading(String key) {
        String contribution = "imports.target." + key;
        return sheet.column(key)
                .map(sheet::heading)
                .orElseGet(() ->
                        texts.bundle().containsKey(contribution) ? texts.text(contribution) : key);
    }
}
