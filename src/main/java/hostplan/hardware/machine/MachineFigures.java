package hostplan.hardware.machine;

import hostplan.amount.Bandwidth;
import hostplan.amount.Fraction;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.NetworkPorts;
import hostplan.hardware.Processor;
import hostplan.hardware.Totals;
import hostplan.hardware.storage.UsualStorage;
import hostplan.message.Message;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The figures that follow from the parts of a machine, without those that cannot be where they
/// are.
///
/// @param strays those parts
/// @param totals what everything that asks for a configuration's figures gets
/// @param numaNodes one for each processor, as most firmware has it; a setting may divide them
/// @param power empty where there is nothing yet that runs
/// @param weightKg model and parts; empty where the model's is not known
public record MachineFigures(
        Machine machine,
        Strays strays,
        Totals totals,
        int numaNodes,
        MemoryFigures memory,
        StorageFigures storage,
        Optional<PowerFigures> power,
        RepairFigures repair,
        Optional<BigDecimal> weightKg) {

    public static MachineFigures of(Machine machine) {
        Strays strays = Strays.of(machine);
        Machine inPlace = strays.inPlace();
        MemoryFigures memory = MemoryPopulation.of(inPlace);
        StorageFigures storage = DrivesInArrays.of(inPlace);
        Optional<PowerFigures> power = PowerDraw.of(inPlace);
        return new MachineFigures(
                machine,
                strays,
                totals(inPlace, memory, storage, power),
                inPlace.all(Processor.class).size(),
                memory,
                storage,
                power,
                RepairFigures.of(inPlace),
                Weight.of(inPlace));
    }

    /// The machine without the parts that cannot be where they are.
    public Machine inPlace() {
        return strays.inPlace();
    }

    /// How all its figures come about.
    public List<Message> working(Fraction readShare) {
        return MachineWorking.of(this, readShare);
    }

    /// Height, depth and weight are the model's and not stated twice.
    private static Totals totals(
            Machine machine,
            MemoryFigures memory,
            StorageFigures storage,
            Optional<PowerFigures> power) {
        Totals.Draft totals = new Totals.Draft();
        processors(totals, machine.all(Processor.class));
        totals.memory = Optional.of(memory.installed()).filter(each -> !each.isZero());
        totals.drives = DriveWords.of(storage.drives());
        totals.disk = storage.usable();
        totals.iops =
                storage.hostIops(UsualStorage.READ_SHARE)
                        .map(each -> each.toDecimal(0).longValueExact());
        totals.network = network(machine);
        totals.watts = power.map(each -> watts(each.typical()));
        return totals.build();
    }

    private static void processors(Totals.Draft totals, List<Machine.In<Processor>> processors) {
        totals.processor =
                processors.stream()
                        .map(each -> each.part().name())
                        .distinct()
                        .collect(Collectors.joining(" + "));
        if (!processors.isEmpty()) {
            totals.sockets = Optional.of(processors.size());
            totals.cores =
                    Optional.of(processors.stream().mapToInt(each -> each.facts().cores()).sum());
            totals.threads =
                    Optional.of(processors.stream().mapToInt(each -> each.facts().threads()).sum());
        }
    }

    private static int watts(Fraction watts) {
        return watts.min(Fraction.of(Integer.MAX_VALUE)).toDecimal(0).intValueExact();
    }

    /// All ports together: those on the board and those of cards.
    private static Optional<Bandwidth> network(Machine machine) {
        Bandwidth sum = Bandwidth.ZERO;
        for (NetworkPorts ports : machine.slots().network()) {
            sum = sum.plus(ports.speed().times(ports.count()));
        }
        for (Machine.In<NetworkCard> card : machine.all(NetworkCard.class)) {
            sum = sum.plus(card.facts().portSpeed().times(card.facts().ports()));
        }
        return Optional.of(sum).filter(each -> !each.isZero());
    }
}
