package hostplan.hardware.fit;

import hostplan.hardware.ProcessorSlots;
import hostplan.message.Value;

import java.util.stream.Stream;

/// Whether the processors fit their sockets and each other.
final class Processors {

    private Processors() {}

    static Stream<Seen> otherSocket(Inspection inspection) {
        ProcessorSlots slots = inspection.machine().slots().processors().orElse(null);
        return slots == null
                ? Stream.empty()
                : inspection.processors().stream()
                        .filter(each -> !each.facts().socket().equalsIgnoreCase(slots.socket()))
                        .map(each ->
                                Seen.at(
                                        each.slot(),
                                        Value.of(each.part().name()),
                                        SlotNames.value(each.slot()),
                                        Value.of(each.facts().socket()),
                                        Value.of(slots.socket())));
    }
}
