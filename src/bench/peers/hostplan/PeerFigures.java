package hostplan;

import hostplan.bench.placement.Data;
import hostplan.bench.placement.Options;
import hostplan.bench.placement.PeerTable;

/// Packings beside those of OR-Tools CP-SAT and Timefold. Prints a table.
public final class PeerFigures {

    private PeerFigures() {}

    public static void main(String... arguments) {
        Options options = Options.of(arguments);
        Data.find()
                .ifPresentOrElse(
                        data -> new PeerTable(data, options).print(),
                        () ->
                                System.out.println(
                                        "Nothing to hold against: there is no folder shared/placement"
                                                + " beside the project."));
    }
}
