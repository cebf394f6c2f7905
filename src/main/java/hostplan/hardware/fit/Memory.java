package hostplan.hardware.fit;

import hostplan.amount.Bytes;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.MemoryType;
import hostplan.hardware.Processor;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine.In;
import hostplan.message.Value;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the memory modules fit their slots, their processors and each other.
final class Memory {

    private Memory() {}

    static Stream<Seen> none(Inspection inspection) {
        return inspection.slots().memory().stream()
                .filter(slots -> slots.count() > 0 && inspection.memory().isEmpty())
                .map(_ -> Seen.at(Slot.of(SlotKind.MEMORY, 1)));
    }

    static Stream<Seen> otherGeneration(Inspection inspection) {
        return unfit(
                inspection,
                (slots, module) -> module.generation() != slots.generation(),
                (slots, module) ->
                        List.of(
                                Value.of(module.generation().name()),
                                Value.of(slots.generation().name())));
    }

    static Stream<Seen> otherType(Inspection inspection) {
        return unfit(
                inspection,
                (slots, module) -> !slots.takes(module.type()),
                (slots, module) ->
                        List.of(
                                Value.of(name(module.type())),
                                Value.of(
                                        slots.types().stream()
                                                .map(Memory::name)
                                                .collect(Collectors.joining(", ")))));
    }

    static Stream<Seen> tooLarge(Inspection inspection) {
        return unfit(
                inspection,
                Memory::isTooLarge,
                (slots, module) ->
                        List.of(
                                Value.of(module.capacity()),
                                Value.of(slots.largestModule().orElse(Bytes.ZERO))));
    }

    private static boolean isTooLarge(MemorySlots slots, MemoryModule module) {
        return slots.largestModule().stream()
                .anyMatch(largest -> module.capacity().compareTo(largest) > 0);
    }

    private interface Unfit {
        boolean test(MemorySlots slots, MemoryModule module);
    }

    private interface Said {
        List<Value> of(MemorySlots slots, MemoryModule module);
    }

    private static Stream<Seen> unfit(Inspection inspection, Unfit unfit, Said said) {
        return inspection.slots().memory().stream()
                .flatMap(slots ->
                        Alike.of(inspection.memory())
                                .filter(each -> unfit.test(slots, each.facts()))
                                .map(each -> {
                                    Value[] more =
                                            said.of(slots, each.facts()).toArray(Value[]::new);
                                    return each.seen(more)
                                            .mendedBy(() -> others(inspection, slots, each));
                                }));
    }

    private static Stream<Remedy> others(
            Inspection inspection, MemorySlots slots, Alike<MemoryModule> misfit) {
        return Replacements.of(inspection, misfit, alike(inspection, slots, misfit));
    }

    /// Modules that go into the slots, and beside the modules that stay.
    private static Predicate<MemoryModule> alike(
            Inspection inspection, MemorySlots slots, Alike<MemoryModule> misfit) {
        Optional<MemoryType> stays =
                inspection.memory().stream()
                        .filter(each -> !misfit.slots().contains(each.slot()))
                        .map(each -> each.facts().type())
                        .findFirst();
        return module ->
                slots.takes(module)
                        && !isTooLarge(slots, module)
                        && stays.stream().allMatch(type -> type == module.type());
    }

    /// Modules of different types do not work together.
    static Stream<Seen> mixedTypes(Inspection inspection) {
        List<In<MemoryModule>> all = inspection.memory();
        List<MemoryType> types = all.stream().map(each -> each.facts().type()).distinct().toList();
        if (types.size() <= 1) {
            return Stream.empty();
        }
        return Stream.of(
                Seen.at(
                                slots(all),
                                Value.of(name(types.getFirst())),
                                SlotNames.value(slots(of(all, types.getFirst()))),
                                Value.of(name(types.get(1))),
                                SlotNames.value(slots(of(all, types.get(1)))))
                        .mendedBy(() -> allLikeMost(inspection)));
    }

    /// The most frequent module in place of all others, or one of the others in place of it.
    private static Stream<Remedy> allLikeMost(Inspection inspection) {
        return Alike.most(inspection.memory()).stream()
                .flatMap(most ->
                        Stream.concat(
                                        Stream.of(most.part()),
                                        Alike.of(inspection.memory()).map(Alike::part))
                                .map(part ->
                                        Remedies.put(
                                                inspection,
                                                inspection.memory().stream()
                                                        .filter(each ->
                                                                !each.part().id().equals(part.id()))
                                                        .map(In::slot)
                                                        .toList(),
                                                part)));
    }

    /// All modules run at the speed of the slowest.
    static Stream<Seen> mixedSpeeds(Inspection inspection) {
        List<In<MemoryModule>> all = inspection.memory();
        List<Integer> speeds =
                all.stream().map(each -> each.facts().speed()).distinct().sorted().toList();
        return speeds.size() <= 1
                ? Stream.empty()
                : Stream.of(
                        Seen.at(slots(all), Value.of(speeds.getFirst()), Value.of(speeds.getLast()))
                                .mendedBy(() -> allLikeMost(inspection)));
    }

    static Stream<Seen> mixedSizes(Inspection inspection) {
        List<In<MemoryModule>> all = inspection.memory();
        List<Bytes> sizes =
                all.stream().map(each -> each.facts().capacity()).distinct().sorted().toList();
        return sizes.size() <= 1
                ? Stream.empty()
                : Stream.of(
                        Seen.at(slots(all), Value.of(sizes.getFirst()), Value.of(sizes.getLast())));
    }

    /// Modules whose processor is not there are not seen by the machine.
    static Stream<Seen> withoutProcessor(Inspection inspection) {
        List<In<MemoryModule>> orphans =
                inspection.processors().isEmpty()
                        ? List.of()
                        : inspection.memory().stream()
                                .filter(each -> processor(inspection, each).isEmpty())
                                .toList();
        return orphans.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Seen.at(
                                        slots(orphans),
                                        SlotNames.value(slots(orphans)),
                                        sockets(inspection, orphans))
                                .mendedBy(() -> toOthers(inspection, orphans)));
    }

    private static Value sockets(Inspection inspection, List<In<MemoryModule>> modules) {
        return SlotNames.value(
                modules.stream()
                        .map(each -> inspection.socketOf(each.slot()))
                        .distinct()
                        .map(socket -> Slot.of(SlotKind.PROCESSOR, socket))
                        .toList());
    }

    private static Stream<Remedy> toOthers(Inspection inspection, List<In<MemoryModule>> orphans) {
        List<Slot> free =
                MemoryFill.order(inspection).stream().filter(inspection::isEmpty).toList();
        TreeMap<Slot, Slot> moves = new TreeMap<>();
        for (int i = 0; i < Math.min(free.size(), orphans.size()); i++) {
            moves.put(orphans.get(i).slot(), free.get(i));
        }
        Stream<Remedy> emptied = Stream.of(Remedies.empty(inspection, slots(orphans)));
        return moves.size() == orphans.size()
                ? Stream.concat(Stream.of(Remedies.move(inspection, moves)), emptied)
                : emptied;
    }

    private static Optional<In<Processor>> processor(
            Inspection inspection, In<MemoryModule> module) {
        return inspection.processor(inspection.socketOf(module.slot()));
    }

    /// More memory than a processor addresses.
    static Stream<Seen> moreThanProcessorTakes(Inspection inspection) {
        return inspection.processors().stream()
                .flatMap(processor ->
                        processor.facts().largestMemory().stream()
                                .flatMap(largest -> aboveLimit(inspection, processor, largest)));
    }

    private static Stream<Seen> aboveLimit(
            Inspection inspection, In<Processor> processor, Bytes largest) {
        List<In<MemoryModule>> modules = inspection.memoryOf(processor.slot().position());
        Bytes sum = sum(modules);
        return sum.compareTo(largest) <= 0
                ? Stream.empty()
                : Stream.of(
                        Seen.at(
                                        slots(modules),
                                        Value.of(processor.part().name()),
                                        SlotNames.value(processor.slot()),
                                        Value.of(largest),
                                        Value.of(sum))
                                .mendedBy(() -> smaller(inspection, modules, largest)));
    }

    private static Stream<Remedy> smaller(
            Inspection inspection, List<In<MemoryModule>> modules, Bytes largest) {
        Bytes most = new Bytes(largest.value() / Math.max(1, modules.size()));
        return Alike.most(inspection.memory()).stream()
                .map(alike -> new Alike<>(alike.part(), alike.facts(), slots(inspection.memory())))
                .flatMap(alike ->
                        inspection.slots().memory().stream()
                                .flatMap(slots ->
                                        Replacements.of(
                                                inspection,
                                                alike,
                                                alike(inspection, slots, alike)
                                                        .and(module ->
                                                                module.capacity().compareTo(most)
                                                                        <= 0))));
    }

    /// Modules that are faster than the machine can drive them, as many as it has.
    static Stream<Seen> fasterThanNeeded(Inspection inspection) {
        return inspection.memoryFigures().driven().stream()
                .flatMap(speed ->
                        Alike.of(inspection.memory())
                                .filter(each -> each.facts().speed() > speed)
                                .map(each ->
                                        each.seen(
                                                Value.of(each.facts().speed()), Value.of(speed))));
    }

    static Bytes sum(List<In<MemoryModule>> modules) {
        return modules.stream()
                .map(each -> each.facts().capacity())
                .reduce(Bytes.ZERO, Bytes::plus);
    }

    static List<Slot> slots(List<In<MemoryModule>> modules) {
        return modules.stream().map(In::slot).toList();
    }

    private static List<In<MemoryModule>> of(List<In<MemoryModule>> modules, MemoryType type) {
        return modules.stream().filter(each -> each.facts().type() == type).toList();
    }

    private static String name(MemoryType type) {
        return type.name().replace('_', ' ');
    }
}
