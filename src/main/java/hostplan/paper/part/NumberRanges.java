package hostplan.paper.part;

import java.util.ArrayList;
import java.util.List;

/// Says numbers that follow each other as ranges: `1–8, 17`.
final class NumberRanges {

    private NumberRanges() {}

    /// @param numbers each once, the smallest first
    static String of(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int place = 1; place <= numbers.size(); place++) {
            boolean ends =
                    place == numbers.size() || numbers.get(place) != numbers.get(place - 1) + 1;
            if (ends) {
                ranges.add(range(numbers.get(from), numbers.get(place - 1)));
                from = place;
            }
        }
        return String.join(", ", ranges);
    }

    private static String range(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
