package hostplan.hardware.fit;

import hostplan.amount.Fraction;
import hostplan.hardware.Drive;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.ProcessorSlots;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Slots;
import hostplan.hardware.StorageController;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.Machine.In;
import hostplan.hardware.machine.MemoryFigures;
import hostplan.hardware.machine.PowerFigures;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A machine as the rules look at it.
///
/// @param places the slots that it has
/// @param processors what is in its sockets; a processor in another place does not work
/// @param controllers what drives can be attached to
record Inspection(
        Machine machine,
        FitContext context,
        Set<Slot> places,
        List<In<Processor>> processors,
        List<In<MemoryModule>> memory,
        List<In<Drive>> drives,
        List<In<PowerSupply>> supplies,
        List<In<StorageController>> controllers,
        MemoryFigures memoryFigures,
        Optional<PowerFigures> power) {

    static Inspection of(Machine machine, FitContext context) {
        Set<Slot> places = new HashSet<>(machine.allSlots());
        return new Inspection(
                machine,
                context,
                places,
                in(machine, SlotKind.PROCESSOR, Processor.class, places),
                in(machine, SlotKind.MEMORY, MemoryModule.class, places),
                in(machine, SlotKind.BAY, Drive.class, places),
                in(machine, SlotKind.SUPPLY, PowerSupply.class, places),
                machine.all(StorageController.class),
                MemoryFigures.of(machine),
                PowerFigures.of(machine));
    }

    private static <F extends PartFacts> List<In<F>> in(
            Machine machine, SlotKind kind, Class<F> type, Set<Slot> places) {
        return machine.all(type).stream()
                .filter(each -> each.slot().kind() == kind && places.contains(each.slot()))
                .toList();
    }

    Shelf shelf() {
        return context.shelf();
    }

    Slots slots() {
        return machine.slots();
    }

    boolean has(SlotKind kind) {
        return machine.parts().keySet().stream().anyMatch(slot -> slot.kind() == kind);
    }

    boolean isProduction() {
        return context.use() == Use.PRODUCTION;
    }

    boolean isEmpty(Slot slot) {
        return machine.in(slot).isEmpty()
                && machine.lost().stream().noneMatch(each -> each.slot().equals(slot));
    }

    /// The slots of a kind in which nothing is.
    Stream<Slot> free(SlotKind kind) {
        return machine.slotsOf(kind).stream().filter(this::isEmpty);
    }

    /// The processor in a socket, counted from 1.
    Optional<In<Processor>> processor(int socket) {
        return processors.stream().filter(each -> each.slot().position() == socket).findFirst();
    }

    int sockets() {
        return slots().processors().map(ProcessorSlots::count).orElse(0);
    }

    /// The memory slots that belong to each socket.
    int memorySlotsOfASocket() {
        return slots().memory().map(MemorySlots::count).orElse(0) / Math.max(1, sockets());
    }

    /// The socket that a memory slot belongs to, from 1.
    int socketOf(Slot memorySlot) {
        return (memorySlot.position() - 1) / Math.max(1, memorySlotsOfASocket()) + 1;
    }

    /// The modules that belong to a socket.
    List<In<MemoryModule>> memoryOf(int socket) {
        return memory.stream().filter(each -> socketOf(each.slot()) == socket).toList();
    }

    /// What everything draws at most at the output of the power supplies, with the blades of an
    /// enclosure; empty where there is nothing yet that runs.
    Optional<Fraction> largestDraw() {
        return power.map(
                figures -> figures.output().largest().plus(Fraction.of(context.bladesWatts())));
    }

    /// The groups of bays that are on cards, whose drives use the lanes and ports of their card.
    Set<String> baysOnCards() {
        return machine.parts().entrySet().stream()
                .filter(each -> isCard(each.getValue().facts()))
                .flatMap(each -> machine.baysFrom(each.getKey()).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isCard(PartFacts facts) {
        return facts instanceof StorageController || facts.card().isPresent();
    }
}
