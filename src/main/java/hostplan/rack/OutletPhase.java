package hostplan.rack;

import hostplan.inventory.Phases;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The phase that the name of an outlet tells, as in `L2-7` or `L1-L2 4`.
final class OutletPhase {

    private static final Pattern LINE =
            Pattern.compile("(?<![a-z0-9])L([123])(?![0-9])", Pattern.CASE_INSENSITIVE);

    private OutletPhase() {}

    /// Between phases it takes two lines, of which the pair L3 and L1 is the last.
    static OptionalInt of(String outlet, Phases phases) {
        List<Integer> lines =
                LINE.matcher(outlet).results().map(OutletPhase::line).distinct().sorted().toList();
        return switch (phases) {
            case SINGLE -> OptionalInt.of(0);
            case THREE_TO_NEUTRAL ->
                    lines.size() == 1 ? OptionalInt.of(lines.getFirst()) : OptionalInt.empty();
            case THREE_BETWEEN ->
                    lines.size() == 2 ? OptionalInt.of(pair(lines)) : OptionalInt.empty();
        };
    }

    private static int line(MatchResult found) {
        return Integer.parseInt(found.group(1)) - 1;
    }

    private static int pair(List<Integer> lines) {
        return lines.equals(List.of(0, 2)) ? 2 : lines.getFirst();
    }
}
