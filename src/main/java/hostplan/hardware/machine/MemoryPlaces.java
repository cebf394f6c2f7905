package hostplan.hardware.machine;

import hostplan.hardware.Processor;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<Slot> memory = machine.slotsOf(SlotKind.MEMORY);
        int sockets = Math.max(1, machine.slotsOf(SlotKind.PROCESSOR).size());
        int each = Math.ceilDiv(memory.size(), sockets);
        List<MemoryPlaces> places = new ArrayList<>();
        for (int socket = 0; socket < sockets; socket++) {
            int from = Math.min(socket * each, memory.size());
            List<Slot> own = memory.subList(from, Math.min(from + each, memory.size()));
            places.add(new MemoryPlaces(socket + 1, channels(own, channels(machine, own.size()))));
        }
        return List.copyOf(places);
    }

    private static int channels(Machine machine, int slots) {
        return machine.all(Processor.class).stream()
                .flatMap(in -> in.facts().channels().stream())
                .filter(count -> count > 0 && count < slots)
                .findFirst()
                .orElse(Math.max(1, slots));
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
