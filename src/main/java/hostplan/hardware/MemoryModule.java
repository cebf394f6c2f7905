package hostplan.hardware;

import hostplan.amount.Bytes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/// A memory module.
///
/// @param speed in MT/s
/// @param watts under load
public record MemoryModule(
        Bytes capacity,
        MemoryGeneration generation,
        MemoryType type,
        int speed,
        Optional<Integer> ranks,
        Optional<BigDecimal> watts)
        implements PartFacts {

    /// A module at rest draws about half; an estimate.
    private static final BigDecimal IDLE_SHARE = new BigDecimal("0.5");

    @Override
    public PartKind kind() {
        return PartKind.MEMORY;
    }

    @Override
    public Optional<BigDecimal> idleWatts() {
        return watts.map(IDLE_SHARE::multiply);
    }

    @Override
    public Optional<BigDecimal> largestWatts() {
        return watts;
    }

    /// The same with some facts changed.
    public MemoryModule with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A memory module that is being put together.
    public static final class Draft {
        public Bytes capacity = Bytes.ZERO;
        public MemoryGeneration generation = MemoryGeneration.DDR5;
        public MemoryType type = MemoryType.RDIMM;
        public int speed;
        public Optional<Integer> ranks = Optional.empty();
        public Optional<BigDecimal> watts = Optional.empty();

        public Draft() {}

        private Draft(MemoryModule from) {
            capacity = from.capacity;
            generation = from.generation;
            type = from.type;
            speed = from.speed;
            ranks = from.ranks;
            watts = from.watts;
        }

        public MemoryModule build() {
            return new MemoryModule(capacity, generation, type, speed, ranks, watts);
        }
    }
}
