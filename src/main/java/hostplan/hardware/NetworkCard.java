package hostplan.hardware;

import hostplan.amount.Bandwidth;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

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

    /// The same with some facts changed.
    public NetworkCard with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A network card that is being put together.
    public static final class Draft {
        public Optional<CardShape> card = Optional.empty();
        public int ports;
        public Bandwidth portSpeed = Bandwidth.ZERO;
        public String connector = "";
        public Optional<BigDecimal> watts = Optional.empty();

        public Draft() {}

        private Draft(NetworkCard from) {
            card = from.card;
            ports = from.ports;
            portSpeed = from.portSpeed;
            connector = from.connector;
            watts = from.watts;
        }

        public NetworkCard build() {
            return new NetworkCard(card, ports, portSpeed, connector, watts);
        }
    }
}
