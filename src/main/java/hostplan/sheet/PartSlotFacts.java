package hostplan.sheet;

import static hostplan.sheet.FactKind.OTHER;

import hostplan.hardware.CardSlots;
import hostplan.hardware.NetworkPorts;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Slots;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// The places that a mainboard or a carrier of drives adds to a machine, as columns.
final class PartSlotFacts {

    private PartSlotFacts() {}

    static Stream<Fact<?>> all() {
        return Stream.of(
                new Fact<>("processorSlots", ProcessorSlotsCell.SOCKETS)
                        .may(OTHER, of(Slots::processors), set((slots, v) -> slots.processors = v)),
                new Fact<>("memorySlots", MemorySlotsCell.SLOTS)
                        .may(OTHER, of(Slots::memory), set((slots, v) -> slots.memory = v)),
                new Fact<List<CardSlots>>("cardSlots", CardSlotsCell.CARDS)
                        .unless(
                                List.of(),
                                OTHER,
                                of(Slots::cards),
                                set((slots, v) -> slots.cards = v)),
                new Fact<>("supplySlots", SupplySlotsCell.SUPPLIES)
                        .may(OTHER, of(Slots::supplies), set((slots, v) -> slots.supplies = v)),
                new Fact<List<String>>("boards", TagsCell.TAGS)
                        .unless(
                                List.of(),
                                OTHER,
                                of(Slots::boards),
                                set((slots, v) -> slots.boards = v)),
                new Fact<List<NetworkPorts>>("networkPorts", NetworkPortsCell.PORTS)
                        .unless(
                                List.of(),
                                OTHER,
                                of(Slots::network),
                                set((slots, v) -> slots.network = v)),
                new Fact<>("sataPorts", WholeCell.from(0))
                        .unless(
                                0,
                                OTHER,
                                of(Slots::sataPorts),
                                set((slots, v) -> slots.sataPorts = v)));
    }

    private static <V> Function<OtherPart, V> of(Function<Slots, V> get) {
        return part -> get.apply(part.provides());
    }

    static <V> BiConsumer<OtherPart.Draft, V> set(BiConsumer<Slots.Draft, V> set) {
        return (draft, value) ->
                draft.provides = draft.provides.with(slots -> set.accept(slots, value));
    }
}
