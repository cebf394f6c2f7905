package hostplan.hardware;

import java.util.Optional;

/// Slots of one kind for cards.
///
/// @param name such as `pcie` or `ocp`, once in a machine
/// @param lanes PCIe lanes that are wired, zero where it is not known
/// @param generation of its PCIe lanes, zero where it is not known
/// @param longestMm longest card in millimetres
/// @param socket the processor that must be there for them to work, from 1
public record CardSlots(
        String name,
        int count,
        CardForm form,
        int lanes,
        int generation,
        CardHeight height,
        Optional<Integer> longestMm,
        Optional<Integer> socket) {

    public CardSlots {
        Slots.checkCount(count);
    }

    public CardSlots named(String other) {
        return new CardSlots(other, count, form, lanes, generation, height, longestMm, socket);
    }
}
