package hostplan.project;

import hostplan.inventory.Location;
import hostplan.inventory.Location.InBay;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.RackItem;
import hostplan.inventory.Server;
import hostplan.rack.work.Cables;
import hostplan.rack.work.WorkOrder;
import hostplan.rack.work.WorkStep;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is to be done in the racks so that they become as a project plans them. When blades come
/// out and go in, [BladeTurns] says.
///
/// @param before the project as the racks stand
/// @param after the project as they are to be
public record WorkPlan(
        ProjectIndex before,
        ProjectIndex after,
        List<BladeStep> bladesOut,
        WorkOrder racks,
        List<BladeStep> bladesIn,
        Set<FreeEnd> chosen) {

    /// An outlet or a port that nobody planned and that is free.
    ///
    /// @param who the identity of what is plugged in there
    /// @param supply from 0; empty for a port
    /// @param port empty for an outlet
    public record FreeEnd(String who, Optional<Integer> supply, Optional<NetworkCable> port) {}

    /// A blade that leaves a bay, or goes into one.
    ///
    /// @param kind never [WorkStep.Kind#RECABLE], since blades have no cables
    public record BladeStep(WorkStep.Kind kind, Server blade, InBay bay) {}

    public WorkPlan {
        bladesOut = List.copyOf(bladesOut);
        bladesIn = List.copyOf(bladesIn);
        chosen = Set.copyOf(chosen);
    }

    public static WorkPlan between(ProjectIndex before, ProjectIndex after) {
        Map<String, InBay> then = bays(before);
        Map<String, InBay> next = bays(after);
        Map<String, NewCables.Chosen> cables = NewCables.between(before, after);
        return new WorkPlan(
                before,
                after,
                blades(before, then, next, WorkStep.Kind.REMOVE),
                WorkOrder.between(
                        new WorkOrder.State(new Elevations(before).all(), cables(before, after)),
                        new WorkOrder.State(new Elevations(after).all(), cables(cables))),
                blades(after, next, then, WorkStep.Kind.INSTALL),
                freeEnds(cables));
    }

    /// Ports by the names that their switches have afterwards, since a new name pulls no cable.
    private static Map<String, Cables> cables(ProjectIndex before, ProjectIndex after) {
        Map<String, String> renamed = new HashMap<>();
        for (RackItem item : before.project().rackItems()) {
            after.rackItem(item.id())
                    .filter(now -> !now.name().equals(item.name()))
                    .ifPresent(now -> renamed.put(item.name() + "/", now.name() + "/"));
        }
        return CabledThing.all(before.project())
                .collect(
                        Collectors.toMap(
                                CabledThing::id,
                                each -> renamed(each.cables(), renamed),
                                (first, _) -> first));
    }

    private static Cables renamed(Cables cables, Map<String, String> switches) {
        return new Cables(
                cables.power(),
                cables.network().stream().map(cable -> renamed(cable, switches)).toList());
    }

    private static NetworkCable renamed(NetworkCable cable, Map<String, String> switches) {
        String port = cable.switchPort();
        return switches.entrySet().stream()
                .filter(each -> port.startsWith(each.getKey()))
                .findFirst()
                .map(each ->
                        new NetworkCable(
                                cable.port(),
                                each.getValue() + port.substring(each.getKey().length())))
                .orElse(cable);
    }

    private static Map<String, Cables> cables(Map<String, NewCables.Chosen> chosen) {
        return chosen.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().cables()));
    }

    private static Set<FreeEnd> freeEnds(Map<String, NewCables.Chosen> chosen) {
        Set<FreeEnd> ends = new HashSet<>();
        chosen.forEach((who, each) -> {
            each.outlets()
                    .forEach(supply ->
                            ends.add(new FreeEnd(who, Optional.of(supply), Optional.empty())));
            each.ports()
                    .forEach(port ->
                            ends.add(new FreeEnd(who, Optional.empty(), Optional.of(port))));
        });
        return ends;
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
}
