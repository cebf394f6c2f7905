package hostplan.hardware.machine;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.NetworkPorts;
import hostplan.hardware.Processor;
import hostplan.hardware.Totals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The figures that follow from the parts of a machine.
public record MachineFigures(Machine machine, Totals totals) {

    public static MachineFigures of(Machine machine) {
        return new MachineFigures(machine, totals(machine));
    }

    private static Totals totals(Machine machine) {
        List<Machine.In<Processor>> processors = machine.all(Processor.class);
        Totals.Draft totals = new Totals.Draft();
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
        totals.memory = memory(machine);
        totals.network = network(machine);
        return totals.build();
    }

    private static Optional<Bytes> memory(Machine machine) {
        return machine.all(MemoryModule.class).stream()
                .map(each -> each.facts().capacity())
                .reduce(Bytes::plus);
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
