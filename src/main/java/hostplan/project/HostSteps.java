package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.Change;
import hostplan.capacity.HostFigures;
import hostplan.capacity.Offer;
import hostplan.capacity.Slicing;
import hostplan.hardware.Assembly;
import hostplan.hardware.DriveArray;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.Part;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Totals;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.MachineFigures;
import hostplan.hardware.price.Valuation;
import hostplan.hardware.price.Worth;
import hostplan.inventory.Server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be put into a host that is sliced: more of the modules and of the drives that it has,
/// as far as slots and bays are free. A host stated by totals is offered modules of a usual size,
/// without a price.
public final class HostSteps {

    private static final int PAIR = 2;

    /// A host stated by totals is taken to have eight modules, so that two more are a quarter.
    private static final int USUAL_MODULES = 8;

    private final ProjectIndex index;
    private final Valuation valuation;

    private HostSteps(ProjectIndex index) {
        this.index = index;
        valuation = Valuations.of(index.project());
    }

    /// @param host as the slicing sees it
    public static List<Offer> of(ProjectIndex index, Slicing slicing, HostFigures host) {
        HostSteps steps = new HostSteps(index);
        return switch (slicing.host()) {
            case Slicing.Host.AdHoc _ -> usual(host);
            case Slicing.Host.OfServer(String id) ->
                    index.server(id).map(server -> steps.of(server, host)).orElse(List.of());
        };
    }

    private List<Offer> of(Server server, HostFigures host) {
        Optional<HardwareConfiguration> configuration =
                server.configuration().flatMap(index::configuration);
        Optional<Machine> machine =
                configuration.flatMap(index::machine).map(MachineFigures::machine);
        if (machine.isEmpty()) {
            return configuration.isPresent() ? usual(host) : List.of();
        }
        List<Offer> offers = new ArrayList<>(modules(machine.get(), host));
        boolean pooled = index.poolsOf(server.id()).stream().anyMatch(SharedStorage::hasDrives);
        if (!pooled) {
            drives(machine.get(), host).ifPresent(offers::add);
        }
        return offers;
    }

    private static List<Offer> usual(HostFigures host) {
        return host.memory().stream()
                .filter(memory -> memory.value() >= USUAL_MODULES * Bytes.GIB)
                .map(memory -> {
                    long gib = Long.highestOneBit(memory.value() / USUAL_MODULES / Bytes.GIB);
                    Bytes module = Bytes.ofGiB(gib);
                    return new Offer(
                            new Change.Parts(PAIR, module.binaryText() + " module"),
                            host.with(memory.plus(module).plus(module)),
                            Optional.empty());
                })
                .toList();
    }

    /// Two more, and as many more as there are.
    private List<Offer> modules(Machine machine, HostFigures host) {
        List<Part> fitted = parts(machine, SlotKind.MEMORY);
        long slots = machine.slots().memory().map(MemorySlots::count).orElse(0);
        long free = slots - fitted.size();
        if (fitted.isEmpty() || host.memory().isEmpty()) {
            return List.of();
        }
        Part module = fitted.getFirst();
        return Stream.of((long) PAIR, (long) fitted.size())
                .distinct()
                .filter(count -> count <= free)
                .map(count ->
                        new Offer(
                                new Change.Parts(count, module.name()),
                                host.with(more(host, module, count)),
                                price(module, count)))
                .toList();
    }

    private static Bytes more(HostFigures host, Part module, long count) {
        Bytes memory = host.memory().orElseThrow();
        return module.facts() instanceof MemoryModule facts
                ? new Bytes(memory.value() + facts.capacity().value() * count)
                : memory;
    }

    private static List<Part> parts(Machine machine, SlotKind kind) {
        return machine.parts().entrySet().stream()
                .filter(each -> each.getKey().kind() == kind)
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Two more drives in the largest array, in free bays beside its own.
    private Optional<Offer> drives(Machine machine, HostFigures host) {
        return machine.assembly().arrays().stream()
                .filter(each -> !each.drives().isEmpty())
                .max(Comparator.comparingInt(each -> each.drives().size()))
                .flatMap(array -> drives(machine, array, host));
    }

    private Optional<Offer> drives(Machine machine, DriveArray array, HostFigures host) {
        Slot beside = array.drives().getFirst();
        Optional<Part> drive = machine.in(beside);
        List<Slot> added = freeBays(machine, beside).stream().limit(PAIR).toList();
        if (added.size() < PAIR || drive.isEmpty()) {
            return Optional.empty();
        }
        Assembly grown =
                machine.assembly()
                        .with(added, drive.get().id())
                        .withArrays(
                                machine.assembly().arrays().stream()
                                        .map(each -> each == array ? each.larger(added) : each)
                                        .toList());
        Totals totals =
                MachineFigures.of(
                                Machine.of(
                                        machine.configuration(),
                                        grown,
                                        machine.model(),
                                        index::part))
                        .totals();
        return Optional.of(
                new Offer(
                        new Change.Parts(PAIR, drive.get().name()),
                        host.withDisk(totals.disk(), totals.iops()),
                        price(drive.get(), PAIR)));
    }

    private static List<Slot> freeBays(Machine machine, Slot beside) {
        return machine.slotsOf(SlotKind.BAY).stream()
                .filter(slot -> slot.group().equals(beside.group()))
                .filter(slot -> machine.in(slot).isEmpty())
                .toList();
    }

    private Optional<Money> price(Part part, long count) {
        return valuation.worth(part.price()) instanceof Worth.Net(Fraction each)
                ? Optional.of(valuation.money(each.times(count)))
                : Optional.empty();
    }
}
