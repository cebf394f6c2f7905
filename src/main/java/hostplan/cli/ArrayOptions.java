package hostplan.cli;

import hostplan.capacity.Neighbours;

import picocli.CommandLine.Option;

import java.util.List;
import java.util.Optional;

/// On which arrays of the host slices lie.
final class ArrayOptions {

    private static final String ON = "--on";

    @Option(
            names = ON,
            paramLabel = "FLAVOR=ARRAY",
            description =
                    "On which array of the host the slices of a flavor lie; may be repeated. Those"
                            + " of the others share the arrays that are not named, as one.")
    private List<String> on = List.of();

    /// Throws [BadInput] where an option cannot be read, or names a flavor that is not asked for.
    AskedSlicing applyTo(AskedSlicing asked) {
        Neighbours stated = asked.slicing().neighbours();
        for (String each : on) {
            OfFlavor given = OfFlavor.read(ON, each);
            Optional<String> array = Optional.of(given.value());
            stated = given.applyTo(asked, stated, of -> of.withArray(array));
        }
        Neighbours result = stated;
        return new AskedSlicing(
                asked.project(), asked.slicing().with(draft -> draft.neighbours = result));
    }
}
