package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.HostFigures;
import hostplan.hardware.Assembly;
import hostplan.hardware.DriveArray;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.Part;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.MachineFigures;
import hostplan.hardware.machine.StorageFigures;
import hostplan.hardware.price.Valuation;
import hostplan.hardware.price.Worth;
import hostplan.inventory.Server;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parts of a host that is sliced, of which there could be more or fewer. A host stated by
/// totals is taken to have eight modules of a usual size, without a price.
final class HostParts {

    /// What is put in or left out at once.
    static final int PAIR = 2;

    /// So that two more are a quarter.
    private static final int USUAL_MODULES = 8;

    private final ProjectIndex index;
    private final Valuation valuation;

    HostParts(ProjectIndex index) {
        this.index = index;
        valuation = Valuations.of(index.project());
    }

    /// Empty where its configuration is stated by totals.
    Optional<Machine> machine(Server server) {
        return server.configuration()
                .flatMap(index::configuration)
                .flatMap(index::machine)
                .map(MachineFigures::machine);
    }

    /// Whether its drives are shared with other hosts, so that their number says nothing here.
    boolean isPooled(Server server) {
        return index.poolsOf(server.id()).stream().anyMatch(SharedStorage::hasDrives);
    }

    /// Of a usual size; empty where the host has too little memory to tell.
    static Optional<Bytes> usualModule(HostFigures host) {
        return host.memory()
                .filter(memory -> memory.value() >= USUAL_MODULES * Bytes.GIB)
                .map(memory ->
                        Bytes.ofGiB(
                                Long.highestOneBit(memory.value() / USUAL_MODULES / Bytes.GIB)));
    }

    static String name(Bytes module) {
        return module.binaryText() + " module";
    }

    static List<Part> modules(Machine machine) {
        return machine.parts().entrySet().stream()
                .filter(each -> each.getKey().kind() == SlotKind.MEMORY)
                .map(Map.Entry::getValue)
                .toList();
    }

    /// @param count of modules beside those that are there; below zero for fewer
    static HostFigures withModules(HostFigures host, Part module, long count) {
        Bytes memory = host.memory().orElseThrow();
        return host.with(
                module.facts() instanceof MemoryModule facts
                        ? new Bytes(memory.value() + facts.capacity().value() * count)
                        : memory);
    }

    /// That of the most drives.
    static Optional<DriveArray> largestArray(Machine machine) {
        return machine.assembly().arrays().stream()
                .filter(each -> !each.drives().isEmpty())
                .max(Comparator.comparingInt(each -> each.drives().size()));
    }

    /// What the drives give of the machine with other parts, and with one array in the place of
    /// another.
    StorageFigures storage(Machine machine, DriveArray array, DriveArray other, Assembly parts) {
        Assembly changed =
                parts.withArrays(
                        machine.assembly().arrays().stream()
                                .map(each -> each == array ? other : each)
                                .toList());
        return MachineFigures.of(
                        Machine.of(machine.configuration(), changed, machine.model(), index::part))
                .storage();
    }

    /// Net; empty where it is not known.
    Optional<Money> price(Part part, long count) {
        return valuation.worth(part.price()) instanceof Worth.Net(Fraction each)
                ? Optional.of(valuation.money(each.times(count)))
                : Optional.empty();
    }
}
