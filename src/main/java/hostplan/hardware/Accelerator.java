package hostplan.hardware;

import hostplan.amount.Bytes;

import java.math.BigDecimal;
import java.util.Optional;

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
}
