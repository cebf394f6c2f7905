package hostplan.hardware.machine;

import hostplan.hardware.MemoryModule;
import hostplan.hardware.PartFacts;
import hostplan.hardware.Processor;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which memory slots belong to which socket, and to which of its channels.
///
/// @param channels the slots of each channel, the first of the channel first
public record MemoryPlaces(int socket, List<List<Slot>> channels) {

    public MemoryPlaces {
        channels = channels.stream().map(List::copyOf).toList();
    }

    public List<Slot> slots() {
        return channels.stream().flatMap(List::stream).toList();
    }

    /// The slot at a place of the order in which one fills a socket, from 0: the first of every
    /// channel, then the second of every channel.
    public Optional<Slot> inOrder(int place) {
        return slots().stream().sorted().skip(place).findFirst();
    }

    /// The memory slots of each socket of a machine, from socket 1. Where no processor says how
    /// many channels it has, each slot stands for itself.
    public static List<MemoryPlaces> of(Machine machine) {
        int sockets = machine.slotsOf(SlotKind.PROCESSOR).size();
        return of(machine, sockets, machine.slotsOf(SlotKind.MEMORY));
    }

    /// The same of a machine that may not state its sockets and slots: then it has as many as are
    /// in use.
    static List<MemoryPlaces> inUse(Machine machine) {
        int sockets =
                Math.max(
                        machine.slotsOf(SlotKind.PROCESSOR).size(), last(machine, Processor.class));
        List<Slot> stated = machine.slotsOf(SlotKind.MEMORY);
        return of(
                machine,
                sockets,
                stated.isEmpty() ? slots(last(machine, MemoryModule.class)) : stated);
    }

    private static List<MemoryPlaces> of(Machine machine, int stated, List<Slot> memory) {
        int sockets = Math.max(1, stated);
        int each = Math.ceilDiv(memory.size(), sockets);
        List<MemoryPlaces> places = new ArrayList<>();
        for (int socket = 1; socket <= sockets; socket++) {
            int from = Math.min((socket - 1) * each, memory.size());
            List<Slot> own = memory.subList(from, Math.min(from + each, memory.size()));
            int channels = Math.min(channels(machine, socket), own.size());
            places.add(new MemoryPlaces(socket, channels(own, channels)));
        }
        return List.copyOf(places);
    }

    private static List<Slot> slots(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(position -> Slot.of(SlotKind.MEMORY, position))
                .toList();
    }

    private static int last(Machine machine, Class<? extends PartFacts> kind) {
        return machine.all(kind).stream().mapToInt(in -> in.slot().position()).max().orElse(0);
    }

    private static boolean takes(Machine machine, Processor processor) {
        return machine.slots().processors().stream().allMatch(each -> each.takes(processor));
    }

    /// The channels of the processor in a socket, or of another one where that says nothing or does
    /// not fit.
    private static int channels(Machine machine, int socket) {
        return machine.all(Processor.class).stream()
                .filter(in -> in.facts().channels().orElse(0) > 0)
                .filter(in -> takes(machine, in.facts()))
                .sorted(Comparator.comparing(in -> in.slot().position() != socket))
                .findFirst()
                .flatMap(in -> in.facts().channels())
                .orElse(Integer.MAX_VALUE);
    }

    private static List<List<Slot>> channels(List<Slot> own, int count) {
        List<List<Slot>> channels = new ArrayList<>();
        for (int channel = 0; channel < Math.min(count, own.size()); channel++) {
            List<Slot> slots = new ArrayList<>();
            for (int place = channel; place < own.size(); place += count) {
                slots.add(own.get(place));
            }
            channels.add(slots);
        }
        return channels;
    }
}
