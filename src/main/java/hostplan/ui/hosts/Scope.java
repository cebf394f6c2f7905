package hostplan.ui.hosts;

import hostplan.document.ProjectObject;
import hostplan.inventory.Server;
import hostplan.project.HostScope;
import hostplan.project.ProjectIndex;
import hostplan.project.Whereabouts;
import hostplan.ui.common.Texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Servers of which some are not sliced yet.
///
/// @param name of them and how many are not sliced
record Scope(HostScope hosts, String name, int count) {

    /// All that there are, the widest first.
    static List<Scope> of(ProjectIndex index, Texts texts) {
        List<Server> unsliced = new HostScope.All().unsliced(index);
        Map<String, Integer> counts = new HashMap<>();
        for (Server server : unsliced) {
            Whereabouts.of(server, index)
                    .site()
                    .ifPresent(site -> counts.merge(site.id(), 1, Integer::sum));
            server.configuration()
                    .ifPresent(configuration -> counts.merge(configuration, 1, Integer::sum));
        }
        List<Scope> found = new ArrayList<>();
        if (!unsliced.isEmpty()) {
            String every = texts.text("hosts.more.all", unsliced.size());
            found.add(new Scope(new HostScope.All(), every, unsliced.size()));
        }
        index.project().sites().stream()
                .filter(site -> counts.containsKey(site.id()))
                .map(site -> scope(new HostScope.AtSite(site.id()), "site", site, counts, texts))
                .forEach(found::add);
        index.project().configurations().stream()
                .filter(each -> counts.containsKey(each.id()))
                .map(each ->
                        scope(
                                new HostScope.OfConfiguration(each.id()),
                                "configuration",
                                each,
                                counts,
                                texts))
                .forEach(found::add);
        return found;
    }

    private static Scope scope(
            HostScope hosts,
            String what,
            ProjectObject object,
            Map<String, Integer> counts,
            Texts texts) {
        int count = counts.getOrDefault(object.id(), 0);
        return new Scope(hosts, texts.text("hosts.more." + what, count, object.name()), count);
    }
}
