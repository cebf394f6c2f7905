package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.HostFigures;
import hostplan.capacity.Processors;
import hostplan.capacity.Slicing;
import hostplan.capacity.vary.Spare.Removal;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Part;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.StorageFigures;
import hostplan.inventory.Server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// What could be left out of a host that is sliced: modules, as many of each socket, and drives of
/// its largest array, two at a time, as long as one of them is left.
public final class HostSpares {

    private final ProjectIndex index;
    private final HostParts parts;
    private final Fraction readShare;

    private HostSpares(ProjectIndex index, Fraction readShare) {
        this.index = index;
        this.readShare = readShare;
        parts = new HostParts(index);
    }

    /// Of each kind of part, the fewest first.
    ///
    /// @param host as the slicing sees it
    public static List<List<Removal>> of(ProjectIndex index, Slicing slicing, HostFigures host) {
        HostSpares spares = new HostSpares(index, slicing.neighbours().disk().readShare());
        return switch (slicing.host()) {
            case Slicing.Host.AdHoc _ -> List.of(usual(host));
            case Slicing.Host.OfServer(String id) ->
                    index.server(id).map(server -> spares.of(server, host)).orElse(List.of());
        };
    }

    private List<List<Removal>> of(Server server, HostFigures host) {
        Optional<Machine> machine = parts.machine(server);
        if (machine.isEmpty()) {
            return server.configuration().flatMap(index::configuration).isPresent()
                    ? List.of(usual(host))
                    : List.of();
        }
        List<List<Removal>> removals = new ArrayList<>();
        removals.add(modules(machine.get(), host));
        if (!parts.isPooled(server)) {
            removals.add(drives(machine.get(), host));
        }
        return removals;
    }

    private static List<Removal> usual(HostFigures host) {
        return HostParts.usualModule(host).stream()
                .flatMap(module -> {
                    Bytes memory = host.memory().orElseThrow();
                    return LongStream.iterate(
                                    HostParts.PAIR,
                                    count -> module.value() * count < memory.value(),
                                    count -> count + HostParts.PAIR)
                            .mapToObj(count ->
                                    new Removal(
                                            count,
                                            HostParts.name(module),
                                            host.with(memory.minus(module.times(count))),
                                            Optional.empty()));
                })
                .toList();
    }

    /// Where all are of one kind.
    private List<Removal> modules(Machine machine, HostFigures host) {
        List<Part> fitted = HostParts.modules(machine);
        if (fitted.stream().distinct().count() != 1 || host.memory().isEmpty()) {
            return List.of();
        }
        Part module = fitted.getFirst();
        int sockets = host.processors().flatMap(Processors::sockets).orElse(1);
        return LongStream.iterate(sockets, count -> count < fitted.size(), count -> count + sockets)
                .mapToObj(count ->
                        new Removal(
                                count,
                                module.name(),
                                HostParts.withModules(host, module, -count),
                                parts.price(module, 1)))
                .toList();
    }

    private List<Removal> drives(Machine machine, HostFigures host) {
        return HostParts.largestArray(machine)
                .flatMap(array ->
                        machine.in(array.drives().getFirst())
                                .map(drive -> drives(machine, array, drive, host)))
                .orElse(List.of());
    }

    /// Empty from where the array cannot be made any more.
    private List<Removal> drives(Machine machine, DriveArray array, Part drive, HostFigures host) {
        List<Removal> removals = new ArrayList<>();
        int all = array.drives().size();
        for (int left = all - HostParts.PAIR; left > 0; left -= HostParts.PAIR) {
            DriveArray smaller = array.withDrives(array.drives().subList(0, left));
            StorageFigures storage = parts.storage(machine, array, smaller, machine.assembly());
            if (storage.usable().filter(disk -> !disk.isZero()).isEmpty()) {
                break;
            }
            removals.add(
                    new Removal(
                            all - left,
                            drive.name(),
                            OwnDisks.on(host, storage, readShare),
                            parts.price(drive, 1)));
        }
        return removals;
    }
}
