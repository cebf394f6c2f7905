package hostplan.rack.place;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.RackUnits;
import hostplan.hardware.Rails;
import hostplan.inventory.Face;
import hostplan.inventory.Feed;
import hostplan.inventory.Rack;
import hostplan.rack.Elevation;
import hostplan.rack.Mounting;
import hostplan.rack.Occupant;
import hostplan.rack.Room;
import hostplan.rack.Things;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The search beside trying every unit of every rack for each.
class PlaceSearchPropertyTest {

    @Test
    void findsWhatTryingEverythingFinds() {
        int found = 0;
        for (int seed = 0; seed < 120; seed++) {
            PlaceQuestion question = random(new Random(seed));
            PlaceAnswer answer = PlaceSearch.answer(question);
            Optional<Merit> best = new Everything(question).best();

            assertThat(answer.proven()).as("seed %s", seed).isTrue();
            assertThat(answer.proposals().stream().findFirst().map(Proposal::merit))
                    .as("seed %s", seed)
                    .isEqualTo(best);
            answer.proposals().forEach(each -> assertThat(isFree(question, each)).isTrue());
            found += best.isPresent() ? 1 : 0;
        }
        assertThat(found).isBetween(50, 119);
    }

    private static boolean isFree(PlaceQuestion question, Proposal proposal) {
        return proposal.seats().stream()
                        .collect(Collectors.groupingBy(seat -> seat.rack().rack().id()))
                        .values()
                        .stream()
                        .allMatch(seats ->
                                Mounting.of(
                                                seats.getFirst().rack(),
                                                seats.stream().map(Seat::who).toList())
                                        .isFree())
                && proposal.seats().size() == question.movers().size();
    }

    private static PlaceQuestion random(Random random) {
        List<Elevation> racks =
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(number -> rack(random, number))
                        .toList();
        List<Occupant> movers =
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(number -> thing(random, "m" + number))
                        .toList();
        return new PlaceQuestion(
                racks, movers, Company.values()[random.nextInt(Company.values().length)]);
    }

    private static Elevation rack(Random random, int number) {
        Rack.Draft draft = new Rack.Draft("r" + number);
        draft.units = 3 + random.nextInt(3);
        draft.depthMm = Optional.of(800);
        draft.postsMm = Optional.of(700 + random.nextInt(100)).filter(_ -> random.nextBoolean());
        draft.maximumKg = Optional.of(BigDecimal.valueOf(60)).filter(_ -> random.nextBoolean());
        List<Feed> feeds = List.of(Feed.usual("A"), Feed.usual("B"));
        draft.feeds = feeds.subList(0, random.nextInt(3));
        Elevation rack = new Elevation(draft.build(), List.of());
        for (int there = 0; there < random.nextInt(4); there++) {
            Occupant who =
                    thing(random, number + "-" + there)
                            .at(new RackUnits(2 + random.nextInt(2 * draft.units)), Face.FRONT);
            if (new Room(rack).takes(who)) {
                rack = rack.with(List.of(who));
            }
        }
        return rack;
    }

    private static Occupant thing(Random random, String id) {
        return Things.thing(
                id,
                each -> {
                    each.height = new RackUnits(1 + random.nextInt(5));
                    each.kg("" + 5 * (1 + random.nextInt(8)));
                    each.watts(100, 500 * random.nextInt(4));
                    each.supplies = Optional.of(1 + random.nextInt(2));
                    each.rails = Optional.of(new Rails(600, 790)).filter(_ -> random.nextBoolean());
                    if (random.nextBoolean()) {
                        each.shortOn(
                                Face.values()[random.nextInt(2)], 300 + 100 * random.nextInt(3));
                    }
                });
    }

    /// Every unit of every rack for each.
    private static final class Everything {

        private final PlaceQuestion question;
        private final List<Elevation> racks;
        private Optional<Merit> best = Optional.empty();

        Everything(PlaceQuestion question) {
            this.question = question;
            racks = question.emptied();
        }

        Optional<Merit> best() {
            place(new LinkedHashMap<>(), 0);
            return best;
        }

        private void place(Map<Integer, List<Occupant>> placed, int mover) {
            if (mover == question.movers().size()) {
                measure(placed);
                return;
            }
            Occupant who = question.movers().get(mover);
            for (int rack = 0; rack < racks.size(); rack++) {
                for (int unit = 1; unit <= racks.get(rack).rack().units(); unit++) {
                    Occupant there = who.at(RackUnits.of(unit), who.face());
                    List<Occupant> others = placed.getOrDefault(rack, List.of());
                    if (new Room(racks.get(rack).with(others)).takes(there)) {
                        Map<Integer, List<Occupant>> more = new LinkedHashMap<>(placed);
                        more.put(rack, Stream.concat(others.stream(), Stream.of(there)).toList());
                        place(more, mover + 1);
                    }
                }
            }
        }

        private void measure(Map<Integer, List<Occupant>> placed) {
            Merit merit = Merit.NONE;
            for (Map.Entry<Integer, List<Occupant>> each : placed.entrySet()) {
                Elevation rack = racks.get(each.getKey());
                List<Occupant> here = each.getValue();
                if (!Mounting.of(rack, here).isFree() || !isSettled(rack.with(here), here)) {
                    return;
                }
                merit = merit.with(Merits.of(rack, rack.with(here), here));
            }
            int most = placed.values().stream().mapToInt(List::size).max().orElse(0);
            Merit whole =
                    merit.inCompany(
                            switch (question.company()) {
                                case EITHER -> 0;
                                case TOGETHER -> placed.size();
                                case APART -> most;
                            });
            if (best.isEmpty() || whole.compareTo(best.get()) < 0) {
                best = Optional.of(whole);
            }
        }

        /// Nothing could slide down.
        private static boolean isSettled(Elevation full, List<Occupant> placed) {
            return placed.stream()
                    .allMatch(each -> {
                        int below = each.position().orElseThrow().halves() - 2;
                        Room room = new Room(full.without(Set.of(each.id())));
                        return !room.takes(each.at(new RackUnits(below), each.face()));
                    });
        }
    }
}
