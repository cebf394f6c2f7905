package hostplan.storage;

import hostplan.amount.Bandwidth;
import hostplan.amount.Parsed;
import hostplan.hardware.CardShape;
import hostplan.hardware.NetworkCard;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.math.BigDecimal;
import java.util.Optional;

/// What is true of a network card, in the file.
final class NetworkCardShape {

    static final Value<NetworkCard> VALUE =
            ObjectValue.part(
                    Shape.<NetworkCard, Parts>lines()
                            .optional(
                                    "card",
                                    CardShapeShape.VALUE,
                                    NetworkCard::card,
                                    (d, v) -> d.card = v)
                            .required(
                                    "ports",
                                    Bounded.WHOLE,
                                    NetworkCard::ports,
                                    (d, v) -> d.ports = v)
                            .required(
                                    "portSpeed",
                                    Amounts.NETWORK,
                                    NetworkCard::portSpeed,
                                    (d, v) -> d.portSpeed = v)
                            .text("connector", NetworkCard::connector, (d, v) -> d.connector = v)
                            .optional(
                                    "watts",
                                    Bounded.DECIMAL,
                                    NetworkCard::watts,
                                    (d, v) -> d.watts = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private NetworkCardShape() {}

    private static final class Parts {
        Optional<CardShape> card = Optional.empty();
        int ports;
        Bandwidth portSpeed = Bandwidth.ZERO;
        String connector = "";
        Optional<BigDecimal> watts = Optional.empty();

        Parsed<NetworkCard> build() {
            return Parsed.value(new NetworkCard(card, ports, portSpeed, connector, watts));
        }
    }
}
