package hostplan.rack.place;

import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.rack.place.Filling.Filled;
import hostplan.rack.place.Filling.Outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Tries the ways to share things out over racks; what is best for some of them in one rack is
/// looked for once. Exact unless its budget is used up, and then at least as good as giving each in
/// turn the best rack.
public final class PlaceSearch {

    private static final int USUAL_STEPS = 10_000;
    private static final int PROPOSALS = 5;

    private final PlaceQuestion question;
    private final List<Elevation> racks;
    private final List<Occupant> movers;
    private final Budget budget;
    private final int[] firstAlike;
    private final Map<Group, Outcome> known = new HashMap<>();
    private final Shortlist shortlist = new Shortlist(PROPOSALS);

    /// Some movers in one rack, both by number.
    private record Group(int rack, List<Integer> members) {}

    private PlaceSearch(PlaceQuestion question, int steps) {
        this.question = question;
        racks = question.emptied();
        movers = question.movers();
        budget = new Budget(steps);
        firstAlike = IntStream.range(0, movers.size()).map(this::firstAlike).toArray();
    }

    public static PlaceAnswer answer(PlaceQuestion question) {
        return answer(question, USUAL_STEPS);
    }

    static PlaceAnswer answer(PlaceQuestion question, int steps) {
        PlaceSearch search = new PlaceSearch(question, steps);
        search.inTurn();
        search.share(new int[search.movers.size()], 0);
        return new PlaceAnswer(
                search.shortlist.proposals(),
                !search.budget.wasCut(),
                Refusals.of(search.racks, search.movers.getFirst()));
    }

    /// Gives each in turn the rack that is best then.
    private void inTurn() {
        int[] racksOf = new int[movers.size()];
        for (int mover = 0; mover < racksOf.length; mover++) {
            OptionalInt rack = best(racksOf, mover);
            if (rack.isEmpty()) {
                return;
            }
            racksOf[mover] = rack.getAsInt();
        }
        keep(racksOf);
    }

    private OptionalInt best(int[] racksOf, int mover) {
        OptionalInt best = OptionalInt.empty();
        Optional<Merit> least = Optional.empty();
        for (int rack = 0; rack < racks.size(); rack++) {
            racksOf[mover] = rack;
            Optional<Merit> merit = merit(racksOf, mover + 1);
            if (merit.isPresent() && (least.isEmpty() || merit.get().compareTo(least.get()) < 0)) {
                least = merit;
                best = OptionalInt.of(rack);
            }
        }
        return best;
    }

    /// All ways to give racks to the movers from one on.
    private void share(int[] racksOf, int mover) {
        if (mover == racksOf.length) {
            keep(racksOf);
            return;
        }
        for (int rack = first(racksOf, mover); rack < racks.size() && budget.take(); rack++) {
            racksOf[mover] = rack;
            if (outcome(rack, members(racksOf, mover + 1, rack)).hopeful()
                    && !shortlist.refuses(company(racksOf, mover + 1))) {
                share(racksOf, mover + 1);
            }
        }
    }

    /// Of two alike the later one takes no rack before that of the earlier.
    private int first(int[] racksOf, int mover) {
        return IntStream.range(0, mover)
                .filter(each -> firstAlike[each] == firstAlike[mover])
                .map(each -> racksOf[each])
                .max()
                .orElse(0);
    }

    /// How good it is to share out the first movers so; empty where that cannot be.
    private Optional<Merit> merit(int[] racksOf, int count) {
        Merit merit = Merit.NONE;
        for (int rack : used(racksOf, count)) {
            Optional<Filled> filled = outcome(rack, members(racksOf, count, rack)).best();
            if (filled.isEmpty()) {
                return Optional.empty();
            }
            merit = merit.with(filled.get().merit());
        }
        return Optional.of(merit.inCompany(company(racksOf, count)));
    }

    private int company(int[] racksOf, int count) {
        List<Integer> used = used(racksOf, count);
        return switch (question.company()) {
            case EITHER -> 0;
            case TOGETHER -> used.size();
            case APART ->
                    used.stream()
                            .mapToInt(rack -> members(racksOf, count, rack).size())
                            .max()
                            .orElse(0);
        };
    }

    private Outcome outcome(int rack, List<Integer> members) {
        return known.computeIfAbsent(
                new Group(rack, members),
                _ ->
                        Filling.best(
                                racks.get(rack),
                                members.stream().map(movers::get).toList(),
                                budget));
    }

    private static List<Integer> used(int[] racksOf, int count) {
        return Arrays.stream(racksOf).limit(count).distinct().sorted().boxed().toList();
    }

    private static List<Integer> members(int[] racksOf, int count, int rack) {
        return IntStream.range(0, count).filter(each -> racksOf[each] == rack).boxed().toList();
    }

    private void keep(int[] racksOf) {
        merit(racksOf, racksOf.length)
                .ifPresent(merit ->
                        shortlist.offer(way(racksOf), new Proposal(seats(racksOf), merit)));
    }

    /// The same for all ways in which only such as are alike change places.
    private List<String> way(int[] racksOf) {
        return IntStream.range(0, racksOf.length)
                .mapToObj(mover -> firstAlike[mover] + "@" + racksOf[mover])
                .sorted()
                .toList();
    }

    private int firstAlike(int mover) {
        return IntStream.rangeClosed(0, mover)
                .filter(each -> Alike.are(movers.get(each), movers.get(mover)))
                .findFirst()
                .orElse(mover);
    }

    private List<Seat> seats(int[] racksOf) {
        List<Seat> seats = new ArrayList<>();
        for (int mover = 0; mover < racksOf.length; mover++) {
            int rack = racksOf[mover];
            String id = movers.get(mover).id();
            outcome(rack, members(racksOf, racksOf.length, rack))
                    .best()
                    .orElseThrow()
                    .placed()
                    .stream()
                    .filter(each -> each.id().equals(id))
                    .map(each -> new Seat(racks.get(rack), each))
                    .forEach(seats::add);
        }
        return seats;
    }
}
