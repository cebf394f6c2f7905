package hostplan.exchange.plan;

import hostplan.exchange.Draft;
import hostplan.exchange.Provenance;
import hostplan.project.ObjectKind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which of the things that rows only name are needed by a row that is taken: a rack of which every
/// row is left out is none of this import.
final class Needed {

    private final Set<String> names = new HashSet<>();

    Needed(List<Draft> drafts, Set<Provenance> leftOut) {
        for (Draft draft : drafts) {
            boolean taken =
                    draft.basis() == Draft.Basis.STATED
                            && draft.unreadable().isEmpty()
                            && !leftOut.contains(draft.from());
            if (taken) {
                add(draft);
            }
        }
    }

    private void add(Draft draft) {
        names.add(name(ObjectKind.SITE, draft.text("site")));
        names.add(name(ObjectKind.RACK, Keys.rack(draft.text("site"), draft.text("rack"))));
        names.add(name(ObjectKind.SERVER_MODEL, Keys.model("", draft.text("model"))));
        if (draft.kind() == ObjectKind.VM) {
            names.add(name(ObjectKind.SERVER, Keys.plain(draft.text("host"))));
        }
    }

    boolean contains(Draft implied) {
        return switch (implied.kind()) {
            case RACK ->
                    names.contains(
                            name(
                                    ObjectKind.RACK,
                                    Keys.rack(implied.text("site"), implied.text("name"))));
            case SITE,
                    SERVER_MODEL,
                    PART,
                    CONFIGURATION,
                    QUOTE,
                    SERVER,
                    STORAGE_POOL,
                    RACK_ITEM,
                    VM,
                    FLAVOR,
                    SLICING,
                    PLACEMENT ->
                    names.contains(name(implied.kind(), Keys.of(implied)));
        };
    }

    private static String name(ObjectKind kind, String key) {
        return kind + "\n" + (kind == ObjectKind.RACK ? key : Keys.plain(key));
    }
}
