package hostplan.ui.placement;

import hostplan.drawing.Words;
import hostplan.project.HostNames;
import hostplan.project.SecondCopies.Pair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// On which hosts the second copies of the VMs of a host lie, in words.
final class CopyWords {

    private static final int MOST_NAMES = 6;

    private final PlacementShown shown;
    private final Words words;
    private final HostNames names;

    CopyWords(PlacementShown shown, Words words) {
        this.shown = shown;
        this.words = words;
        names = new HostNames(shown.index(), shown.answer());
    }

    /// Of the first host of a row; empty where none of its VMs has a second copy.
    Optional<String> of(HostRow row) {
        List<Pair> pairs =
                IntStream.range(0, shown.hosts().size())
                        .filter(host -> isOf(row, host))
                        .mapToObj(shown.copies()::of)
                        .findFirst()
                        .orElse(List.of());
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        String some =
                pairs.stream()
                        .limit(MOST_NAMES)
                        .map(pair ->
                                words.text(
                                        "placement.fail.on",
                                        pair.vms(),
                                        names.of(shown.hosts().get(pair.to()))))
                        .collect(Collectors.joining(", "));
        String all = pairs.size() > MOST_NAMES ? some + ", …" : some;
        return Optional.of(
                row.times() > 1
                        ? words.text(
                                "placement.copies.oneOf",
                                names.of(shown.hosts().get(pairs.getFirst().from())),
                                all)
                        : words.text("placement.copies", all));
    }

    private boolean isOf(HostRow row, int host) {
        return row.server().isPresent()
                ? row.server().equals(shown.hosts().get(host).server())
                : shown.hosts().get(host).row() == row.row();
    }
}
