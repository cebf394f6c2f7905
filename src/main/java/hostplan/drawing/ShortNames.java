package hostplan.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names for pieces too small for the whole one: the end that tells a name from others of its
/// family, or else the shortest beginning that no other name has; neither begins with a digit,
/// which would look like a count.
final class ShortNames {

    /// Of beginnings: where one letter does not do, two would look like a word.
    private static final List<Integer> LENGTHS = List.of(1, 3, 4);

    private final List<String> names;

    ShortNames(List<String> names) {
        this.names = List.copyOf(names);
    }

    /// The ways to write the name of a line, the longest first.
    List<String> of(int line) {
        List<String> ways = new ArrayList<>(List.of(names.get(line)));
        String shortest = shortest(line);
        if (!shortest.equals(names.get(line))) {
            ways.add(shortest);
        }
        return ways;
    }

    /// The ways to write so many of a line.
    List<String> banded(int line, long count, Words words) {
        return Stream.concat(of(line).stream(), Stream.of(""))
                .map(name -> words.text("hostMap.band", name, count).strip())
                .toList();
    }

    /// What tells it from others that begin with the same word, such as `M` of `VPS M`; else its
    /// beginning.
    private String shortest(int line) {
        String rest = rest(names.get(line));
        return isFamily(line) && tellsApart(rest) ? rest : beginning(line);
    }

    private boolean tellsApart(String rest) {
        return !rest.isEmpty()
                && Character.isLetter(rest.charAt(0))
                && IntStream.range(0, names.size())
                                .filter(this::isFamily)
                                .filter(other -> rest(names.get(other)).equals(rest))
                                .count()
                        == 1;
    }

    /// Whether another name begins with the same word.
    private boolean isFamily(int line) {
        return IntStream.range(0, names.size())
                .filter(other -> other != line)
                .anyMatch(other -> first(names.get(other)).equals(first(names.get(line))));
    }

    private static String first(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    private static String rest(String name) {
        return name.substring(Math.min(name.length(), first(name).length() + 1)).strip();
    }

    private String beginning(int line) {
        String name = names.get(line);
        if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
            return name;
        }
        return LENGTHS.stream()
                .filter(length -> length <= name.length())
                .map(length -> name.substring(0, length))
                .filter(shorter -> isAlone(shorter, line))
                .findFirst()
                .orElse(name);
    }

    /// Whether no other name begins so, nor ends so where it is named by its end.
    private boolean isAlone(String shorter, int line) {
        for (int other = 0; other < names.size(); other++) {
            boolean said =
                    names.get(other).startsWith(shorter)
                            || (isFamily(other) && rest(names.get(other)).startsWith(shorter));
            if (other != line && said) {
                return false;
            }
        }
        return true;
    }
}
