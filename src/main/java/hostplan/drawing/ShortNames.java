package hostplan.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Names for pieces too small for the whole one: the shortest beginning that no other name has,
/// unless it begins with a digit, which would look like a count.
final class ShortNames {

    private static final int LONGEST = 4;

    private final List<String> names;

    ShortNames(List<String> names) {
        this.names = List.copyOf(names);
    }

    /// The ways to write the name of a line, the longest first.
    List<String> of(int line) {
        List<String> ways = new ArrayList<>(List.of(names.get(line)));
        String beginning = beginning(line);
        if (!beginning.equals(names.get(line))) {
            ways.add(beginning);
        }
        return ways;
    }

    /// The ways to write so many of a line.
    List<String> banded(int line, long count, Words words) {
        return Stream.concat(of(line).stream(), Stream.of(""))
                .map(name -> words.text("hostMap.band", name, count).strip())
                .toList();
    }

    private String beginning(int line) {
        String name = names.get(line);
        if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
            return name;
        }
        for (int length = 1; length <= Math.min(LONGEST, name.length()); length++) {
            String shorter = name.substring(0, length);
            if (isAlone(shorter, line)) {
                return shorter;
            }
        }
        return name;
    }

    private boolean isAlone(String shorter, int line) {
        for (int other = 0; other < names.size(); other++) {
            if (other != line && names.get(other).startsWith(shorter)) {
                return false;
            }
        }
        return true;
    }
}
