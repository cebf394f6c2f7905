package hostplan.ui.placement;

import hostplan.drawing.Words;
import hostplan.placement.PlacementAim;

import java.util.Optional;

/// What the search is after, how long yet, and what came of it, in words.
final class SearchWords {

    private final Words words;

    SearchWords(Words words) {
        this.words = words;
    }

    /// @param seconds how long at most it goes on
    String searching(Optional<PlacementShown> best, long seconds) {
        return words.text(
                "placement.searching.left",
                best.map(this::after).orElseGet(() -> words.text("placement.searching.first")),
                seconds);
    }

    private String after(PlacementShown best) {
        if (!best.answer().placesAll()) {
            return words.text("placement.searching.place");
        }
        if (!best.answer().survives().orElse(true)) {
            return words.text("placement.searching.survive");
        }
        return words.text("placement.searching.less", figure(best));
    }

    String ended(LongerSearch longer) {
        String before = figure(longer.before());
        String after = figure(longer.after());
        return switch (longer.change()) {
            case BETTER ->
                    before.equals(after)
                            ? words.text("placement.longer.better")
                            : words.text("placement.longer.instead", after, before);
            case PROVEN -> words.text("placement.longer.proven");
            case CLOSER -> words.text("placement.longer.closer", longer.seconds());
            case NOTHING -> words.text("placement.longer.nothing", longer.seconds());
        };
    }

    /// That of which there is to be least.
    private String figure(PlacementShown shown) {
        PlacementAim aim = shown.placement().aim();
        if (aim == PlacementAim.EVEN) {
            return words.format().percent(shown.answer().load());
        }
        return shown.price()
                .filter(_ -> aim == PlacementAim.PRICE)
                .map(words.format()::money)
                .orElseGet(() -> words.text("placement.card.hosts", shown.answer().hosts()));
    }
}
