package hostplan.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says many names shortly: those that end in numbers that follow each other as a range, such as
/// `lb-1 … lb-3, web`.
public final class NameRanges {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    /// More are told by their number.
    private static final int MOST = 4;

    private NameRanges() {}

    /// Names that follow each other.
    private record Run(String first, String last, int names) {
        String text() {
            return switch (names) {
                case 1 -> first;
                case 2 -> first + ", " + last;
                default -> first + " … " + last;
            };
        }
    }

    /// @param names in their order; one that comes twice is said once
    public static String of(List<String> names) {
        return of(names, MOST);
    }

    /// @param most so many names and ranges are told
    public static String of(List<String> names, int most) {
        List<Run> runs = runs(names.stream().distinct().toList());
        List<String> told = runs.stream().limit(most).map(Run::text).toList();
        String text = String.join(", ", told);
        int more = runs.stream().skip(most).mapToInt(Run::names).sum();
        return more == 0 ? text : text + ", … (+" + more + ")";
    }

    private static List<Run> runs(List<String> names) {
        List<Run> runs = new ArrayList<>();
        for (String name : names) {
            boolean isNext =
                    !runs.isEmpty() && next(runs.getLast().last()).filter(name::equals).isPresent();
            if (isNext) {
                Run run = runs.removeLast();
                runs.add(new Run(run.first(), name, run.names() + 1));
            } else {
                runs.add(new Run(name, name, 1));
            }
        }
        return runs;
    }

    /// The name with the next number, as many digits wide.
    private static Optional<String> next(String name) {
        Matcher matcher = NUMBERED.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(2);
        String number = String.valueOf(Long.parseLong(digits) + 1);
        String zeros = "0".repeat(Math.max(0, digits.length() - number.length()));
        return Optional.of(matcher.group(1) + zeros + number);
    }
}
