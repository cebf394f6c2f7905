package hostplan.rack;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Outlets and ports that are free, by the gaps in the numbers of those that are known: nobody
/// states how many a strip or a switch has, but where 7 is, 6 is too.
public final class FreeNames {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,4})");

    private FreeNames() {}

    /// The one that is free: the preferred one where it is, else the first; empty where no gap is
    /// known.
    ///
    /// @param known all names that are seen, such as `L1-7`, free or taken
    public static Optional<String> choose(
            String preferred, Collection<String> known, Collection<String> taken) {
        Set<String> used = new HashSet<>(taken);
        List<String> free = all(known).filter(name -> !used.contains(name)).toList();
        return free.contains(preferred) ? Optional.of(preferred) : free.stream().findFirst();
    }

    private static Stream<String> all(Collection<String> known) {
        return largest(known).entrySet().stream()
                .flatMap(each ->
                        IntStream.rangeClosed(1, Integer.parseInt(each.getValue()))
                                .mapToObj(
                                        number -> each.getKey() + padded(number, each.getValue())));
    }

    /// The largest number after each beginning, as it is written.
    private static Map<String, String> largest(Collection<String> known) {
        Map<String, String> largest = new LinkedHashMap<>();
        for (String name : known) {
            Matcher matcher = NUMBERED.matcher(name);
            if (matcher.matches()) {
                largest.merge(matcher.group(1), matcher.group(2), FreeNames::larger);
            }
        }
        return largest;
    }

    private static String larger(String one, String other) {
        return Integer.parseInt(one) >= Integer.parseInt(other) ? one : other;
    }

    /// With zeros in front where the largest has some.
    private static String padded(int number, String largest) {
        return largest.startsWith("0")
                ? ("%0" + largest.length() + "d").formatted(number)
                : String.valueOf(number);
    }
}
