package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.hardware.Rails;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.inventory.RackItem;
import hostplan.inventory.Server;
import hostplan.project.Elevations;
import hostplan.project.Figures;
import hostplan.project.ProjectIndex;
import hostplan.project.WorkPlan;
import hostplan.project.WorkPlan.BladeStep;
import hostplan.rack.Elevation;
import hostplan.rack.Heavy;
import hostplan.rack.Occupant;
import hostplan.rack.work.Spot;
import hostplan.rack.work.WorkStep;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One step of a work order with all that is to be known of it.
///
/// @param weightKg with all that is in it at the end; empty where that is not known
/// @param inside names of the blades that stay in the bays in which they are
/// @param before as it is cabled before
/// @param after as it is cabled afterwards
record Work(
        WorkStep.Kind kind,
        String name,
        String serialNumber,
        Optional<Place> from,
        Optional<Place> to,
        Optional<BigDecimal> weightKg,
        Optional<Rails> rails,
        boolean isMounted,
        List<String> inside,
        Cables before,
        Cables after) {

    Work {
        inside = List.copyOf(inside);
    }

    /// Where something stands: in a rack, or in a bay of an enclosure in one.
    ///
    /// @param occupant as it stands there; of a blade its enclosure
    /// @param bay empty for all but blades
    record Place(Spot spot, Occupant occupant, String bay) {}

    /// Cables of one thing.
    record Cables(List<PowerCable> power, List<NetworkCable> network) {

        static final Cables NONE = new Cables(List.of(), List.of());

        Cables {
            power = List.copyOf(power);
            network = List.copyOf(network);
        }
    }

    /// All in the order in which they are done.
    static List<Work> of(WorkPlan plan) {
        return Stream.of(
                        plan.bladesOut().stream().map(step -> out(step, plan)),
                        plan.racks().steps().stream().map(step -> of(step, plan)),
                        plan.bladesIn().stream().map(step -> in(step, plan)))
                .flatMap(each -> each)
                .toList();
    }

    private static Work of(WorkStep step, WorkPlan plan) {
        Occupant who = step.who();
        boolean leaves = step.kind() == WorkStep.Kind.REMOVE;
        ProjectIndex known = leaves ? plan.before() : plan.after();
        boolean stays = step.kind() == WorkStep.Kind.RECABLE;
        return new Work(
                step.kind(),
                who.name(),
                serial(who.id(), known),
                step.from().map(spot -> new Place(spot, who, "")),
                step.to().map(spot -> new Place(spot, who, "")),
                stays ? Optional.empty() : who.weightKg(),
                who.rails(),
                who.item().isEmpty(),
                step.from().isPresent() && !stays ? inside(who, plan) : List.of(),
                step.from().isPresent() ? cables(who.id(), plan.before()) : Cables.NONE,
                step.to().isPresent() ? cables(who.id(), plan.after()) : Cables.NONE);
    }

    private static List<String> inside(Occupant who, WorkPlan plan) {
        return plan.before().bladesIn(who.id()).stream()
                .filter(blade ->
                        plan.after()
                                .server(blade.id())
                                .filter(then -> then.location().equals(blade.location()))
                                .isPresent())
                .map(Server::name)
                .toList();
    }

    private static String serial(String id, ProjectIndex index) {
        return index.server(id)
                .map(Server::serialNumber)
                .or(() -> index.rackItem(id).map(RackItem::serialNumber))
                .orElse("");
    }

    private static Cables cables(String id, ProjectIndex index) {
        return index.server(id)
                .map(server -> new Cables(server.power(), server.network()))
                .or(() -> index.rackItem(id).map(item -> new Cables(item.power(), List.of())))
                .orElse(Cables.NONE);
    }

    private static Work out(BladeStep step, WorkPlan plan) {
        return blade(step, place(step, plan.before()), Optional.empty(), plan.before());
    }

    private static Work in(BladeStep step, WorkPlan plan) {
        return blade(step, Optional.empty(), place(step, plan.after()), plan.after());
    }

    private static Work blade(
            BladeStep step, Optional<Place> from, Optional<Place> to, ProjectIndex index) {
        return new Work(
                step.kind(),
                step.blade().name(),
                step.blade().serialNumber(),
                from,
                to,
                Figures.of(step.blade(), index).weightKg(),
                Optional.empty(),
                false,
                List.of(),
                Cables.NONE,
                Cables.NONE);
    }

    /// Empty where its enclosure stands in no rack.
    private static Optional<Place> place(BladeStep step, ProjectIndex index) {
        Elevations elevations = new Elevations(index);
        return index.server(step.bay().enclosure())
                .flatMap(enclosure ->
                        elevations.all().stream()
                                .flatMap(rack -> place(rack, enclosure, step.bay().bay()))
                                .findFirst());
    }

    private static Stream<Place> place(Elevation rack, Server enclosure, String bay) {
        return rack.occupants().stream()
                .filter(each -> each.id().equals(enclosure.id()))
                .map(each ->
                        new Place(new Spot(rack.rack(), each.position(), each.face()), each, bay));
    }

    /// Whether it is so heavy that two people carry it.
    boolean isForTwo() {
        return weightKg.map(Fraction::of)
                .filter(kg -> kg.compareTo(Heavy.TWO_PEOPLE) > 0)
                .isPresent();
    }

    /// Whether it is carried.
    boolean isCarried() {
        return kind != WorkStep.Kind.RECABLE;
    }
}
