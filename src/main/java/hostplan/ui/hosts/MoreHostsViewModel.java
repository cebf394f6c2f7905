package hostplan.ui.hosts;

import hostplan.capacity.Slicing;
import hostplan.document.Ids;
import hostplan.inventory.Server;
import hostplan.project.HostScope;
import hostplan.project.MoreHosts;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.StepName;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ReadOnlyBooleanProperty;

import java.util.List;
import java.util.Optional;

/// Slicing many servers at once: which of those that are not sliced yet, and like which slicing.
public final class MoreHostsViewModel {

    private final ProjectSession session;
    private final Ids ids;

    public MoreHostsViewModel(ProjectSession session, Ids ids) {
        this.session = session;
        this.ids = ids;
    }

    ReadOnlyBooleanProperty readOnlyProperty() {
        return session.readOnlyProperty();
    }

    /// The slicings whose settings can be taken.
    List<Slicing> patterns() {
        return session.project().slicings();
    }

    /// Slices those that are not sliced yet, as one step.
    ///
    /// @param like as it was when it was offered; taken as it is now
    void slice(Scope scope, Optional<Slicing> like) {
        slice(scope.hosts(), like.flatMap(this::now));
    }

    private Optional<Slicing> now(Slicing offered) {
        return patterns().stream().filter(each -> each.id().equals(offered.id())).findFirst();
    }

    /// Slices certain servers like the first slicing, as one step; those that are sliced already
    /// stay as they are.
    ///
    /// @param servers their identities
    /// @return a slicing of the first that was not sliced yet, else of the first of all
    public Optional<String> slice(List<String> servers) {
        HostScope chosen = new HostScope.Chosen(servers);
        Optional<Server> first =
                chosen.unsliced(ProjectIndex.of(session.project())).stream().findFirst();
        slice(chosen, patterns().stream().findFirst());
        ProjectIndex sliced = ProjectIndex.of(session.project());
        return first.map(Server::id).or(() -> servers.stream().findFirst()).stream()
                .flatMap(server -> sliced.slicingsOf(server).stream())
                .map(Slicing::id)
                .findFirst();
    }

    private void slice(HostScope hosts, Optional<Slicing> like) {
        Project project = session.project();
        List<Server> servers = hosts.unsliced(ProjectIndex.of(project));
        if (!servers.isEmpty()) {
            session.apply(
                    StepName.of("step.hosts.slice", servers.size()),
                    MoreHosts.sliced(project, servers, like, ids));
        }
    }
}
