package hostplan.exchange.plan;

import hostplan.exchange.Draft;
import hostplan.placement.Vm;
import hostplan.project.Project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds virtual machines by UUID, then by cluster and name; never by the name alone, since two
/// clusters often have the same names.
final class VmMatcher implements Matcher {

    private final Known uuids = new Known();
    private final Known names = new Known();
    private final Map<String, String> uuidOf = new HashMap<>();

    VmMatcher(Project project) {
        for (Vm vm : project.vms()) {
            uuids.add(Keys.plain(vm.uuid()), vm.id());
            names.add(Keys.cluster(vm.cluster(), vm.name()), vm.id());
            uuidOf.put(vm.id(), Keys.plain(vm.uuid()));
        }
    }

    @Override
    public Match match(Draft draft) {
        String uuid = Keys.plain(draft.text("uuid"));
        if (!uuids.find(uuid).isEmpty()) {
            return one(uuids.find(uuid), Match.By.UUID, draft);
        }
        // One with another UUID is another machine, whatever it is called.
        List<String> named =
                names.find(Keys.cluster(draft.text("cluster"), draft.text("name"))).stream()
                        .filter(id -> uuid.isEmpty() || uuidOf.getOrDefault(id, "").isEmpty())
                        .toList();
        return named.isEmpty() ? new Match.None() : one(named, Match.By.NAME, draft);
    }

    private static Match one(List<String> ids, Match.By by, Draft draft) {
        return ids.size() == 1
                ? new Match.One(ids.getFirst(), by)
                : new Match.Several(
                        ids.size()
                                + " virtual machines of the project fit “"
                                + draft.text("name")
                                + "”.",
                        "Give the row a UUID, or rename all but one of them.");
    }

    @Override
    public List<String> claims(Draft draft) {
        if (!draft.text("uuid").isBlank()) {
            return List.of("UUID “" + Keys.plain(draft.text("uuid")) + "”");
        }
        String cluster = draft.text("cluster");
        return List.of(
                "name “"
                        + Keys.plain(draft.text("name"))
                        + "”"
                        + (cluster.isBlank() ? "" : " in cluster “" + Keys.plain(cluster) + "”"));
    }
}
