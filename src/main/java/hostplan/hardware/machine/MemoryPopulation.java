package hostplan.hardware.machine;

import hostplan.amount.Bytes;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.Processor;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.MemoryFigures.SpeedLimit;
import hostplan.hardware.machine.SocketMemory.Channel;
import hostplan.hardware.storage.Sums;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which memory module is in which channel: an equal share of the slots belongs to each socket, and
/// of its slots the first of every channel come first. What is in the slots of a socket without a
/// processor is not reached, and counts only as long as there is no processor at all.
final class MemoryPopulation {

    private final Machine machine;
    private final List<Machine.In<MemoryModule>> present;
    private final List<Machine.In<MemoryModule>> modules;
    private final List<Machine.In<Processor>> processors;
    private final List<MemoryPlaces> places;

    private MemoryPopulation(Machine machine) {
        this.machine = machine;
        present = machine.all(MemoryModule.class);
        processors = machine.all(Processor.class);
        places = MemoryPlaces.inUse(machine);
        modules = reached();
    }

    static MemoryFigures of(Machine machine) {
        return new MemoryPopulation(machine).figures();
    }

    private List<Machine.In<MemoryModule>> reached() {
        if (processors.isEmpty() || machine.slots().processors().isEmpty()) {
            return present;
        }
        Set<Slot> reached =
                processors.stream()
                        .flatMap(each -> placesOf(each).slots().stream())
                        .collect(Collectors.toSet());
        return present.stream().filter(each -> reached.contains(each.slot())).toList();
    }

    private MemoryPlaces placesOf(Machine.In<Processor> processor) {
        return places.get(processor.slot().position() - 1);
    }

    private MemoryFigures figures() {
        Bytes installed = Sums.of(modules.stream().map(each -> each.facts().capacity()).toList());
        boolean known = processors.stream().allMatch(each -> each.facts().channels().orElse(0) > 0);
        List<SocketMemory> sockets = known ? sockets() : List.of();
        return new MemoryFigures(
                installed, present.size() - modules.size(), sockets, limits(sockets));
    }

    private List<SocketMemory> sockets() {
        return processors.stream()
                .filter(each -> !placesOf(each).slots().isEmpty())
                .map(each ->
                        new SocketMemory(
                                each.slot(),
                                placesOf(each).channels().stream().map(this::channel).toList()))
                .toList();
    }

    private Channel channel(List<Slot> slots) {
        return new Channel(
                modules.stream()
                        .filter(each -> slots.contains(each.slot()))
                        .map(each -> each.facts().capacity())
                        .toList());
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
