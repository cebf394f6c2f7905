package hostplan.ui.placement;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.drawing.Words;
import hostplan.explain.PlacementStatements;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.project.PoolLoad;
import hostplan.ui.slices.Card;

import java.util.ArrayList;
import java.util.List;

/// The cards above the table of hosts: how many, what is survived, what is left, what it costs.
final class Cards {

    private final PlacementShown shown;
    private final Words words;

    private Cards(PlacementShown shown, Words words) {
        this.shown = shown;
        this.words = words;
    }

    static List<Card> of(PlacementShown shown, Words words) {
        Cards cards = new Cards(shown, words);
        List<Card> all = new ArrayList<>();
        all.add(cards.hosts());
        if (shown.placement().aim() == PlacementAim.EVEN) {
            all.add(cards.load());
        }
        all.add(cards.placed());
        if (shown.placement().failures().hosts() > 0
                && !PlacementStatements.placesNothing(shown.answer())) {
            all.add(cards.survival());
        }
        shown.least().ifPresent(_ -> all.add(cards.least()));
        shown.pools().stream().map(cards::pool).forEach(all::add);
        if (shown.buys() > 0) {
            all.add(cards.price());
        }
        return all;
    }

    private Card hosts() {
        PlacementAnswer answer = shown.answer();
        List<String> notes = new ArrayList<>();
        long standing = PlacementStatements.standing(answer);
        boolean isBuying = answer.hosts() != answer.cost();
        if (shown.placement().aim() == PlacementAim.HOSTS && claims(answer)) {
            notes.add(isBuying ? bought(answer) : fewest(answer));
        }
        if (standing > 0 && shown.buys() > 0) {
            notes.add(text("placement.card.mixed", standing, shown.buys()));
        }
        if (answer.spares() > 0) {
            notes.add(text("placement.card.spares", answer.spares()));
        }
        return new Card("hosts", text("placement.card.hosts", answer.hosts()), notes);
    }

    /// Nothing is claimed of what was played through and does not do what was asked.
    private boolean claims(PlacementAnswer answer) {
        return shown.conflicts().isEmpty()
                && (PlacementStatements.claims(answer) || isUntried(answer));
    }

    private String fewest(PlacementAnswer answer) {
        return answer.isOptimal()
                ? text("placement.card.proven")
                : isUntried(answer)
                        ? text("placement.card.boundLater")
                        : text("placement.card.bound", answer.bound());
    }

    private String bought(PlacementAnswer answer) {
        return answer.isOptimal()
                ? text("placement.card.buyProven", answer.cost())
                : isUntried(answer)
                        ? text("placement.card.buyLater", answer.cost())
                        : text("placement.card.buyBound", answer.cost(), answer.bound());
    }

    /// Whether failures are still to be played through, before which no bound is claimed.
    private static boolean isUntried(PlacementAnswer answer) {
        return answer.bound() == 0 && answer.survives().isPresent() && answer.cases().isEmpty();
    }

    private Card pool(PoolLoad load) {
        Fraction share =
                load.usable().value() == 0
                        ? Fraction.ONE
                        : Fraction.of(load.taken(), load.usable().value());
        return new Card(
                "pool",
                words.format().percent(share),
                List.of(text("placement.card.pool", load.name(), load.hosts())));
    }

    private Card load() {
        return new Card(
                "load",
                words.format().percent(shown.answer().load()),
                List.of(
                        text("placement.card.load"),
                        shown.answer().isOptimal()
                                ? text("placement.card.loadProven")
                                : text(
                                        "placement.card.loadBound",
                                        words.format().percent(shown.answer().leastLoad()))));
    }

    private Card placed() {
        PlacementAnswer answer = shown.answer();
        long left = shown.whyNot().stream().mapToLong(each -> each.count()).sum();
        long all = answer.question().count();
        List<String> notes = new ArrayList<>();
        notes.add(left == 0 ? text("placement.card.allPlaced") : text("placement.card.left", left));
        int unknown = answer.question().leftOut().size();
        if (unknown > 0) {
            notes.add(text("placement.card.leftOut", unknown));
        }
        return new Card("placed", text("placement.card.vms", all), notes);
    }

    private Card survival() {
        PlacementAnswer answer = shown.answer();
        int failures = shown.placement().failures().hosts();
        if (answer.cases().isEmpty()) {
            return new Card(
                    "survival",
                    text("placement.card.trying", failures),
                    List.of(text("placement.card.notTried")));
        }
        long down = answer.cases().stream().mapToLong(FailureWords::down).max().orElse(0);
        long lost = answer.cases().stream().filter(each -> !each.isSurvived()).count();
        boolean survives = answer.survives().orElse(false);
        List<String> notes = new ArrayList<>();
        if (down > 0) {
            notes.add(text("placement.card.down", down));
        }
        notes.add(
                survives
                        ? text("placement.card.tried", answer.cases().size())
                        : text("placement.card.lost", lost, answer.cases().size()));
        return new Card("survival", text(survival(survives, down), failures), notes);
    }

    private String survival(boolean survives, long down) {
        if (!survives) {
            return "placement.card.survivesNot";
        }
        if (down == 0) {
            return "placement.card.survives";
        }
        return PlacementStatements.startsNothing(shown.answer())
                ? "placement.card.survivesNothing"
                : "placement.card.survivesPartly";
    }

    private Card least() {
        long bytes = shown.least().orElse(0L);
        return new Card(
                "least",
                words.format().memory(new Bytes(Math.max(0, bytes))),
                List.of(text("placement.card.least")));
    }

    private Card price() {
        List<String> notes = new ArrayList<>();
        PlacementAnswer answer = shown.answer();
        notes.add(text("placement.card.buys", shown.buys()));
        if (shown.placement().aim() == PlacementAim.PRICE && claims(answer)) {
            notes.add(
                    answer.isOptimal()
                            ? text("placement.card.cheapest")
                            : answer.bound() == 0
                                    ? text("placement.card.boundNone")
                                    : text(
                                            "placement.card.gap",
                                            words.format()
                                                    .percent(PlacementStatements.above(answer))));
        }
        if (answer.mayDifferInPrice() && answer.isCheapest()) {
            notes.add(text("placement.card.cheapestOfFewest"));
        }
        return new Card(
                "price",
                shown.price()
                        .map(words.format()::money)
                        .orElseGet(() -> text("placement.card.noPrice")),
                notes);
    }

    private String text(String key, Object... values) {
        return words.text(key, values);
    }
}
