package hostplan.storage;

import hostplan.amount.Bandwidth;
import hostplan.amount.Parsed;
import hostplan.hardware.NetworkPorts;
import hostplan.hardware.ProcessorSlots;
import hostplan.hardware.Slots;
import hostplan.hardware.SupplySlots;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.util.List;
import java.util.Optional;

/// The places of a machine in the file, those of one kind a line.
final class SlotsShape {

    private static final Value<ProcessorSlots> PROCESSORS =
            ObjectValue.part(
                    Shape.<ProcessorSlots, ProcessorParts>oneLine()
                            .required(
                                    "count",
                                    Bounded.upTo(Slots.MOST),
                                    ProcessorSlots::count,
                                    (d, v) -> d.count = v)
                            .text("socket", ProcessorSlots::socket, (d, v) -> d.socket = v)
                            .optional(
                                    "mostWatts",
                                    Bounded.WHOLE,
                                    ProcessorSlots::mostWatts,
                                    (d, v) -> d.mostWatts = v)
                            .build(),
                    ProcessorParts::new,
                    ProcessorParts::build);

    private static final Value<SupplySlots> SUPPLIES =
            ObjectValue.part(
                    Shape.<SupplySlots, SupplyParts>oneLine()
                            .required(
                                    "count",
                                    Bounded.upTo(Slots.MOST),
                                    SupplySlots::count,
                                    (d, v) -> d.count = v)
                            .text("form", SupplySlots::form, (d, v) -> d.form = v)
                            .list(
                                    "watts",
                                    ListValue.inOneLine(Bounded.WHOLE),
                                    SupplySlots::watts,
                                    (d, v) -> d.watts = v)
                            .unless(
                                    false,
                                    "redundant",
                                    Scalars.YES_NO,
                                    SupplySlots::redundant,
                                    (d, v) -> d.redundant = v)
                            .build(),
                    SupplyParts::new,
                    SupplyParts::build);

    private static final Value<NetworkPorts> NETWORK =
            ObjectValue.part(
                    Shape.<NetworkPorts, PortParts>oneLine()
                            .required(
                                    "count",
                                    Bounded.upTo(Slots.MOST),
                                    NetworkPorts::count,
                                    (d, v) -> d.count = v)
                            .required(
                                    "speed",
                                    Amounts.NETWORK,
                                    NetworkPorts::speed,
                                    (d, v) -> d.speed = v)
                            .build(),
                    PortParts::new,
                    PortParts::build);

    static final Value<Slots> VALUE =
            ObjectValue.part(
                    Shape.<Slots, Slots.Draft>lines()
                            .optional(
                                    "processors",
                                    PROCESSORS,
                                    Slots::processors,
                                    (d, v) -> d.processors = v)
                            .optional(
                                    "memory",
                                    MemorySlotsShape.VALUE,
                                    Slots::memory,
                                    (d, v) -> d.memory = v)
                            .list("bays", BaysShape.LIST, Slots::bays, (d, v) -> d.bays = v)
                            .list("cards", CardSlotsShape.LIST, Slots::cards, (d, v) -> d.cards = v)
                            .optional(
                                    "supplies", SUPPLIES, Slots::supplies, (d, v) -> d.supplies = v)
                            .list(
                                    "boards",
                                    ListValue.inOneLine(Scalars.TEXT),
                                    Slots::boards,
                                    (d, v) -> d.boards = v)
                            .list(
                                    "network",
                                    ListValue.lines(NETWORK, ports -> ports.speed().text()),
                                    Slots::network,
                                    (d, v) -> d.network = v)
                            .unless(
                                    0,
                                    "sataPorts",
                                    Bounded.WHOLE,
                                    Slots::sataPorts,
                                    (d, v) -> d.sataPorts = v)
                            .build(),
                    Slots.Draft::new,
                    draft -> Parsed.value(draft.build()));

    private SlotsShape() {}

    private static final class ProcessorParts {
        int count;
        String socket = "";
        Optional<Integer> mostWatts = Optional.empty();

        Parsed<ProcessorSlots> build() {
            return Parsed.value(new ProcessorSlots(count, socket, mostWatts));
        }
    }

    private static final class SupplyParts {
        int count;
        String form = "";
        List<Integer> watts = List.of();
        boolean redundant;

        Parsed<SupplySlots> build() {
            return Parsed.value(new SupplySlots(count, form, watts, redundant));
        }
    }

    private static final class PortParts {
        int count;
        Bandwidth speed = Bandwidth.ZERO;

        Parsed<NetworkPorts> build() {
            return Parsed.value(new NetworkPorts(count, speed));
        }
    }
}
