package hostplan;

import hostplan.bench.placement.Data;
import hostplan.bench.placement.Options;
import hostplan.bench.placement.Table;

import java.util.Optional;

/// How good packings are and how long they take, on instances with known optima or bounds; beside
/// them first fit decreasing on the same. Each answer is checked. Prints a table.
public final class PlacementFigures {

    private PlacementFigures() {}

    public static void main(String... arguments) {
        Options options = Options.of(arguments);
        Optional<Data> data = Data.find();
        if (data.isEmpty()) {
            System.out.println(
                    "Nothing to measure: there is no folder shared/placement beside the project.");
            return;
        }
        boolean isRight = new Table(data.get(), options).print().isEmpty();
        System.exit(isRight ? 0 : 1);
    }
}
