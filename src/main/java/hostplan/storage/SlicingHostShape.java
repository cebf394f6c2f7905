package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.capacity.Slicing.Host;
import hostplan.hardware.Totals;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.util.Optional;

/// What a slicing cuts, in the file: a server of the project, or a host with a name and totals of
/// its own.
final class SlicingHostShape {

    static final Host NO_HOST = new Host.AdHoc("", Totals.UNKNOWN);

    static final Value<Host> VALUE =
            ObjectValue.part(
                    Shape.<Host, Parts>lines()
                            .optional(
                                    "server",
                                    Scalars.TEXT,
                                    h -> Parts.of(h).server,
                                    (d, v) -> d.server = v)
                            .text("name", h -> Parts.of(h).name, (d, v) -> d.name = v)
                            .unless(
                                    Totals.UNKNOWN,
                                    "totals",
                                    TotalsShape.VALUE,
                                    h -> Parts.of(h).totals,
                                    (d, v) -> d.totals = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private SlicingHostShape() {}

    private static final class Parts {
        Optional<String> server = Optional.empty();
        String name = "";
        Totals totals = Totals.UNKNOWN;

        static Parts of(Host host) {
            Parts parts = new Parts();
            switch (host) {
                case Host.OfServer(String id) -> parts.server = Optional.of(id);
                case Host.AdHoc(String name, Totals totals) -> {
                    parts.name = name;
                    parts.totals = totals;
                }
            }
            return parts;
        }

        Parsed<Host> build() {
            if (server.isPresent() && !(name.isEmpty() && totals.equals(Totals.UNKNOWN))) {
                return Parsed.problem(
                        "This host is both a server and one of its own.",
                        "State \"server\" alone, or \"name\" and \"totals\".");
            }
            return Parsed.value(
                    server.<Host>map(Host.OfServer::new)
                            .orElseGet(() -> new Host.AdHoc(name, totals)));
        }
    }
}
