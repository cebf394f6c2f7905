package hostplan.hardware;

import hostplan.amount.Bandwidth;

import java.math.BigDecimal;
import java.util.Optional;

/// A card with network ports.
///
/// @param connector such as `SFP28` or `RJ45`
public record NetworkCard(
        Optional<CardShape> card,
        int ports,
        Bandwidth portSpeed,
        String connector,
        Optional<BigDecimal> watts)
        implements PartFacts {

    @Override
    public PartKind kind() {
        return PartKind.NETWORK_CARD;
    }

    @Override
    public Optional<BigDecimal> idleWatts() {
        return watts;
    }

    @Override
    public Optional<BigDecimal> largestWatts() {
        return watts;
    }
}
