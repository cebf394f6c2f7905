package hostplan.hardware.fit;

import hostplan.amount.Fraction;
import hostplan.hardware.Drive;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.Part;
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
import hostplan.hardware.machine.Strays;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A machine as the rules look at it. What several rules ask for is worked out once, when the first
/// asks.
final class Inspection {

    private final Machine machine;
    private final FitContext context;
    private final List<In<Processor>> processors = new ArrayList<>();
    private final List<In<MemoryModule>> memory = new ArrayList<>();
    private final List<In<Drive>> drives = new ArrayList<>();
    private final List<In<PowerSupply>> supplies = new ArrayList<>();
    private final List<In<StorageController>> controllers = new ArrayList<>();
    private Optional<Machine> inPlace = Optional.empty();
    private Optional<MemoryFigures> memoryFigures = Optional.empty();
    private Optional<Optional<Fraction>> largestDraw = Optional.empty();

    private Inspection(Machine machine, FitContext context) {
        this.machine = machine;
        this.context = context;
    }

    static Inspection of(Machine machine, FitContext context) {
        Inspection inspection = new Inspection(machine, context);
        machine.parts().forEach(inspection::sort);
        return inspection;
    }

    /// What is in a place of another kind, or in none, does not work; a controller may be built in.
    private void sort(Slot slot, Part part) {
        switch (part.facts()) {
            case Processor facts when slot.kind() == SlotKind.PROCESSOR && machine.has(slot) ->
                    processors.add(new In<>(slot, part, facts));
            case MemoryModule facts when slot.kind() == SlotKind.MEMORY && machine.has(slot) ->
                    memory.add(new In<>(slot, part, facts));
            case Drive facts when slot.kind() == SlotKind.BAY && machine.has(slot) ->
                    drives.add(new In<>(slot, part, facts));
            case PowerSupply facts when slot.kind() == SlotKind.SUPPLY && machine.has(slot) ->
                    supplies.add(new In<>(slot, part, facts));
            case StorageController facts -> controllers.add(new In<>(slot, part, facts));
            default -> {}
        }
    }

    Machine machine() {
        return machine;
    }

    FitContext context() {
        return context;
    }

    /// The processors in sockets.
    List<In<Processor>> processors() {
        return processors;
    }

    /// The modules in memory slots.
    List<In<MemoryModule>> memory() {
        return memory;
    }

    /// The drives in bays.
    List<In<Drive>> drives() {
        return drives;
    }

    /// The power supplies in their places.
    List<In<PowerSupply>> supplies() {
        return supplies;
    }

    /// What drives can be attached to, wherever it is.
    List<In<StorageController>> controllers() {
        return controllers;
    }

    /// The machine as its figures count it: without what cannot be where it is.
    private Machine inPlace() {
        Machine known = inPlace.orElseGet(() -> Strays.of(machine).inPlace());
        inPlace = Optional.of(known);
        return known;
    }

    MemoryFigures memoryFigures() {
        MemoryFigures known = memoryFigures.orElseGet(() -> MemoryFigures.of(inPlace()));
        memoryFigures = Optional.of(known);
        return known;
    }

    /// What everything draws at most at the output of the power supplies, with the blades of an
    /// enclosure; empty where there is nothing yet that runs.
    Optional<Fraction> largestDraw() {
        Optional<Fraction> known =
                largestDraw.orElseGet(() ->
                        PowerFigures.largestOutput(inPlace())
                                .map(watts -> watts.plus(context.bladesWatts())));
        largestDraw = Optional.of(known);
        return known;
    }

    Optional<PowerFigures> power() {
        return PowerFigures.of(inPlace());
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
