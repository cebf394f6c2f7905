package hostplan;

import hostplan.document.Coded;
import hostplan.exchange.ColumnTarget;
import hostplan.project.OwnColumn;
import hostplan.ui.imports.RememberedMappings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/// Keeps what the columns of imported lists became among what is remembered for the person.
final class RememberedLists implements RememberedMappings {

    private static final String IGNORED = "-";
    private static final String OWN = "own:";
    private static final String UNIT = " in ";
    private static final SequencedMap<String, String> EMPTY = new LinkedHashMap<>();

    private final Remembered remembered;

    RememberedLists(Remembered remembered) {
        this.remembered = remembered;
    }

    @Override
    public Map<String, ColumnTarget> columns(Set<String> headings) {
        Map<String, String> texts =
                remembered.settings().csvMappings().getOrDefault(key(headings), EMPTY);
        Map<String, ColumnTarget> targets = new LinkedHashMap<>();
        texts.forEach((heading, text) -> targets.put(heading, target(text)));
        return targets;
    }

    @Override
    public void remember(Set<String> headings, Map<String, ColumnTarget> columns) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        columns.forEach(
                (heading, target) -> text(target).ifPresent(text -> texts.put(heading, text)));
        remembered.change(
                settings -> settings.with(draft -> draft.csvMappings.put(key(headings), texts)));
    }

    private static String key(Set<String> headings) {
        return String.join(" ", new TreeSet<>(headings));
    }

    private static Optional<String> text(ColumnTarget target) {
        return switch (target) {
            case ColumnTarget.Known(String key, Optional<String> unit) ->
                    Optional.of(key + unit.map(named -> UNIT + named).orElse(""));
            case ColumnTarget.Own(String name, OwnColumn.Type type) ->
                    Optional.of(OWN + type.code() + ":" + name);
            case ColumnTarget.Ignored() -> Optional.of(IGNORED);
            case ColumnTarget.Unrecognised() -> Optional.empty();
        };
    }

    private static ColumnTarget target(String text) {
        if (text.equals(IGNORED)) {
            return new ColumnTarget.Ignored();
        }
        if (text.startsWith(OWN)) {
            String[] parts = text.substring(OWN.length()).split(":", 2);
            OwnColumn.Type type =
                    Coded.find(OwnColumn.Type.class, parts[0]).orElse(OwnColumn.Type.TEXT);
            return new ColumnTarget.Own(parts[parts.length - 1], type);
        }
        int unit = text.indexOf(UNIT);
        return unit < 0
                ? ColumnTarget.known(text)
                : new ColumnTarget.Known(
                        text.substring(0, unit), Optional.of(text.substring(unit + UNIT.length())));
    }
}
