package hostplan.exchange;

import hostplan.document.Coded;
import hostplan.project.OwnColumn;

import java.util.List;
import java.util.Optional;

/// Targets of columns as one line of text, for the settings: `column memory gb`, `own text Cost
/// centre`, `ignore`.
public final class ColumnTargetText {

    private static final String IGNORE = "ignore";
    private static final String UNRECOGNISED = "unrecognised";
    private static final String KNOWN = "column";
    private static final String OWN = "own";
    private static final int PARTS = 3;

    private ColumnTargetText() {}

    public static String of(ColumnTarget target) {
        return switch (target) {
            case ColumnTarget.Known(String key, Optional<String> unit) ->
                    KNOWN + " " + key + unit.map(name -> " " + name).orElse("");
            case ColumnTarget.Own(String name, OwnColumn.Type type) ->
                    OWN + " " + type.code() + " " + name;
            case ColumnTarget.Ignored _ -> IGNORE;
            case ColumnTarget.Unrecognised _ -> UNRECOGNISED;
        };
    }

    /// The target of a text; empty where it is none, as in settings of another version.
    public static Optional<ColumnTarget> parse(String text) {
        List<String> parts = List.of(text.strip().split(" ", PARTS));
        return switch (parts.getFirst()) {
            case IGNORE -> Optional.of(new ColumnTarget.Ignored());
            case UNRECOGNISED -> Optional.of(new ColumnTarget.Unrecognised());
            case KNOWN ->
                    parts.size() < 2
                            ? Optional.empty()
                            : Optional.of(
                                    new ColumnTarget.Known(
                                            parts.get(1), parts.stream().skip(2).findFirst()));
            case OWN ->
                    parts.size() < PARTS
                            ? Optional.empty()
                            : Coded.find(OwnColumn.Type.class, parts.get(1))
                                    .map(type -> new ColumnTarget.Own(parts.get(2), type));
            default -> Optional.empty();
        };
    }
}
