package hostplan.bench.placement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/// What others know of an instance.
///
/// @param bound no packing costs less
/// @param best a packing that costs so much is known
/// @param heuristic the best that simple rules of others find
record Known(OptionalLong bound, OptionalLong best, OptionalLong heuristic) {

    static final Known NOTHING =
            new Known(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

    /// `instance,lower_bound,best_known,proven_optimal`; blank where nobody looked.
    static Map<String, Known> references(Path file) {
        Map<String, Known> all = new HashMap<>();
        for (String line : lines(file)) {
            String[] cells = line.split(",", -1);
            all.put(cells[0], new Known(cell(cells[1]), cell(cells[2]), OptionalLong.empty()));
        }
        return all;
    }

    /// `instance,bound,optimum (-1 where unknown),best of the heuristics,…`
    static Map<String, Known> optima(Path file) {
        Map<String, Known> all = new HashMap<>();
        for (String line : lines(file)) {
            String[] cells = line.split(",", -1);
            boolean isKnown = !cells[2].equals("-1");
            all.put(
                    cells[0],
                    new Known(
                            cell(isKnown ? cells[2] : cells[1]),
                            cell(isKnown ? cells[2] : cells[3]),
                            cell(cells[3])));
        }
        return all;
    }

    private static Iterable<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static OptionalLong cell(String text) {
        return text.isBlank() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    /// Whether it is known what the least is.
    boolean isSettled() {
        return best.isPresent() && bound.equals(best);
    }
}
