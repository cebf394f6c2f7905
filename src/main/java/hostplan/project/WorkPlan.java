package hostplan.project;

import hostplan.inventory.Location;
import hostplan.inventory.Location.InBay;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.inventory.RackItem;
import hostplan.inventory.Server;
import hostplan.rack.work.WorkOrder;
import hostplan.rack.work.WorkStep;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is to be done in the racks so that they become as a project plans them: blades come out
/// first and go in last, since an enclosure is carried empty.
///
/// @param before the project as the racks stand
/// @param after the project as they are to be
public record WorkPlan(
        ProjectIndex before,
        ProjectIndex after,
        List<BladeStep> bladesOut,
        WorkOrder racks,
        List<BladeStep> bladesIn) {

    /// A blade that leaves a bay, or goes into one.
    ///
    /// @param kind never [WorkStep.Kind#RECABLE], since blades have no cables
    public record BladeStep(WorkStep.Kind kind, Server blade, InBay bay) {}

    public WorkPlan {
        bladesOut = List.copyOf(bladesOut);
        bladesIn = List.copyOf(bladesIn);
    }

    public static WorkPlan between(ProjectIndex before, ProjectIndex after) {
        Map<String, InBay> then = bays(before);
        Map<String, InBay> next = bays(after);
        return new WorkPlan(
                before,
                after,
                blades(before, then, next, WorkStep.Kind.REMOVE),
                WorkOrder.of(
                        new Elevations(before).all(),
                        new Elevations(after).all(),
                        recabled(before, after)),
                blades(after, next, then, WorkStep.Kind.INSTALL));
    }

    public boolean isEmpty() {
        return bladesOut.isEmpty() && racks.steps().isEmpty() && bladesIn.isEmpty();
    }

    /// The blades of one state that are elsewhere in the other; what is elsewhere is moved.
    private static List<BladeStep> blades(
            ProjectIndex index,
            Map<String, InBay> here,
            Map<String, InBay> there,
            WorkStep.Kind alone) {
        return index.project().servers().stream()
                .flatMap(server ->
                        Optional.ofNullable(here.get(server.id()))
                                .filter(bay -> !bay.equals(there.get(server.id())))
                                .map(bay ->
                                        new BladeStep(
                                                there.containsKey(server.id())
                                                        ? WorkStep.Kind.MOVE
                                                        : alone,
                                                server,
                                                bay))
                                .stream())
                .toList();
    }

    private static Map<String, InBay> bays(ProjectIndex index) {
        Map<String, InBay> bays = new HashMap<>();
        for (Server server : index.project().servers()) {
            bay(server.location()).ifPresent(bay -> bays.putIfAbsent(server.id(), bay));
        }
        return bays;
    }

    private static Optional<InBay> bay(Optional<Location> location) {
        return location.filter(InBay.class::isInstance).map(InBay.class::cast);
    }

    private static Set<String> recabled(ProjectIndex before, ProjectIndex after) {
        Set<String> recabled = new HashSet<>();
        for (Server server : after.project().servers()) {
            if (before.server(server.id()).filter(was -> !isCabledAlike(was, server)).isPresent()) {
                recabled.add(server.id());
            }
        }
        recabled.addAll(
                after.project().rackItems().stream()
                        .filter(item ->
                                before.rackItem(item.id())
                                        .filter(was -> !was.power().equals(item.power()))
                                        .isPresent())
                        .map(RackItem::id)
                        .collect(Collectors.toSet()));
        return recabled;
    }

    private static boolean isCabledAlike(Server one, Server other) {
        List<PowerCable> power = one.power();
        List<NetworkCable> network = one.network();
        return power.equals(other.power()) && network.equals(other.network());
    }
}
