package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.placement.HostOffer;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.util.List;
import java.util.Optional;

/// Hosts on which VMs may be placed, in the file: `{"server": "srv-1"}`, or `{"configuration":
/// "cfg-1", "limit": 4}` for servers to be bought.
final class HostOfferShape {

    private static final Value<HostOffer> VALUE =
            ObjectValue.part(
                    Shape.<HostOffer, Parts>oneLine()
                            .optional(
                                    "server",
                                    Scalars.TEXT,
                                    offer -> Parts.of(offer).server,
                                    (d, v) -> d.server = v)
                            .optional(
                                    "configuration",
                                    Scalars.TEXT,
                                    offer -> Parts.of(offer).configuration,
                                    (d, v) -> d.configuration = v)
                            .optional(
                                    "limit",
                                    Bounded.WHOLE,
                                    offer -> Parts.of(offer).limit,
                                    (d, v) -> d.limit = v)
                            .exactlyOne("server", "configuration")
                            .atMostOne("server", "limit")
                            .build(),
                    Parts::new,
                    Parts::build);

    static final Value<List<HostOffer>> LIST = ListValue.lines(VALUE, HostOfferShape::key);

    private HostOfferShape() {}

    private static String key(HostOffer offer) {
        Parts parts = Parts.of(offer);
        return parts.server
                .map(id -> "server " + id)
                .orElseGet(() -> "configuration " + parts.configuration.orElse(""));
    }

    private static final class Parts {
        Optional<String> server = Optional.empty();
        Optional<String> configuration = Optional.empty();
        Optional<Integer> limit = Optional.empty();

        static Parts of(HostOffer offer) {
            Parts parts = new Parts();
            switch (offer) {
                case HostOffer.Standing(String id) -> parts.server = Optional.of(id);
                case HostOffer.ToBuy(String id, Optional<Integer> limit) -> {
                    parts.configuration = Optional.of(id);
                    parts.limit = limit;
                }
            }
            return parts;
        }

        Parsed<HostOffer> build() {
            return Parsed.value(
                    server.<HostOffer>map(HostOffer.Standing::new)
                            .orElseGet(() -> new HostOffer.ToBuy(configuration.orElse(""), limit)));
        }
    }
}
