package hostplan.project;

import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The racks of a project with all that stands in them, of which only those are put together anew
/// in which something is another than when they were asked for last.
public final class RecentElevations {

    private List<Object> hardware = List.of();
    private Map<String, Known> racks = new HashMap<>();
    private Map<String, Alone> outside = new HashMap<>();

    /// @param from the very objects of which it is made
    private record Known(List<Object> from, Elevation elevation) {}

    /// The same of what stands in no rack.
    private record Alone(List<Object> from, Occupant occupant) {}

    /// Those of a project, and of all asked for before only those that are still the same.
    public Snapshot of(ProjectIndex index) {
        List<Object> now = hardware(index.project());
        boolean isSame = areSame(now, hardware);
        Snapshot snapshot =
                new Snapshot(
                        new Elevations(index),
                        isSame ? racks : Map.of(),
                        isSame ? outside : Map.of());
        hardware = now;
        racks = snapshot.racksNow;
        outside = snapshot.outsideNow;
        return snapshot;
    }

    /// What the figures of servers are read from.
    private static List<Object> hardware(Project project) {
        return List.of(project.configurations(), project.serverModels(), project.parts());
    }

    private static boolean areSame(List<Object> some, List<Object> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size())
                        .allMatch(place -> some.get(place) == others.get(place));
    }

    /// The racks of one state of a project.
    public static final class Snapshot {

        private final Elevations elevations;
        private final Map<String, Known> racksBefore;
        private final Map<String, Alone> outsideBefore;
        private final Map<String, Known> racksNow = new HashMap<>();
        private final Map<String, Alone> outsideNow = new HashMap<>();

        private Snapshot(
                Elevations elevations, Map<String, Known> racks, Map<String, Alone> outside) {
            this.elevations = elevations;
            racksBefore = racks;
            outsideBefore = outside;
        }

        /// The very same as before where nothing of it changed.
        public Elevation of(Rack rack) {
            List<Object> from = from(rack);
            Known now =
                    Optional.ofNullable(racksBefore.get(rack.id()))
                            .filter(before -> areSame(before.from(), from))
                            .orElseGet(() -> new Known(from, elevations.of(rack)));
            racksNow.put(rack.id(), now);
            return now.elevation();
        }

        private List<Object> from(Rack rack) {
            List<Object> from = new ArrayList<>(List.of(rack));
            for (Server server : elevations.index().serversIn(rack.id())) {
                from.add(server);
                from.addAll(elevations.index().bladesIn(server.id()));
            }
            from.addAll(elevations.index().itemsIn(rack.id()));
            return from;
        }

        /// What stands in no rack, with the blades in it.
        public Occupant of(Server server) {
            List<Object> from = new ArrayList<>(List.of(server));
            from.addAll(elevations.index().bladesIn(server.id()));
            Alone now =
                    Optional.ofNullable(outsideBefore.get(server.id()))
                            .filter(before -> areSame(before.from(), from))
                            .orElseGet(() -> new Alone(from, elevations.of(server)));
            outsideNow.put(server.id(), now);
            return now.occupant();
        }
    }
}
