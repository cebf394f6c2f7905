package hostplan.project;

import hostplan.capacity.Neighbours;
import hostplan.capacity.Slicing;
import hostplan.document.Ids;
import hostplan.document.UnknownMembers;
import hostplan.inventory.Server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Slices many servers at once with the settings of one slicing.
public final class MoreHosts {

    private MoreHosts() {}

    /// The project with a slicing for each of these servers, called as the server.
    ///
    /// @param like whose rules, ratios, reserves and flavors they get, and what is kept free of the
    ///   disks; not what was found of its own disks: arrays, limits and noisy slices. Where empty,
    ///   every flavor of the project is filled in turn, by no rules
    public static Project sliced(
            Project project, List<Server> servers, Optional<Slicing> like, Ids ids) {
        Slicing pattern = like.orElseGet(() -> plain(project));
        List<Slicing> all = new ArrayList<>(project.slicings());
        for (Server server : servers) {
            all.add(
                    pattern.with(draft -> {
                        draft.id = ids.next(ObjectKind.SLICING.idPrefix());
                        draft.name = server.name();
                        draft.host = new Slicing.Host.OfServer(server.id());
                        draft.neighbours =
                                new Neighbours(
                                        pattern.neighbours().disk(),
                                        pattern.neighbours().backup(),
                                        pattern.neighbours().burstSeconds(),
                                        List.of());
                        draft.notes = "";
                        draft.unknown = UnknownMembers.NONE;
                    }));
        }
        return project.with(draft -> draft.slicings = all);
    }

    private static Slicing plain(Project project) {
        Slicing.Draft draft = new Slicing.Draft("");
        draft.lines =
                project.flavors().stream()
                        .map(flavor -> new Slicing.Line(flavor.id(), Optional.empty()))
                        .toList();
        return draft.build();
    }
}
