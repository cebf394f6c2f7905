package hostplan.cli;

import hostplan.amount.Quoted;
import hostplan.exchange.text.TableRow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What of lists cannot be read, told all at once, and which of their columns say nothing that is
/// asked.
final class ListProblems {

    /// Of more it is told how many there are.
    private static final int MOST = 20;

    private final List<Problem> all = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final Map<Path, List<String>> leftOut = new LinkedHashMap<>();

    /// @param file its place among the files that have some
    private record Problem(int file, int line, String text) {}

    void add(Path file, TableRow row, String message, String cure) {
        if (!files.contains(file)) {
            files.add(file);
        }
        String text = Quoted.of(file.toString()) + ", line " + row.number() + ": " + message;
        all.add(new Problem(files.indexOf(file), row.number(), text + " " + cure));
    }

    boolean isEmptyFor(Path file) {
        return !files.contains(file);
    }

    void leftOut(Path file, String heading) {
        leftOut.computeIfAbsent(file, _ -> new ArrayList<>()).add(heading);
    }

    /// A sentence for each list of which columns are left out.
    List<String> notes() {
        return leftOut.entrySet().stream()
                .map(each ->
                        Quoted.of(each.getKey().toString())
                                + ": not asked for and left out: "
                                + String.join(", ", each.getValue())
                                + ".")
                .toList();
    }

    /// Throws [BadInput] where there are any.
    void refuse() {
        if (all.isEmpty()) {
            return;
        }
        String told =
                all.stream()
                        .sorted(
                                Comparator.comparingInt(Problem::file)
                                        .thenComparingInt(Problem::line))
                        .limit(MOST)
                        .map(Problem::text)
                        .collect(Collectors.joining("\n"));
        int more = all.size() - MOST;
        throw new BadInput(told + (more > 0 ? "\nAnd " + more + " more." : ""), "");
    }
}
