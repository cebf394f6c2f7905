package hostplan.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says many names shortly: those that end in numbers that follow each other as a range, such as
/// `lb-1 … lb-3, web`.
public final class NameRanges {

    /// Of longer numbers the last digits count.
    private static final int MOST_DIGITS = 9;

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
        int start = name.length();
        while (start > 0
                && name.length() - start < MOST_DIGITS
                && isDigit(name.charAt(start - 1))) {
            start--;
        }
        if (start == name.length()) {
            return Optional.empty();
        }
        String digits = name.substring(start);
        String number = String.valueOf(Long.parseLong(digits) + 1);
        String zeros = "0".repeat(Math.max(0, digits.length() - number.length()));
        return Optional.of(name.substring(0, start) + zeros + number);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
