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
    private final Map<Path, Map<String, String>> assumed = new LinkedHashMap<>();

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

    /// Neither the cells nor the heading name the unit.
    void assumed(Path file, String heading, String unit) {
        assumed.computeIfAbsent(file, _ -> new LinkedHashMap<>()).put(heading, unit);
    }

    /// A sentence for each list of which columns are left out, and one of which units are assumed.
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        leftOut.forEach((file, headings) ->
                notes.add(
                        Quoted.of(file.toString())
                                + ": not asked for and left out: "
                                + String.join(", ", headings)
                                + "."));
        assumed.forEach((file, units) ->
                notes.add(
                        Quoted.of(file.toString())
                                + ": no unit is named, so it is taken that "
                                + units.entrySet().stream()
                                        .map(each -> each.getKey() + " is in " + each.getValue())
                                        .collect(Collectors.joining(" and "))
                                + "."));
        return notes;
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
