package hostplan.hardware.fit;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.Part;
import hostplan.hardware.Processor;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine.In;
import hostplan.hardware.machine.MemoryFigures;
import hostplan.hardware.machine.SocketMemory;
import hostplan.hardware.machine.SocketMemory.Channel;
import hostplan.message.Value;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether the modules are spread evenly over the memory channels, and what it costs where not.
final class MemoryChannels {

    private MemoryChannels() {}

    /// Channels without a module: their bandwidth is lost.
    static Stream<Seen> empty(Inspection inspection) {
        return filled(inspection)
                .filter(socket -> socket.filled() < socket.channels().size())
                .map(socket ->
                        Seen.at(
                                        socket.processor(),
                                        SlotNames.value(socket.processor()),
                                        Value.of(socket.filled()),
                                        Value.of(socket.channels().size()),
                                        bandwidth(inspection, socket.filled()),
                                        bandwidth(inspection, socket.channels().size()))
                                .mendedBy(
                                        () -> Stream.concat(spread(inspection), more(inspection))));
    }

    /// Channels with more memory than others: what they have more is read over fewer channels.
    static Stream<Seen> uneven(Inspection inspection) {
        return filled(inspection).flatMap(socket -> uneven(inspection, socket));
    }

    private static Stream<Seen> uneven(Inspection inspection, SocketMemory socket) {
        List<Bytes> filled =
                socket.channels().stream()
                        .map(Channel::installed)
                        .filter(each -> !each.isZero())
                        .toList();
        Bytes least = filled.stream().min(Bytes::compareTo).orElse(Bytes.ZERO);
        List<Bytes> more = filled.stream().filter(each -> each.compareTo(least) > 0).toList();
        Bytes surplus =
                more.stream().map(each -> each.minus(least)).reduce(Bytes.ZERO, Bytes::plus);
        return more.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Seen.at(
                                        socket.processor(),
                                        SlotNames.value(socket.processor()),
                                        Value.of(surplus),
                                        Value.of(more.size()),
                                        Value.of(socket.channels().size()),
                                        bandwidth(inspection, more.size()),
                                        bandwidth(inspection, socket.channels().size()))
                                .mendedBy(
                                        () -> Stream.concat(spread(inspection), more(inspection))));
    }

    /// Several modules in a channel, which are slower than one that holds as much would be.
    static Stream<Seen> slowedBySeveral(Inspection inspection) {
        MemoryFigures figures = inspection.memoryFigures();
        return figures.oneInChannelSpeed().stream()
                .flatMap(alone ->
                        figures.speed().stream()
                                .filter(speed -> speed < alone && isMadeAsOne(inspection))
                                .map(speed -> slowed(inspection, speed, alone)));
    }

    private static Seen slowed(Inspection inspection, int speed, int alone) {
        MemoryFigures figures = inspection.memoryFigures();
        int modules = inspection.memory().size();
        int most = figures.mostInChannel();
        Seen seen =
                Seen.at(
                        Memory.slots(inspection.memory()),
                        Value.of(modules),
                        Value.of(most),
                        Value.of(speed),
                        Value.of(alone));
        return modules == most * figures.channelsFilled() ? seen : seen.variant("uneven");
    }

    /// Whether a slot takes a module as large as what the fullest channel holds.
    private static boolean isMadeAsOne(Inspection inspection) {
        return inspection.slots().memory().flatMap(MemorySlots::largestModule).stream()
                .allMatch(largest ->
                        filled(inspection)
                                .flatMap(socket -> socket.channels().stream())
                                .allMatch(channel -> channel.installed().compareTo(largest) <= 0));
    }

    private static Stream<SocketMemory> filled(Inspection inspection) {
        return inspection.memoryFigures().sockets().stream().filter(socket -> socket.filled() > 0);
    }

    private static Value bandwidth(Inspection inspection, int channels) {
        return Value.of(inspection.memoryFigures().bandwidth(channels).orElse(Fraction.ZERO), 1);
    }

    /// Processors with different amounts of memory.
    static Stream<Seen> unbalanced(Inspection inspection) {
        List<In<Processor>> processors = inspection.processors();
        List<Bytes> sums =
                processors.stream()
                        .map(each -> Memory.sum(inspection.memoryOf(each.slot().position())))
                        .toList();
        return inspection.memory().isEmpty() || sums.stream().distinct().count() <= 1
                ? Stream.empty()
                : Stream.of(
                        Seen.at(
                                        processors.stream().map(In::slot).toList(),
                                        Value.of(sums.stream().min(Bytes::compareTo).orElseThrow()),
                                        Value.of(sums.stream().max(Bytes::compareTo).orElseThrow()))
                                .mendedBy(
                                        () -> Stream.concat(spread(inspection), more(inspection))));
    }

    /// The same modules, the largest first, into the slots in the order in which one fills them.
    private static Stream<Remedy> spread(Inspection inspection) {
        List<Part> modules =
                inspection.memory().stream()
                        .sorted((left, right) ->
                                right.facts().capacity().compareTo(left.facts().capacity()))
                        .map(In::part)
                        .toList();
        List<Slot> order = MemoryFill.order(inspection);
        if (order.size() < modules.size()) {
            return Stream.empty();
        }
        SequencedMap<Slot, Part> puts = new TreeMap<>();
        for (int i = 0; i < modules.size(); i++) {
            puts.put(order.get(i), modules.get(i));
        }
        return Stream.of(Remedies.spread(inspection, Memory.slots(inspection.memory()), puts));
    }

    /// More of the module of which there are most: into the empty channels, and into every slot
    /// that is filled at another processor or channel.
    private static Stream<Remedy> more(Inspection inspection) {
        return Alike.most(inspection.memory()).stream()
                .flatMap(most ->
                        Stream.of(
                                        emptyChannels(inspection),
                                        likeTheFullest(inspection),
                                        upToTheFullest(inspection))
                                .filter(slots -> !slots.isEmpty())
                                .map(slots -> Remedies.put(inspection, slots, most.part())));
    }

    private static List<Slot> emptyChannels(Inspection inspection) {
        return inspection.memoryFigures().sockets().stream()
                .flatMap(socket ->
                        IntStream.range(0, socket.channels().size())
                                .filter(channel ->
                                        socket.channels().get(channel).modules().isEmpty())
                                .mapToObj(channel -> slot(inspection, socket, channel)))
                .toList();
    }

    private static Slot slot(Inspection inspection, SocketMemory socket, int offset) {
        int before = (socket.processor().position() - 1) * inspection.memorySlotsOfASocket();
        return Slot.of(SlotKind.MEMORY, before + offset + 1);
    }

    /// The slots that are filled at some processor and empty at another.
    private static List<Slot> likeTheFullest(Inspection inspection) {
        int share = Math.max(1, inspection.memorySlotsOfASocket());
        List<Integer> filled =
                inspection.memory().stream()
                        .map(each -> (each.slot().position() - 1) % share)
                        .distinct()
                        .toList();
        return inspection.memoryFigures().sockets().stream()
                .flatMap(socket -> filled.stream().map(each -> slot(inspection, socket, each)))
                .filter(inspection::isEmpty)
                .toList();
    }

    /// Every channel with as many modules as the fullest.
    private static List<Slot> upToTheFullest(Inspection inspection) {
        int most = inspection.memoryFigures().mostInChannel();
        int share = inspection.memorySlotsOfASocket();
        return inspection.memoryFigures().sockets().stream()
                .flatMap(socket ->
                        IntStream.range(0, Math.min(share, most * socket.channels().size()))
                                .mapToObj(offset -> slot(inspection, socket, offset)))
                .filter(inspection::isEmpty)
                .toList();
    }
}
