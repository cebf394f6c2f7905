package hostplan.hardware.fit;

import hostplan.hardware.Drive;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.Machine.In;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A machine as the rules look at it.
///
/// @param processors what is in the places for processors; a processor elsewhere is no processor
record Inspection(
        Machine machine,
        FitContext context,
        Set<Slot> places,
        List<In<Processor>> processors,
        List<In<MemoryModule>> memory,
        List<In<Drive>> drives,
        List<In<PowerSupply>> supplies) {

    static Inspection of(Machine machine, FitContext context) {
        return new Inspection(
                machine,
                context,
                new HashSet<>(machine.allSlots()),
                in(machine, SlotKind.PROCESSOR, Processor.class),
                in(machine, SlotKind.MEMORY, MemoryModule.class),
                in(machine, SlotKind.BAY, Drive.class),
                in(machine, SlotKind.SUPPLY, PowerSupply.class));
    }

    private static <F extends PartFacts> List<In<F>> in(
            Machine machine, SlotKind kind, Class<F> type) {
        return machine.all(type).stream().filter(each -> each.slot().kind() == kind).toList();
    }

    Shelf shelf() {
        return context.shelf();
    }

    boolean has(SlotKind kind) {
        return machine.parts().keySet().stream().anyMatch(slot -> slot.kind() == kind);
    }

    List<Part> parts(SlotKind kind) {
        return machine.parts().entrySet().stream()
                .filter(each -> each.getKey().kind() == kind)
                .map(each -> each.getValue())
                .toList();
    }
}
