package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.NetworkCard;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

/// What is true of a network card, in the file.
final class NetworkCardShape {

    static final Value<NetworkCard> VALUE =
            ObjectValue.part(
                    Shape.<NetworkCard, NetworkCard.Draft>lines()
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
                    NetworkCard.Draft::new,
                    draft -> Parsed.value(draft.build()));

    private NetworkCardShape() {}
}
