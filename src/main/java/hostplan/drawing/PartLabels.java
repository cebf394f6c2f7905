package hostplan.drawing;

import hostplan.amount.Bytes;
import hostplan.hardware.Accelerator;
import hostplan.hardware.Drive;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Part;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.Slot;
import hostplan.hardware.StorageController;
import hostplan.hardware.machine.Machine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is written into the slots of a machine.
final class PartLabels {

    private final Machine machine;
    private final Words words;

    PartLabels(Machine machine, Words words) {
        this.machine = machine;
        this.words = words;
    }

    Role role(Part part) {
        return switch (part.facts()) {
            case Processor _ -> Role.PROCESSOR;
            case MemoryModule _ -> Role.MEMORY;
            case Drive _ -> Role.DRIVE;
            case StorageController _, NetworkCard _, Accelerator _ -> Role.CARD;
            case PowerSupply _ -> Role.SUPPLY;
            case OtherPart _ -> Role.BOARD;
        };
    }

    /// Ways to write what a part is, the longest first.
    List<String> of(Part part) {
        return switch (part.facts()) {
            case Processor _ -> ways(part, words.text("machine.in.processor"));
            case MemoryModule module -> List.of(words.format().memory(module.capacity()));
            case Drive drive -> List.of(capacity(drive.capacity()));
            case StorageController _ -> ways(part, words.text("machine.in.controller"));
            case NetworkCard card ->
                    List.of(
                            words.text(
                                    "machine.in.network",
                                    card.ports(),
                                    words.format().bandwidth(card.portSpeed())),
                            words.text("machine.in.networkShort"));
            case PowerSupply supply -> List.of(words.text("machine.in.watts", supply.watts()));
            case Accelerator _ -> ways(part, words.text("machine.in.accelerator"));
            case OtherPart other ->
                    Stream.of(part.name(), other.purpose(), words.text("machine.in.other"))
                            .filter(text -> !text.isEmpty())
                            .toList();
        };
    }

    private String capacity(Bytes capacity) {
        return words.format().disk(capacity);
    }

    private static List<String> ways(Part part, String shorter) {
        return part.name().isEmpty() ? List.of(shorter) : List.of(part.name(), shorter);
    }

    /// Ways to write which empty slot it is, the longest first.
    List<String> empty(Slot slot) {
        String number = String.valueOf(slot.position());
        return switch (slot.kind()) {
            case BOARD -> List.of(words.text("machine.empty.board"));
            case PROCESSOR -> List.of(words.text("machine.empty.processor", slot.position()));
            case SUPPLY -> List.of(words.text("machine.empty.supply", slot.position()), number);
            case CARD -> Stream.concat(lanes(slot).stream(), Stream.of(number)).toList();
            case MEMORY, BAY, EXTRA -> List.of(number);
        };
    }

    private Optional<String> lanes(Slot slot) {
        return machine.cardSlots(slot)
                .map(slots -> words.text("machine.empty.card", slot.position(), slots.lanes()));
    }
}
