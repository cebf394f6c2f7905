package hostplan.exchange.csv;

import hostplan.exchange.CellSource;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportResult;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.draft.DraftBuilder;
import hostplan.inventory.RackItemKind;
import hostplan.project.ObjectKind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rows of a list of everything in the racks that are no servers: switches, strips of outlets,
/// panels and so on. The columns are those of servers.
///
/// @param readers of servers
record RackItemList(Map<String, CellReader> readers, ListedPlace place) implements ListKind {

    /// What a row can say of an item.
    private static final Set<String> KEPT =
            Set.of("name", "site", "rack", "position", "face", "units", "serialNumber", "notes");

    /// Said where a list does not tell how high a thing is.
    private static final String UNKNOWN_HEIGHT = "height not stated, taken for 1 U";

    private static final Map<RackItemKind, Pattern> WORDS = words();

    private static Map<RackItemKind, Pattern> words() {
        Map<RackItemKind, Pattern> words = new LinkedHashMap<>();
        words.put(
                RackItemKind.PDU,
                Pattern.compile("\\bpdus?\\b|power strip|steckdose|bus ?(plug|way)"));
        words.put(RackItemKind.UPS, Pattern.compile("\\bups\\b|\\busv\\b"));
        words.put(RackItemKind.BLANKING_PANEL, Pattern.compile("\\bblank"));
        words.put(RackItemKind.PATCH_PANEL, Pattern.compile("panel"));
        words.put(RackItemKind.SHELF, Pattern.compile("\\bshel(f|ves)\\b"));
        words.put(RackItemKind.SWITCH, Pattern.compile("\\bswitch"));
        return words;
    }

    @Override
    public Set<String> essential() {
        return Set.of();
    }

    @Override
    public void finish(DraftBuilder draft, String nameCell) {
        String role = draft.take("role");
        String model = (draft.take("manufacturer") + " " + draft.take("model")).strip();
        place.finish(draft);
        name(draft, role.isEmpty() ? model : role);
        String height = draft.take("rackUnits");
        draft.derive("units", height, "its height");
        boolean isOpen = height.isEmpty() && draft.has("position");
        notes(draft, isOpen ? UNKNOWN_HEIGHT : "", model);
        draft.keys().stream().filter(key -> !KEPT.contains(key)).toList().forEach(draft::take);
        RackItemKind kind = kind(role + " " + model);
        draft.derive("kind", kind.code(), "its role and model");
        if (kind == RackItemKind.PDU && !draft.has("position")) {
            // What has no unit hangs beside them.
            draft.derive("units", "0", "it stands in no unit");
        }
    }

    /// What has no name is called after what it is, and where it is.
    private static void name(DraftBuilder draft, String what) {
        if (draft.text("name").equalsIgnoreCase(ServerList.UNNAMED)) {
            draft.take("name");
        }
        draft.derive("name", draft.text("hostname"), "the host name");
        draft.derive("name", (what + " " + draft.text("position")).strip(), "the row has no name");
    }

    private static void notes(DraftBuilder draft, String height, String model) {
        List<String> notes = new ArrayList<>();
        Stream.of(model, height, draft.text("notes"))
                .filter(text -> !text.isEmpty())
                .forEach(notes::add);
        if (!notes.isEmpty()) {
            draft.put("notes", String.join("; ", notes), derived());
        }
    }

    private static CellSource derived() {
        return new CellSource("", "", CellSource.How.DERIVED, "its model and notes");
    }

    private static RackItemKind kind(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(each -> each.getValue().matcher(lower).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(RackItemKind.OTHER);
    }

    @Override
    public void addImplied(ImportResult.Collector into) {
        place.addImplied(into);
    }

    /// Where heights are not told; else empty.
    static Optional<ImportWarning> warning(List<Draft> drafts) {
        List<Draft> open =
                drafts.stream()
                        .filter(draft -> draft.kind() == ObjectKind.RACK_ITEM)
                        .filter(draft -> draft.text("notes").contains(UNKNOWN_HEIGHT))
                        .toList();
        return open.stream()
                .findFirst()
                .map(first ->
                        ImportWarning.of(
                                first.from().file(),
                                "Of "
                                        + open.size()
                                        + " rack items no height is stated; each is taken for 1 U,"
                                        + " and its notes say so. Add a column such as “U height”."));
    }
}
