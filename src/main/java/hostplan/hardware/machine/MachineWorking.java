package hostplan.hardware.machine;

import hostplan.amount.Fraction;
import hostplan.hardware.Drive;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.PartFacts;
import hostplan.hardware.Processor;
import hostplan.hardware.UsualFigure;
import hostplan.hardware.storage.ArrayFigures;
import hostplan.hardware.storage.UsualStorage;
import hostplan.message.Message;
import hostplan.message.Value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How the figures of a machine come about, line by line, by what they are about.
public final class MachineWorking {

    private final MachineFigures figures;
    private final List<Message> lines = new ArrayList<>();

    private MachineWorking(MachineFigures figures) {
        this.figures = figures;
    }

    static List<Message> of(MachineFigures figures, Fraction readShare) {
        return Stream.of(
                        processors(figures),
                        memory(figures),
                        storage(figures, readShare),
                        power(figures),
                        repair(figures),
                        weight(figures))
                .flatMap(List::stream)
                .toList();
    }

    public static List<Message> processors(MachineFigures figures) {
        MachineWorking working = new MachineWorking(figures);
        figures.inPlace().all(Processor.class).stream()
                .map(each ->
                        Message.of(
                                "machine-processor",
                                Value.of(each.part().name()),
                                Value.of(each.facts().cores()),
                                Value.of(each.facts().threads())))
                .forEach(working.lines::add);
        working.notCounted(Processor.class);
        if (figures.numaNodes() > 0) {
            working.line("machine-numa", Value.of(figures.numaNodes()));
        }
        return working.lines;
    }

    public static List<Message> memory(MachineFigures figures) {
        MemoryFigures memory = figures.memory();
        MachineWorking working = new MachineWorking(figures);
        boolean installed = !memory.installed().isZero();
        if (installed) {
            working.line("memory-installed", Value.of(memory.installed()));
        }
        working.notCounted(MemoryModule.class);
        if (memory.unreached() > 0) {
            working.line("memory-unreached", Value.of(memory.unreached()));
        }
        if (!installed) {
            return working.lines;
        }
        memory.limits().forEach(each -> working.line(each.key(), Value.of(each.speed())));
        memory.speed().ifPresent(each -> working.line("memory-speed", Value.of(each)));
        working.bandwidth(memory);
        return working.lines;
    }

    private void bandwidth(MemoryFigures memory) {
        if (memory.bandwidthGBs().isEmpty()) {
            line("memory-channels-unknown");
            return;
        }
        Fraction reached = memory.bandwidthGBs().get();
        line(
                "memory-bandwidth",
                Value.of(memory.channelsFilled()),
                Value.of((long) memory.speed().orElse(0)),
                Value.of(reached, 1));
        memory.fullBandwidthGBs()
                .map(each -> each.minus(reached))
                .filter(each -> each.signum() > 0)
                .ifPresent(each ->
                        line(
                                "memory-lost",
                                Value.of(memory.channelsFilled()),
                                Value.of((long) memory.channels().orElse(0)),
                                Value.of(each, 1)));
        memory.slowestBandwidthGBs().ifPresent(each -> line("memory-uneven", Value.of(each, 1)));
    }

    public static List<Message> storage(MachineFigures figures, Fraction readShare) {
        StorageFigures storage = figures.storage();
        MachineWorking working = new MachineWorking(figures);
        working.notCounted(Drive.class);
        if (storage.drives().isEmpty()) {
            return working.lines;
        }
        working.line(
                "storage-raw", Value.of(storage.drives().size()), Value.storage(storage.raw()));
        for (ArrayFigures array : storage.arrays()) {
            working.line(
                    "storage-array",
                    Value.of(array.array().name()),
                    Value.word("level-" + array.array().level().code()));
            working.lines.addAll(array.working(readShare));
        }
        if (storage.beyondCards(readShare).signum() > 0) {
            storage.cardMBs().ifPresent(most -> working.line("storage-card", Value.of(most, 0)));
        }
        if (!storage.loose().isEmpty()) {
            working.line("storage-loose", Value.of(storage.loose().size()));
        }
        working.reached(storage, readShare);
        return working.lines;
    }

    private void reached(StorageFigures storage, Fraction readShare) {
        storage.iops(readShare)
                .ifPresent(sum -> {
                    line(
                            "storage-reached",
                            Value.of(sum, 0),
                            Value.of(storage.hostIopsLimit()),
                            Value.of(storage.vmIopsLimit()));
                    if (storage.limits().hostIops().isEmpty()) {
                        lines.add(UsualStorage.HOST_IOPS.source());
                    }
                    if (storage.limits().vmIops().isEmpty()) {
                        lines.add(UsualStorage.VM_IOPS.source());
                    }
                });
    }

    public static List<Message> power(MachineFigures figures) {
        MachineWorking working = new MachineWorking(figures);
        figures.power().ifPresentOrElse(working::power, () -> working.line("power-nothing"));
        working.notCounted(PartFacts.class);
        return working.lines;
    }

    private void power(PowerFigures power) {
        addends();
        line(
                "power-output",
                Value.of(power.output().idle(), 0),
                Value.of(power.output().largest(), 0),
                Value.of(power.output().typical(), 0));
        if (power.unstated() > 0) {
            line("power-unstated", Value.of(power.unstated()));
            lines.add(UsualFigure.source(UsualDraw.SOURCE));
        }
        switch (power.source()) {
            case OWN_SUPPLIES -> supplies(power);
            case ENCLOSURE ->
                    line("power-enclosure", Value.of(SupplyCurve.OF_ENCLOSURE.times(100), 0));
            case MISSING -> line("power-missing", Value.of(SupplyCurve.OF_ENCLOSURE.times(100), 0));
        }
        line(
                "power-wall",
                Value.of(power.idle(), 0),
                Value.of(power.typical(), 0),
                Value.of(power.largest(), 0));
        line(
                "power-line",
                Value.of(power.largest(), 0),
                Value.of(PowerFigures.VOLTS, 0),
                Value.of(SupplyGroup.POWER_FACTOR, 2),
                Value.of(power.amps(), 2),
                Value.of(power.btuPerHour(), 0));
    }

    /// What each kind of part draws, those that draw nothing left out.
    private void addends() {
        UsualDraw board = PowerDraw.boardAndFans(figures.inPlace());
        if (board.largest().signum() > 0) {
            line("power-board", Value.of(board.idle(), 0), Value.of(board.largest(), 0));
        }
        for (PartCount each : PartCount.of(figures.inPlace())) {
            UsualDraw draw = UsualDraw.of(each.part().facts());
            if (draw.largest().signum() > 0) {
                line(
                        "power-part",
                        Value.of(each.count()),
                        Value.of(each.part().fullName()),
                        Value.of(draw.idle().times(each.count()), 0),
                        Value.of(draw.largest().times(each.count()), 0));
            }
        }
    }

    private void supplies(PowerFigures power) {
        SupplyGroup supplies = SupplyGroup.of(figures.inPlace());
        Fraction typical = power.output().typical();
        line(
                "power-supplies",
                Value.of(supplies.supplies().size()),
                Value.of(supplies.load(typical).times(100), 1),
                Value.of(typical.dividedBy(power.typical()).times(100), 1));
        if (supplies.supplies().stream().anyMatch(each -> each.efficiency().isEmpty())) {
            lines.add(UsualFigure.source(SupplyCurve.SOURCE));
        }
        power.plate().ifPresent(each -> line("power-plate", Value.of(each, 0)));
    }

    public static List<Message> repair(MachineFigures figures) {
        MachineWorking working = new MachineWorking(figures);
        RepairFigures repair = figures.repair();
        for (RepairFigures.Line line : repair.lines()) {
            working.line(
                    line.part().isPresent() ? "repair-part" : "repair-board",
                    Value.of(line.count()),
                    Value.of(line.part().map(part -> part.fullName()).orElse("")),
                    Value.of(line.perYear().times(100), 2),
                    Value.of(line.failures(), 4));
        }
        repair.lines().stream()
                .flatMap(each -> each.usual().stream())
                .map(UsualFigure::source)
                .distinct()
                .forEach(working.lines::add);
        if (repair.lines().stream().anyMatch(line -> line.part().isEmpty())) {
            working.line("repair-board-work");
        }
        working.line(
                "repair-sum",
                Value.of(repair.failuresPerYear(), 3),
                Value.of(repair.hoursPerYear(), 2));
        working.notCounted(PartFacts.class);
        return working.lines;
    }

    public static List<Message> weight(MachineFigures figures) {
        MachineWorking working = new MachineWorking(figures);
        figures.weightKg().ifPresentOrElse(working::weight, () -> working.line("weight-unknown"));
        return working.lines;
    }

    private void weight(BigDecimal weight) {
        Machine machine = figures.inPlace();
        if (Weight.isWhole(machine)) {
            line("weight-whole", Value.of(weight));
            return;
        }
        BigDecimal parts = Weight.ofParts(machine);
        line(
                "weight",
                Value.of(weight.subtract(parts)),
                Value.of(parts),
                Value.of(weight),
                Value.of(Weight.unknown(machine)));
        notCounted(PartFacts.class);
    }

    private void notCounted(Class<? extends PartFacts> kind) {
        figures.strays().notCounted(kind).ifPresent(lines::add);
    }

    private void line(String key, Value... values) {
        lines.add(Message.of(key, values));
    }
}
