package hostplan;

import hostplan.bench.placement.Data;
import hostplan.bench.placement.hspace.HspaceTable;

/// How many instances fit hosts of which one may fail: ours beside Ganeti's hspace. Prints a table.
public final class HspaceFigures {

    private HspaceFigures() {}

    public static void main(String... arguments) {
        Data.find()
                .ifPresentOrElse(
                        data -> new HspaceTable(data).print(),
                        () ->
                                System.out.println(
                                        "Nothing to hold against: there is no folder shared/placement"
                                                + " beside the project."));
    }
}
