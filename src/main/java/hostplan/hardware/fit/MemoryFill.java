package hostplan.hardware.fit;

import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.MemoryFigures;
import hostplan.hardware.machine.Strays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Which memory slots to fill first, so that any number of modules is spread evenly: one module
/// into the first channel of every processor, then into the next channel, and once all channels
/// have one, a second into each.
public final class MemoryFill {

    private MemoryFill() {}

    /// The slots of all processors that are there, in the order in which one fills them; of all
    /// sockets where no processor is there yet.
    public static List<Slot> order(Machine machine) {
        return order(inspection(machine));
    }

    /// The slots for so many modules, as many as there are.
    public static List<Slot> first(Machine machine, int modules) {
        return order(machine).stream().limit(modules).sorted().toList();
    }

    /// How many modules give every channel one; zero where the channels are not known.
    public static int allChannels(Machine machine) {
        return MemoryFigures.of(Strays.of(machine).inPlace()).channels().orElse(0);
    }

    static List<Slot> order(Inspection inspection) {
        int share = inspection.memorySlotsOfASocket();
        List<Integer> sockets =
                inspection.processors().isEmpty()
                        ? IntStream.rangeClosed(1, Math.max(1, inspection.sockets()))
                                .boxed()
                                .toList()
                        : inspection.processors().stream()
                                .map(each -> each.slot().position())
                                .toList();
        List<Slot> order = new ArrayList<>();
        for (int offset = 0; offset < share; offset++) {
            for (int socket : sockets) {
                order.add(Slot.of(SlotKind.MEMORY, (socket - 1) * share + offset + 1));
            }
        }
        return order;
    }

    private static Inspection inspection(Machine machine) {
        return Inspection.of(machine, FitContext.of(LocalDate.EPOCH, Shelf.NONE));
    }
}
