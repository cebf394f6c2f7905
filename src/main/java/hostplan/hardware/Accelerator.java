package hostplan.hardware;

import hostplan.amount.Bytes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/// A card that computes, such as a GPU.
public record Accelerator(
        Optional<CardShape> card,
        Optional<Bytes> memory,
        Optional<BigDecimal> idleWatts,
        Optional<BigDecimal> largestWatts)
        implements PartFacts {

    @Override
    public PartKind kind() {
        return PartKind.ACCELERATOR;
    }

    /// The same with some facts changed.
    public Accelerator with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// An accelerator that is being put together.
    public static final class Draft {
        public Optional<CardShape> card = Optional.empty();
        public Optional<Bytes> memory = Optional.empty();
        public Optional<BigDecimal> idleWatts = Optional.empty();
        public Optional<BigDecimal> largestWatts = Optional.empty();

        public Draft() {}

        private Draft(Accelerator from) {
            card = from.card;
            memory = from.memory;
            idleWatts = from.idleWatts;
            largestWatts = from.largestWatts;
        }

        public Accelerator build() {
            return new Accelerator(card, memory, idleWatts, largestWatts);
        }
    }
}
