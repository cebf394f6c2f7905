package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The cables of a machine in the file, one a line: two words each, of which one may be missing.
final class CableShape {

    static final Value<List<PowerCable>> POWER =
            list("feed", PowerCable::feed, "outlet", PowerCable::outlet, PowerCable::new);

    static final Value<List<NetworkCable>> NETWORK =
            list(
                    "port",
                    NetworkCable::port,
                    "switchPort",
                    NetworkCable::switchPort,
                    NetworkCable::new);

    private CableShape() {}

    private static <C> Value<List<C>> list(
            String from,
            Function<C, String> getFrom,
            String to,
            Function<C, String> getTo,
            BiFunction<String, String, C> make) {
        Value<C> cable =
                ObjectValue.part(
                        Shape.<C, Ends>oneLine()
                                .text(from, getFrom, (d, v) -> d.from = v)
                                .text(to, getTo, (d, v) -> d.to = v)
                                .build(),
                        Ends::new,
                        ends -> Parsed.value(make.apply(ends.from, ends.to)));
        return ListValue.lines(cable, getTo);
    }

    private static final class Ends {
        String from = "";
        String to = "";
    }
}
