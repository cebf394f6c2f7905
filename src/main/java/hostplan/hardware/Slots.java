package hostplan.hardware;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The places of a machine into which parts go. A model has them, and a mainboard or a carrier
/// brings some along.
///
/// @param boards forms of mainboards that a case takes; empty where the board is built in
/// @param network ports on the board
/// @param sataPorts SATA ports on the board
public record Slots(
        Optional<ProcessorSlots> processors,
        Optional<MemorySlots> memory,
        List<Bays> bays,
        List<CardSlots> cards,
        Optional<SupplySlots> supplies,
        List<String> boards,
        List<NetworkPorts> network,
        int sataPorts) {

    public static final Slots NONE = new Draft().build();

    /// More places of one kind, or in one group, than any machine has.
    public static final int MOST = 1_000;

    public Slots {
        bays = List.copyOf(bays);
        cards = List.copyOf(cards);
        boards = List.copyOf(boards);
        network = List.copyOf(network);
    }

    /// Whether a mainboard of a form goes in.
    public boolean takesBoard(String form) {
        return boards.stream().anyMatch(form::equalsIgnoreCase);
    }

    static void checkCount(int count) {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException(
                    "There are 0 to " + MOST + " places of a kind, not " + count + ".");
        }
    }

    /// The same places with some changed.
    public Slots with(Consumer<Draft> change) {
        Draft draft = new Draft();
        draft.processors = processors;
        draft.memory = memory;
        draft.bays = bays;
        draft.cards = cards;
        draft.supplies = supplies;
        draft.boards = boards;
        draft.network = network;
        draft.sataPorts = sataPorts;
        change.accept(draft);
        return draft.build();
    }

    /// Places that are being put together.
    public static final class Draft {
        public Optional<ProcessorSlots> processors = Optional.empty();
        public Optional<MemorySlots> memory = Optional.empty();
        public List<Bays> bays = List.of();
        public List<CardSlots> cards = List.of();
        public Optional<SupplySlots> supplies = Optional.empty();
        public List<String> boards = List.of();
        public List<NetworkPorts> network = List.of();
        public int sataPorts;

        public Slots build() {
            return new Slots(processors, memory, bays, cards, supplies, boards, network, sataPorts);
        }
    }
}
