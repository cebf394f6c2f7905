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

    /// Whether a card goes in. What nobody stated hinders nothing.
    public boolean takes(CardShape card) {
        return card.form() == form && !isTooHigh(card) && !isTooLong(card);
    }

    public boolean isTooHigh(CardShape card) {
        return card.height() == CardHeight.FULL && height == CardHeight.LOW;
    }

    public boolean isTooLong(CardShape card) {
        return card.lengthMm().isPresent()
                && longestMm.isPresent()
                && card.lengthMm().get() > longestMm.get();
    }

    public CardSlots named(String other) {
        return new CardSlots(other, count, form, lanes, generation, height, longestMm, socket);
    }
}
