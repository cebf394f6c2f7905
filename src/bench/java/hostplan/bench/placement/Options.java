package hostplan.bench.placement;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// What is to be measured.
///
/// @param rows their ids; none means all
/// @param text that the name of an instance must hold
/// @param seconds instead of those of the row
/// @param rounds of each instance
/// @param isEach whether every instance is printed
public record Options(
        List<String> rows, String text, Optional<Double> seconds, int rounds, boolean isEach) {

    static final String USAGE =
            "placement [one|apart|priced|ct01|ct01-200|mommessin|triplets]… [--case TEXT]"
                    + " [--seconds N] [--once] [--each]";

    public static Options of(String... arguments) {
        List<String> rows = new ArrayList<>();
        String text = "";
        Optional<Double> seconds = Optional.empty();
        int rounds = 5;
        boolean isEach = false;
        Iterator<String> left = List.of(arguments).iterator();
        while (left.hasNext()) {
            String each = left.next();
            switch (each) {
                case "--case" -> text = left.next();
                case "--seconds" -> seconds = Optional.of(Double.valueOf(left.next()));
                case "--once" -> rounds = 1;
                case "--each" -> isEach = true;
                default -> rows.add(row(each));
            }
        }
        return new Options(rows, text, seconds, rounds, isEach);
    }

    private static String row(String id) {
        if (Row.ALL.stream().noneMatch(row -> row.id().equals(id))) {
            throw new IllegalArgumentException(id + " is no row. Usage: " + USAGE);
        }
        return id;
    }

    boolean isAsked(Row row) {
        return rows.isEmpty() || rows.contains(row.id());
    }
}
