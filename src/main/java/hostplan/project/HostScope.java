package hostplan.project;

import hostplan.inventory.Server;
import hostplan.inventory.Site;

import java.util.List;
import java.util.Optional;

/// Servers that can be sliced at once.
public sealed interface HostScope {

    record All() implements HostScope {}

    /// At a site, in its racks and enclosures too.
    ///
    /// @param site its identity
    record AtSite(String site) implements HostScope {}

    /// @param configuration its identity
    record OfConfiguration(String configuration) implements HostScope {}

    /// Certain ones.
    ///
    /// @param servers their identities
    record Chosen(List<String> servers) implements HostScope {
        public Chosen {
            servers = List.copyOf(servers);
        }
    }

    /// Those of its servers that no slicing cuts yet, in the order of the project.
    default List<Server> unsliced(ProjectIndex index) {
        return index.project().servers().stream()
                .filter(server -> holds(server, index))
                .filter(server -> index.slicingsOf(server.id()).isEmpty())
                .toList();
    }

    private boolean holds(Server server, ProjectIndex index) {
        return switch (this) {
            case All() -> true;
            case AtSite(String site) ->
                    Whereabouts.of(server, index).site().map(Site::id).equals(Optional.of(site));
            case OfConfiguration(String configuration) ->
                    server.configuration().equals(Optional.of(configuration));
            case Chosen(List<String> servers) -> servers.contains(server.id());
        };
    }
}
