package hostplan.hardware.machine;

import hostplan.amount.Bytes;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.Processor;
import hostplan.hardware.ProcessorSlots;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.MemoryFigures.SpeedLimit;
import hostplan.hardware.machine.SocketMemory.Channel;
import hostplan.hardware.storage.Sums;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which memory module is in which channel: an equal share of the slots belongs to each socket, and
/// of its slots the first of every channel come first. What is in the slots of a socket without a
/// processor is not reached, and counts only as long as there is no processor at all.
final class MemoryPopulation {

    private final Machine machine;
    private final List<Machine.In<MemoryModule>> present;
    private final List<Machine.In<MemoryModule>> modules;
    private final List<Machine.In<Processor>> processors;

    private MemoryPopulation(Machine machine) {
        this.machine = machine;
        present = machine.all(MemoryModule.class);
        processors = machine.all(Processor.class);
        modules = present.stream().filter(this::isReached).toList();
    }

    static MemoryFigures of(Machine machine) {
        return new MemoryPopulation(machine).figures();
    }

    private boolean isReached(Machine.In<MemoryModule> module) {
        return processors.isEmpty()
                || machine.slots().processors().isEmpty()
                || processors.stream()
                        .anyMatch(each -> each.slot().position() == socketOf(module.slot()));
    }

    /// The socket that a memory slot belongs to, from 1.
    private int socketOf(Slot slot) {
        return (slot.position() - 1) / slotsOfSocket() + 1;
    }

    private MemoryFigures figures() {
        Bytes installed = Sums.of(modules.stream().map(each -> each.facts().capacity()).toList());
        boolean known = processors.stream().allMatch(each -> each.facts().channels().orElse(0) > 0);
        List<SocketMemory> sockets = known ? sockets() : List.of();
        return new MemoryFigures(
                installed, present.size() - modules.size(), sockets, limits(sockets));
    }

    private List<SocketMemory> sockets() {
        int slots = slotsOfSocket();
        return processors.stream().filter(_ -> slots > 0).map(each -> socket(each, slots)).toList();
    }

    private SocketMemory socket(Machine.In<Processor> processor, int slots) {
        int channels = Math.min(processor.facts().channels().orElse(0), slots);
        int first = (processor.slot().position() - 1) * slots;
        return new SocketMemory(
                processor.slot(),
                IntStream.range(0, channels)
                        .mapToObj(channel -> channel(first, slots, channel, channels))
                        .toList());
    }

    private Channel channel(int first, int slots, int channel, int channels) {
        return new Channel(
                modules.stream()
                        .filter(each -> isWithin(each.slot().position() - 1 - first, slots))
                        .filter(each -> (each.slot().position() - 1 - first) % channels == channel)
                        .map(each -> each.facts().capacity())
                        .toList());
    }

    private static boolean isWithin(int index, int count) {
        return index >= 0 && index < count;
    }

    private int slotsOfSocket() {
        int sockets =
                machine.slots().processors().map(ProcessorSlots::count).orElse(processors.size());
        int stated = machine.slots().memory().map(MemorySlots::count).orElse(0);
        int used = present.stream().mapToInt(each -> each.slot().position()).max().orElse(0);
        return Math.ceilDiv(Math.max(stated, used), Math.max(1, sockets));
    }

    private List<SpeedLimit> limits(List<SocketMemory> sockets) {
        List<SpeedLimit> limits = new ArrayList<>();
        if (modules.isEmpty()) {
            return limits;
        }
        add(
                limits,
                MemoryFigures.OF_MODULES,
                least(modules.stream().map(each -> each.facts().speed()).toList()));
        add(
                limits,
                "memory-limit-processor",
                least(
                        processors.stream()
                                .flatMap(each -> each.facts().memorySpeed().stream())
                                .toList()));
        add(limits, "memory-limit-board", machine.slots().memory().flatMap(MemorySlots::speed));
        if (sockets.stream().anyMatch(each -> each.mostInChannel() > 1)) {
            add(
                    limits,
                    MemoryFigures.OF_FULL_CHANNELS,
                    machine.slots().memory().flatMap(MemorySlots::fullSpeed));
        }
        return limits;
    }

    private static Optional<Integer> least(List<Integer> speeds) {
        return speeds.stream().min(Comparator.naturalOrder());
    }

    private static void add(List<SpeedLimit> limits, String key, Optional<Integer> speed) {
        speed.filter(each -> each > 0).ifPresent(each -> limits.add(new SpeedLimit(key, each)));
    }
}
