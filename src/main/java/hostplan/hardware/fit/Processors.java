package hostplan.hardware.fit;

import hostplan.hardware.MemorySlots;
import hostplan.hardware.Processor;
import hostplan.hardware.ProcessorSlots;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine.In;
import hostplan.message.Value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether the processors fit their sockets and each other.
final class Processors {

    private Processors() {}

    static Stream<Seen> none(Inspection inspection) {
        return inspection.sockets() == 0 || !inspection.processors().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Seen.at(
                                Slot.of(SlotKind.PROCESSOR, 1),
                                Value.of(
                                        inspection
                                                .slots()
                                                .processors()
                                                .map(ProcessorSlots::socket)
                                                .orElse(""))));
    }

    static Stream<Seen> otherSocket(Inspection inspection) {
        return inspection.slots().processors().stream()
                .filter(slots -> !slots.socket().isEmpty())
                .flatMap(slots ->
                        Alike.of(inspection.processors())
                                .filter(each -> !slots.takes(each.facts()))
                                .map(each ->
                                        each.seen(
                                                        Value.of(each.facts().socket()),
                                                        Value.of(slots.socket()))
                                                .mendedBy(() ->
                                                        Replacements.of(
                                                                inspection,
                                                                each,
                                                                other ->
                                                                        suits(
                                                                                inspection,
                                                                                slots,
                                                                                other)))));
    }

    /// More processors than of their kind work together.
    static Stream<Seen> tooMany(Inspection inspection) {
        int there = inspection.processors().size();
        return Alike.of(inspection.processors())
                .filter(each -> each.facts().mostSockets() < there)
                .map(each ->
                        each.seen(Value.of(each.facts().mostSockets()), Value.of(there))
                                .mendedBy(() -> fewerOrOther(inspection, each)));
    }

    private static Stream<Remedy> fewerOrOther(Inspection inspection, Alike<Processor> misfit) {
        List<Slot> surplus =
                inspection.processors().stream()
                        .skip(Math.max(1, misfit.facts().mostSockets()))
                        .map(In::slot)
                        .toList();
        return Stream.concat(
                inspection.slots().processors().stream()
                        .flatMap(slots ->
                                Replacements.of(
                                        inspection,
                                        misfit,
                                        other -> suits(inspection, slots, other))),
                Stream.of(Remedies.empty(inspection, surplus)));
    }

    static Stream<Seen> mixed(Inspection inspection) {
        List<Alike<Processor>> kinds = Alike.of(inspection.processors()).toList();
        if (kinds.stream().map(Alike::facts).distinct().count() <= 1) {
            return Stream.empty();
        }
        List<Slot> all = inspection.processors().stream().map(In::slot).toList();
        return Stream.of(
                Seen.at(
                                all,
                                Value.of(kinds.getFirst().part().name()),
                                SlotNames.value(kinds.getFirst().slots()),
                                Value.of(kinds.get(1).part().name()),
                                SlotNames.value(kinds.get(1).slots()))
                        .mendedBy(() ->
                                kinds.stream()
                                        .map(each -> Remedies.put(inspection, all, each.part()))));
    }

    /// A gap before a processor: the first socket starts the machine.
    static Stream<Seen> gap(Inspection inspection) {
        List<Integer> filled =
                inspection.processors().stream().map(each -> each.slot().position()).toList();
        if (filled.isEmpty() || filled.getLast() == filled.size()) {
            return Stream.empty();
        }
        SequencedMap<Slot, Slot> moves = new TreeMap<>();
        IntStream.range(0, filled.size())
                .filter(i -> filled.get(i) != i + 1)
                .forEach(i -> moves.put(socket(filled.get(i)), socket(i + 1)));
        return Stream.of(
                Seen.at(moves.keySet(), SlotNames.value(moves.keySet()), firstEmpty(filled))
                        .mendedBy(() ->
                                Stream.of(
                                        Remedies.move(inspection, moves),
                                        withTheirMemory(inspection, moves))));
    }

    private static Value firstEmpty(List<Integer> filled) {
        int first =
                IntStream.rangeClosed(1, filled.size())
                        .filter(each -> !filled.contains(each))
                        .findFirst()
                        .orElse(1);
        return SlotNames.value(socket(first));
    }

    /// The processors together with the modules in their memory slots.
    private static Remedy withTheirMemory(
            Inspection inspection, SequencedMap<Slot, Slot> processors) {
        SequencedMap<Slot, Slot> moves = new TreeMap<>(processors);
        int share = inspection.memorySlotsOfASocket();
        processors.forEach((from, to) ->
                inspection
                        .memoryOf(from.position())
                        .forEach(module -> {
                            int position = module.slot().position();
                            int other = position + (to.position() - from.position()) * share;
                            moves.put(module.slot(), Slot.of(SlotKind.MEMORY, other));
                        }));
        return Remedies.move(inspection, moves);
    }

    private static Slot socket(int position) {
        return Slot.of(SlotKind.PROCESSOR, position);
    }

    /// More heat than the machine carries away.
    static Stream<Seen> tooHot(Inspection inspection) {
        return inspection.slots().processors().stream()
                .flatMap(slots ->
                        Alike.of(inspection.processors())
                                .filter(each -> isTooHot(slots, each.facts()))
                                .map(each ->
                                        each.seen(
                                                        watts(each.facts()),
                                                        Value.of(slots.mostWatts().orElse(0)))
                                                .mendedBy(() ->
                                                        Replacements.of(
                                                                inspection,
                                                                each,
                                                                other ->
                                                                        suits(
                                                                                inspection,
                                                                                slots,
                                                                                other)))));
    }

    private static Value watts(Processor processor) {
        return Value.of(processor.watts().orElse(BigDecimal.ZERO));
    }

    private static boolean isTooHot(ProcessorSlots slots, Processor processor) {
        return slots.mostWatts().isPresent()
                && processor.watts().isPresent()
                && processor.watts().get().compareTo(BigDecimal.valueOf(slots.mostWatts().get()))
                        > 0;
    }

    /// Processors that drive another generation of memory than the slots take.
    static Stream<Seen> otherMemory(Inspection inspection) {
        return inspection.slots().memory().map(MemorySlots::generation).stream()
                .flatMap(generation ->
                        Alike.of(inspection.processors())
                                .filter(each ->
                                        each.facts().memory().stream()
                                                .anyMatch(other -> other != generation))
                                .map(each ->
                                        each.seen(
                                                Value.of(
                                                        each.facts()
                                                                .memory()
                                                                .map(Enum::name)
                                                                .orElse("")),
                                                Value.of(generation.name()))));
    }

    /// Whether a processor would do for all sockets that are filled.
    private static boolean suits(Inspection inspection, ProcessorSlots slots, Processor processor) {
        Optional<MemorySlots> memory = inspection.slots().memory();
        return slots.takes(processor)
                && !isTooHot(slots, processor)
                && processor.mostSockets() >= inspection.processors().size()
                && (memory.isEmpty()
                        || processor.memory().stream()
                                .allMatch(each -> each == memory.get().generation()));
    }
}
