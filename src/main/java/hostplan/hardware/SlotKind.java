package hostplan.hardware;

import hostplan.document.Coded;

/// What goes into a slot, in the order in which one fills a machine.
public enum SlotKind implements Coded {
    BOARD,
    PROCESSOR,
    MEMORY,
    BAY,
    CARD,
    SUPPLY,
    /// No place of its own: rails, cables, licences.
    EXTRA;

    /// Whether a part could ever go into a slot of this kind. What is built in, such as a
    /// controller without a card, has no place of its own.
    public boolean takes(PartFacts facts) {
        return switch (facts) {
            case Processor _ -> this == PROCESSOR;
            case MemoryModule _ -> this == MEMORY;
            case Drive _ -> this == BAY;
            case PowerSupply _ -> this == SUPPLY;
            case OtherPart other when other.isBoard() -> this == BOARD;
            default -> facts.card().isPresent() ? this == CARD : this == EXTRA;
        };
    }
}
