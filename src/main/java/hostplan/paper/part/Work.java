package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.document.Coded;
import hostplan.hardware.Rails;
import hostplan.inventory.Location;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.inventory.Status;
import hostplan.placement.Vm;
import hostplan.project.BladeTurns;
import hostplan.project.Elevations;
import hostplan.project.Figures;
import hostplan.project.ProjectIndex;
import hostplan.project.WorkPlan;
import hostplan.project.WorkPlan.BladeStep;
import hostplan.rack.Elevation;
import hostplan.rack.Heavy;
import hostplan.rack.Occupant;
import hostplan.rack.work.Plugs;
import hostplan.rack.work.Spot;
import hostplan.rack.work.WorkStep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One step of a work order with all that is to be known of it.
///
/// @param thing of a server or an item, what it is and belongs to
/// @param weightKg as it is carried, without blades; empty where that is not known
/// @param inside names of the blades that stay in the bays in which they are
/// @param links of a switch, what is plugged into which port
/// @param off whether it is switched off before its cables are touched
record Work(
        WorkStep.Kind kind,
        Thing thing,
        Optional<Place> from,
        Optional<Place> to,
        Optional<BigDecimal> weightKg,
        Optional<Rails> rails,
        List<String> inside,
        Links links,
        boolean off,
        Plugs unplugged,
        Plugs plugged) {

    /// Kilograms above which hands alone do not lift a thing: what two people lift.
    private static final Fraction LIFT = Heavy.TWO_PEOPLE.times(Fraction.of(2));

    Work {
        inside = List.copyOf(inside);
    }

    /// What is plugged into the ports of a switch, such as `sw-a01/2: web-01 eth0`.
    record Links(List<String> before, List<String> after) {

        static final Links NONE = new Links(List.of(), List.of());

        Links {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        static Links of(Occupant who, WorkPlan plan) {
            return who.is(RackItemKind.SWITCH)
                    ? new Links(to(who.name(), plan.before()), to(who.name(), plan.after()))
                    : NONE;
        }

        private static List<String> to(String name, ProjectIndex index) {
            return index.project().servers().stream()
                    .flatMap(server ->
                            server.network().stream()
                                    .filter(cable -> cable.leadsTo(name))
                                    .map(cable -> new Link(cable.switchPort(), server, cable)))
                    .sorted(
                            Comparator.comparingInt((Link link) -> link.port().length())
                                    .thenComparing(Link::port))
                    .map(Link::text)
                    .toList();
        }
    }

    /// One cable of a server.
    private record Link(String port, Server server, NetworkCable cable) {
        String text() {
            return port + ": " + server.name() + " " + cable.port();
        }
    }

    /// Where something stands: in a rack, or in a bay of an enclosure in one.
    ///
    /// @param occupant as it stands there; of a blade its enclosure
    /// @param rack what its rack is called, with its site where several racks are called alike
    /// @param bay empty for all but blades
    record Place(Spot spot, String rack, Occupant occupant, String bay) {}

    /// A server or an item.
    ///
    /// @param item empty for a server
    /// @param isMachine whether it is switched on and off
    /// @param isNew whether the project did not have it before
    /// @param wasRacked whether it stood in a rack or an enclosure before
    /// @param runsElsewhere whether it ran before, outside of racks
    /// @param cameFrom the site where it was before, in no rack; empty where that is not known
    /// @param vms names of those that run on it before
    /// @param notes on a server, which may say what has to come first
    /// @param goesTo the site where it is afterwards, in no rack; empty where that is not known
    record Thing(
            String id,
            String name,
            Optional<RackItemKind> item,
            boolean isMachine,
            String serialNumber,
            String owner,
            Optional<Status> status,
            boolean isNew,
            boolean wasRacked,
            boolean runsElsewhere,
            String cameFrom,
            List<String> vms,
            String notes,
            String goesTo) {

        Thing {
            vms = List.copyOf(vms);
        }

        /// Whether it is plugged into a network.
        boolean hasNetwork() {
            return isMachine
                    && item.filter(kind -> kind == RackItemKind.PDU || kind == RackItemKind.UPS)
                            .isEmpty();
        }

        static boolean isMachine(RackItem item) {
            return switch (item.kind()) {
                case SWITCH, PDU, UPS -> true;
                case SHELF, BLANKING_PANEL, PATCH_PANEL, RESERVED -> !item.power().isEmpty();
                case OTHER -> item.typicalWatts().filter(watts -> watts == 0).isEmpty();
            };
        }
    }

    /// All in the order in which they are done.
    static List<Work> of(WorkPlan plan) {
        List<Work> all = new ArrayList<>();
        List<BladeTurns.Turn> turns = BladeTurns.of(plan);
        List<WorkStep> steps = plan.racks().steps();
        for (int place = 0; place < turns.size(); place++) {
            turns.get(place).out().forEach(step -> all.add(out(step, plan)));
            turns.get(place).in().forEach(step -> all.add(in(step, plan)));
            if (place < steps.size()) {
                all.add(of(steps.get(place), plan));
            }
        }
        return all;
    }

    private static Work of(WorkStep step, WorkPlan plan) {
        Occupant who = step.who();
        return new Work(
                step.kind(),
                thing(who.id(), who.name(), plan),
                step.from().map(spot -> place(spot, who, "", plan)),
                step.to().map(spot -> place(spot, who, "", plan)),
                step.isCarried() ? carried(who, step, plan) : Optional.empty(),
                who.rails(),
                step.from().isPresent() && step.isCarried() ? inside(who, plan) : List.of(),
                step.isCarried() ? Links.of(who, plan) : Links.NONE,
                step.off(),
                step.unplugged(),
                step.plugged());
    }

    /// Without the blades in it, which come out before and go in after.
    private static Optional<BigDecimal> carried(Occupant who, WorkStep step, WorkPlan plan) {
        ProjectIndex index = step.to().isPresent() ? plan.after() : plan.before();
        Optional<BigDecimal> weight = who.weightKg();
        for (Server blade : index.bladesIn(who.id())) {
            weight = weight.flatMap(all -> Figures.of(blade, index).weightKg().map(all::subtract));
        }
        return weight;
    }

    private static Thing thing(String id, String name, WorkPlan plan) {
        Optional<Server> server = plan.after().server(id).or(() -> plan.before().server(id));
        Optional<RackItem> item = plan.after().rackItem(id).or(() -> plan.before().rackItem(id));
        Optional<Server> was = plan.before().server(id);
        return new Thing(
                id,
                name,
                server.isPresent() ? Optional.empty() : item.map(RackItem::kind),
                server.isPresent() || item.filter(Thing::isMachine).isPresent(),
                server.map(Server::serialNumber)
                        .or(() -> item.map(RackItem::serialNumber))
                        .orElse(""),
                server.map(Server::owner).orElse(""),
                was.or(() -> server).map(Server::status),
                was.isEmpty() && plan.before().rackItem(id).isEmpty(),
                was.filter(Work::isThere)
                                .flatMap(Server::location)
                                .filter(Work::isRacked)
                                .isPresent()
                        || plan.before().rackItem(id).flatMap(RackItem::location).isPresent(),
                was.filter(Work::runsOutsideRacks).isPresent(),
                site(was, plan.before()),
                vms(id, plan.before()),
                server.map(Server::notes).orElse("").strip(),
                site(plan.after().server(id), plan.after()));
    }

    private static boolean runsOutsideRacks(Server server) {
        return server.status() == Status.ACTIVE
                && server.location().filter(Location.AtSite.class::isInstance).isPresent();
    }

    private static List<String> vms(String server, ProjectIndex index) {
        return index.project().vms().stream()
                .filter(vm -> vm.host().equals(Optional.of(server)))
                .map(Vm::name)
                .sorted()
                .toList();
    }

    private static boolean isThere(Server server) {
        return server.status() != Status.PLANNED && server.status() != Status.ORDERED;
    }

    private static boolean isRacked(Location location) {
        return !(location instanceof Location.AtSite);
    }

    private static String site(Optional<Server> server, ProjectIndex index) {
        return server.flatMap(Server::location).flatMap(at -> site(at, index)).orElse("");
    }

    private static Optional<String> site(Location location, ProjectIndex index) {
        return location instanceof Location.AtSite(String site)
                ? index.site(site).map(Site::name)
                : Optional.empty();
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

    private static Work out(BladeStep step, WorkPlan plan) {
        return blade(step, place(step, plan.before(), plan), Optional.empty(), plan.before(), plan);
    }

    private static Work in(BladeStep step, WorkPlan plan) {
        return blade(step, Optional.empty(), place(step, plan.after(), plan), plan.after(), plan);
    }

    private static Work blade(
            BladeStep step,
            Optional<Place> from,
            Optional<Place> to,
            ProjectIndex index,
            WorkPlan plan) {
        return new Work(
                step.kind(),
                thing(step.blade().id(), step.blade().name(), plan),
                from,
                to,
                Figures.of(step.blade(), index).weightKg(),
                Optional.empty(),
                List.of(),
                Links.NONE,
                true,
                Plugs.NONE,
                Plugs.NONE);
    }

    /// Empty where its enclosure stands in no rack.
    private static Optional<Place> place(BladeStep step, ProjectIndex index, WorkPlan plan) {
        Elevations elevations = new Elevations(index);
        return index.server(step.bay().enclosure())
                .flatMap(enclosure ->
                        elevations.all().stream()
                                .flatMap(rack -> place(rack, enclosure, step.bay().bay(), plan))
                                .findFirst());
    }

    private static Stream<Place> place(
            Elevation rack, Server enclosure, String bay, WorkPlan plan) {
        return rack.occupants().stream()
                .filter(each -> each.id().equals(enclosure.id()))
                .map(each ->
                        place(
                                new Spot(rack.rack(), each.position(), each.face()),
                                each,
                                bay,
                                plan));
    }

    private static Place place(Spot spot, Occupant occupant, String bay, WorkPlan plan) {
        return new Place(spot, rackName(spot.rack(), plan), occupant, bay);
    }

    private static String rackName(Rack rack, WorkPlan plan) {
        boolean isShared =
                Stream.of(plan.before(), plan.after())
                        .flatMap(index -> index.project().racks().stream())
                        .anyMatch(other ->
                                other.name().equals(rack.name()) && !other.id().equals(rack.id()));
        Optional<String> site =
                rack.site()
                        .flatMap(id -> plan.after().site(id).or(() -> plan.before().site(id)))
                        .map(Site::name);
        return isShared && site.isPresent() ? site.get() + " " + rack.name() : rack.name();
    }

    String name() {
        return thing.name();
    }

    /// The key of what its kind is called. Blades that move are told apart: out of one bay first,
    /// into the other last; and what was set aside is not new.
    String kindKey() {
        if (isBlade()) {
            return to.isPresent() ? "work.kind.blade-in" : "work.kind.blade-out";
        }
        return kind == WorkStep.Kind.INSTALL && thing.wasRacked()
                ? "work.kind.put-back"
                : "work.kind." + kind.code();
    }

    /// Whether it only leaves its place within a rack, so that its cables reach as before.
    boolean staysInRack() {
        return from.isEmpty()
                || to.isEmpty()
                || from.get().spot().rack().id().equals(to.get().spot().rack().id());
    }

    boolean isBlade() {
        return Stream.of(from, to)
                .flatMap(Optional::stream)
                .anyMatch(place -> !place.bay().isEmpty());
    }

    /// Whether it is so heavy that two people carry it.
    boolean isForTwo() {
        return weighsMoreThan(Heavy.TWO_PEOPLE);
    }

    /// Whether it is so heavy that two people do not lift it without help.
    boolean needsLift() {
        return weighsMoreThan(LIFT);
    }

    private boolean weighsMoreThan(Fraction kg) {
        return weightKg.map(Fraction::of).filter(own -> own.compareTo(kg) > 0).isPresent();
    }

    /// Whether it is carried.
    boolean isCarried() {
        return kind != WorkStep.Kind.RECABLE && kind != WorkStep.Kind.UNPLUG;
    }

    /// Whether it stands on rails or could.
    boolean isMounted() {
        return thing.item().isEmpty() && !isBlade();
    }

    private boolean leaves() {
        return isCarried() && from.isPresent();
    }

    private boolean arrives() {
        return isCarried() && to.isPresent();
    }

    /// Whether somebody has to agree that it is switched off.
    boolean isShutDown() {
        boolean runs = isBlade() ? from.isPresent() : thing.isMachine() || !unplugged.isEmpty();
        boolean pulls = leaves() || (off && !unplugged.isEmpty());
        return runs && (pulls || comesRunning());
    }

    /// Whether it runs until then where it is carried from, in no rack.
    private boolean comesRunning() {
        return kind == WorkStep.Kind.INSTALL && thing.runsElsewhere();
    }

    /// Whether it is switched on at the end.
    private boolean isStarted() {
        boolean runs = thing.isMachine() || !plugged.isEmpty();
        return runs && (arrives() || (off && !plugged.isEmpty()));
    }

    /// Whether it leaves the racks to run elsewhere.
    private boolean isSetUpElsewhere() {
        return kind == WorkStep.Kind.REMOVE && thing.isMachine() && !thing.goesTo().isBlank();
    }

    /// What is done one after the other.
    List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        boolean staysOn = !off && !isCarried();
        boolean touchesPower = !unplugged.power().isEmpty() || !plugged.power().isEmpty();
        add(tasks, isShutDown(), Task.SHUT_DOWN);
        add(tasks, staysOn && !unplugged.network().isEmpty(), Task.AGREE);
        add(tasks, staysOn && !unplugged.power().isEmpty(), Task.CHECK_OTHER);
        add(tasks, isUnplugged(), Task.UNPLUG);
        add(tasks, leaves() && !inside.isEmpty(), Task.BLADES_OUT);
        add(tasks, leaves(), Task.TAKE_OUT);
        add(tasks, leaves() && isMounted(), Task.RAILS_OUT);
        add(tasks, arrives() && isMounted(), Task.RAILS_IN);
        add(tasks, arrives(), Task.PUT_IN);
        add(tasks, arrives() && !inside.isEmpty(), Task.BLADES_IN);
        boolean isWired = arrives() && !isBlade();
        add(tasks, !plugged.power().isEmpty() || (isWired && thing.isMachine()), Task.POWER);
        add(tasks, !plugged.network().isEmpty() || (isWired && thing.hasNetwork()), Task.NETWORK);
        add(tasks, isStarted(), Task.START);
        add(tasks, isSetUpElsewhere(), Task.SET_UP);
        add(tasks, staysOn && touchesPower, Task.CHECK_POWER);
        add(tasks, staysOn && !touchesPower && !plugged.network().isEmpty(), Task.CHECK_LINK);
        return tasks;
    }

    private boolean isUnplugged() {
        return !unplugged.isEmpty()
                || (leaves() && thing.isMachine() && !isBlade())
                || comesRunning();
    }

    private static void add(List<Task> tasks, boolean isDone, Task task) {
        if (isDone) {
            tasks.add(task);
        }
    }

    /// What one ticks off.
    enum Task implements Coded {
        SHUT_DOWN,
        /// Of something that runs on, and loses a link for a while.
        AGREE,
        /// Before one cable of something that runs is pulled.
        CHECK_OTHER,
        UNPLUG,
        BLADES_OUT,
        TAKE_OUT,
        RAILS_OUT,
        RAILS_IN,
        PUT_IN,
        BLADES_IN,
        POWER,
        NETWORK,
        START,
        /// Where it goes to, outside of racks.
        SET_UP,
        CHECK_POWER,
        CHECK_LINK
    }
}
