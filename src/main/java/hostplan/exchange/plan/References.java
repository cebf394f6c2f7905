package hostplan.exchange.plan;

import hostplan.exchange.Draft;
import hostplan.exchange.value.Placeholder;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Puts identities in place of names of other objects in a draft's cells, so that nothing depends
/// on how a name is written. What cannot be found stays as it is, and the sheet says why.
final class References {

    private final ServerMatcher servers;
    private final NameMatcher sites;
    private final NameMatcher racks;
    private final NameMatcher models;

    References(Project project) {
        servers = new ServerMatcher(project);
        sites = new NameMatcher(project, ObjectKind.SITE);
        racks = new NameMatcher(project, ObjectKind.RACK);
        models = new NameMatcher(project, ObjectKind.SERVER_MODEL);
    }

    /// The texts of a draft to write into the sheet.
    SequencedMap<String, String> texts(Draft draft) {
        SequencedMap<String, String> texts = new LinkedHashMap<>(draft.cells());
        switch (draft.kind()) {
            case SERVER -> {
                if (Placeholder.isUnknown(draft.text("model"))) {
                    texts.remove("model");
                }
                replace(texts, "model", only(models.find(Keys.model("", draft.text("model")))));
                replace(texts, "site", only(sites.find(Keys.plain(draft.text("site")))));
                replace(texts, "rack", only(racks.rack(draft.text("site"), draft.text("rack"))));
            }
            case RACK_ITEM -> {
                replace(texts, "rack", only(racks.rack(draft.text("site"), draft.text("rack"))));
                texts.remove("site");
            }
            case RACK -> replace(texts, "site", only(sites.find(Keys.plain(draft.text("site")))));
            case VM -> host(texts, draft);
            case SITE,
                    SERVER_MODEL,
                    PART,
                    CONFIGURATION,
                    QUOTE,
                    STORAGE_POOL,
                    FLAVOR,
                    SLICING,
                    PLACEMENT -> {}
        }
        return texts;
    }

    /// A host that no server is called stays known in the notes.
    private void host(SequencedMap<String, String> texts, Draft draft) {
        String name = draft.text("host");
        Optional<String> host = server(name);
        if (host.isPresent()) {
            replace(texts, "host", host);
        } else if (!name.isBlank()) {
            texts.remove("host");
            String note = "Host: " + name;
            texts.merge("notes", note, (notes, added) -> notes + "\n" + added);
        }
    }

    /// The identity of the one server of that name.
    Optional<String> server(String name) {
        return servers.byName(name) instanceof Match.One(String id, var _)
                ? Optional.of(id)
                : Optional.empty();
    }

    private static Optional<String> only(List<String> ids) {
        return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    }

    private static void replace(
            SequencedMap<String, String> texts, String key, Optional<String> id) {
        if (texts.containsKey(key)) {
            id.ifPresent(found -> texts.put(key, found));
        }
    }
}
