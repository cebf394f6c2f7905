package hostplan.ui.placement;

import hostplan.drawing.Words;
import hostplan.placement.pack.Filled;
import hostplan.placement.survive.FailureCase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What becomes of the VMs of a host that fails, in words.
final class FailureWords {

    private static final int MOST_NAMES = 4;

    private final PlacementShown shown;
    private final Words words;

    FailureWords(PlacementShown shown, Words words) {
        this.shown = shown;
        this.words = words;
    }

    /// @param text what happens
    /// @param isSurvived whether nothing is lost that could start elsewhere
    record Told(String text, boolean isSurvived) {}

    /// Of the worst choice of hosts of which this one is one; empty where none was played through.
    Optional<Told> of(HostRow row) {
        return shown.answer().cases().stream()
                .filter(each -> each.failed().contains(row.row()))
                .min(Comparator.comparing(FailureCase::isSurvived))
                .map(this::told);
    }

    private Told told(FailureCase played) {
        StringBuilder text = new StringBuilder(begin(played));
        long down = down(played);
        long homeless = sum(played.homeless());
        if (!played.restarts().isEmpty()) {
            text.append(' ').append(restarts(played));
        }
        if (down > 0) {
            text.append(' ').append(words.text("placement.fail.down", down));
        }
        if (homeless > 0) {
            text.append(' ')
                    .append(
                            words.text(
                                    played.isSure()
                                            ? "placement.fail.homeless"
                                            : "placement.fail.unsure",
                                    homeless));
        } else {
            text.append(' ').append(words.text("placement.fail.noMove"));
        }
        return new Told(text.toString(), played.isSurvived());
    }

    private String begin(FailureCase played) {
        String failed =
                played.failed().stream().map(this::failing).collect(Collectors.joining(", "));
        long restarts =
                played.restarts().stream()
                        .mapToLong(each -> sum(each.counts()) * each.times())
                        .sum();
        boolean isEmpty = restarts + sum(played.down()) + sum(played.homeless()) == 0;
        return isEmpty
                ? words.text("placement.fail.empty", failed)
                : words.text("placement.fail", failed, restarts);
    }

    private String restarts(FailureCase played) {
        List<Filled> most =
                played.restarts().stream()
                        .sorted(
                                Comparator.comparingLong(
                                        (Filled each) -> -sum(each.counts()) * each.times()))
                        .toList();
        String names =
                most.stream()
                        .limit(MOST_NAMES)
                        .map(each ->
                                words.text(
                                        "placement.fail.on",
                                        sum(each.counts()) * each.times(),
                                        (each.times() > 1 ? each.times() + " × " : "")
                                                + name(each.host())))
                        .collect(Collectors.joining(", "));
        int more = most.size() - MOST_NAMES;
        return more > 0
                ? words.text("placement.fail.restartMore", names, more)
                : words.text("placement.fail.restart", names);
    }

    /// Of several that carry the same only one.
    private String failing(int row) {
        return row(row).filter(each -> each.times() > 1).isPresent()
                ? words.text("placement.fail.oneOf", name(row))
                : name(row);
    }

    private String name(int row) {
        return row(row).map(HostRow::name).orElse("");
    }

    private Optional<HostRow> row(int row) {
        return shown.rows().stream().filter(each -> each.row() == row).findFirst();
    }

    /// How many VMs are down until a host is repaired.
    static long down(FailureCase played) {
        return sum(played.down());
    }

    private static long sum(List<Integer> counts) {
        return counts.stream().mapToLong(count -> count).sum();
    }
}
