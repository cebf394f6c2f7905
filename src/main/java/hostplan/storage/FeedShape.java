package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.inventory.Feed;
import hostplan.inventory.Phases;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.math.BigDecimal;
import java.util.List;

/// The feeds of a rack in the file, one a line.
final class FeedShape {

    private static final Value<Feed> VALUE =
            ObjectValue.part(
                    Shape.<Feed, Parts>oneLine()
                            .required("name", Scalars.TEXT, Feed::name, (d, v) -> d.name = v)
                            .always("volts", Bounded.COUNT, Feed::volts, (d, v) -> d.volts = v)
                            .always("amps", Bounded.DECIMAL, Feed::amps, (d, v) -> d.amps = v)
                            .unless(
                                    Phases.SINGLE,
                                    "phases",
                                    WordValue.of(Phases.class),
                                    Feed::phases,
                                    (d, v) -> d.phases = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    static final Value<List<Feed>> LIST = ListValue.lines(VALUE, Feed::name);

    private FeedShape() {}

    private static final class Parts {
        private static final Feed USUAL = Feed.usual("");

        String name = "";
        int volts = USUAL.volts();
        BigDecimal amps = USUAL.amps();
        Phases phases = USUAL.phases();

        Parsed<Feed> build() {
            if (name.isBlank()) {
                return Parsed.problem("This feed has no name.", "Write one, such as \"A\".");
            }
            return amps.signum() > 0
                    ? Parsed.value(new Feed(name, volts, amps, phases))
                    : Parsed.problem(
                            "A feed of 0 A carries nothing.",
                            "State what its breaker is rated for, such as 16.");
        }
    }
}
