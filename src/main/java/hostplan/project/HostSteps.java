package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Change;
import hostplan.capacity.HostFigures;
import hostplan.capacity.Offer;
import hostplan.capacity.Slicing;
import hostplan.hardware.DriveArray;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.Part;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.StorageFigures;
import hostplan.inventory.Server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be put into a host that is sliced: more of the modules and of the drives that it has,
/// as far as slots and bays are free. A host stated by totals is offered modules of a usual size,
/// without a price.
public final class HostSteps {

    private final ProjectIndex index;
    private final HostParts parts;
    private final Fraction readShare;

    private HostSteps(ProjectIndex index, Fraction readShare) {
        this.index = index;
        this.readShare = readShare;
        parts = new HostParts(index);
    }

    /// @param host as the slicing sees it
    public static List<Offer> of(ProjectIndex index, Slicing slicing, HostFigures host) {
        HostSteps steps = new HostSteps(index, slicing.neighbours().disk().readShare());
        return switch (slicing.host()) {
            case Slicing.Host.AdHoc _ -> usual(host);
            case Slicing.Host.OfServer(String id) ->
                    index.server(id).map(server -> steps.of(server, host)).orElse(List.of());
        };
    }

    private List<Offer> of(Server server, HostFigures host) {
        Optional<Machine> machine = parts.machine(server);
        if (machine.isEmpty()) {
            return server.configuration().flatMap(index::configuration).isPresent()
                    ? usual(host)
                    : List.of();
        }
        List<Offer> offers = new ArrayList<>(modules(machine.get(), host));
        if (!parts.isPooled(server)) {
            drives(machine.get(), host).ifPresent(offers::add);
        }
        return offers;
    }

    private static List<Offer> usual(HostFigures host) {
        return HostParts.usualModule(host).stream()
                .map(module -> {
                    Bytes memory = host.memory().orElseThrow();
                    return new Offer(
                            new Change.Parts(HostParts.PAIR, HostParts.name(module)),
                            host.with(memory.plus(module.times(HostParts.PAIR))),
                            Optional.empty());
                })
                .toList();
    }

    /// Two more, and as many more as there are.
    private List<Offer> modules(Machine machine, HostFigures host) {
        List<Part> fitted = HostParts.modules(machine);
        long slots = machine.slots().memory().map(MemorySlots::count).orElse(0);
        long free = slots - fitted.size();
        if (fitted.isEmpty() || host.memory().isEmpty()) {
            return List.of();
        }
        Part module = fitted.getFirst();
        return Stream.of((long) HostParts.PAIR, (long) fitted.size())
                .distinct()
                .filter(count -> count <= free)
                .map(count ->
                        new Offer(
                                new Change.Parts(count, module.name()),
                                HostParts.withModules(host, module, count),
                                parts.price(module, count)))
                .toList();
    }

    /// Two more drives in the largest array, in free bays beside its own.
    private Optional<Offer> drives(Machine machine, HostFigures host) {
        return HostParts.largestArray(machine).flatMap(array -> drives(machine, array, host));
    }

    private Optional<Offer> drives(Machine machine, DriveArray array, HostFigures host) {
        Slot beside = array.drives().getFirst();
        Optional<Part> drive = machine.in(beside);
        List<Slot> added = freeBays(machine, beside).stream().limit(HostParts.PAIR).toList();
        if (added.size() < HostParts.PAIR || drive.isEmpty()) {
            return Optional.empty();
        }
        StorageFigures storage =
                parts.storage(
                        machine,
                        array,
                        array.larger(added),
                        machine.assembly().with(added, drive.get().id()));
        return Optional.of(
                new Offer(
                        new Change.Parts(HostParts.PAIR, drive.get().name()),
                        OwnDisks.on(host, storage, readShare),
                        parts.price(drive.get(), HostParts.PAIR)));
    }

    private static List<Slot> freeBays(Machine machine, Slot beside) {
        return machine.slotsOf(SlotKind.BAY).stream()
                .filter(slot -> slot.group().equals(beside.group()))
                .filter(slot -> machine.in(slot).isEmpty())
                .toList();
    }
}
