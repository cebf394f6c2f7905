package hostplan.rack.place;

import static hostplan.rack.Things.rack;
import static hostplan.rack.Things.thing;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Feed;
import hostplan.inventory.Rack;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.rack.Refusal;
import hostplan.rack.Things.Thing;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class PlaceSearchTest {

    private static final List<Feed> TWO = List.of(Feed.usual("A"), Feed.usual("B"));

    private final Occupant web = thing("web", each -> each.watts(100, 200));

    @Test
    void aHoleOfItsHeightIsBetterThanALongRun() {
        Elevation full = rack(10, draft -> draft.feeds = TWO, thing("a", 1, 2), thing("b", 4, 1));

        assertThat(first(question(Company.EITHER, List.of(full), web))).isEqualTo("r1/3");
    }

    @Test
    void whatIsHeavyStandsLowThoughARunGetsShorter() {
        Elevation full = rack(10, draft -> draft.feeds = TWO, thing("a", 6, 1), thing("b", 8, 3));
        Occupant heavy = thing("heavy", each -> each.kg("30"));

        assertThat(first(question(Company.EITHER, List.of(full), web))).isEqualTo("r1/7");
        assertThat(first(question(Company.EITHER, List.of(full), heavy))).isEqualTo("r1/1");
    }

    @Test
    void theRackWithLessOnItsFeedsComesFirst() {
        Elevation loaded = named("r2", 10, thing("a", 1, 1), drawing("b", 10, 900));
        Elevation idle = named("r3", 10, thing("c", 1, 1), drawing("d", 10, 300));
        PlaceAnswer answer =
                PlaceSearch.answer(question(Company.EITHER, List.of(loaded, idle), web));

        assertThat(answer.proposals())
                .extracting(PlaceSearchTest::seats)
                .containsExactly("r3/2", "r2/2");
        assertThat(answer.proven()).isTrue();
        assertThat(answer.refusing()).isEmpty();
    }

    @Test
    void groupsStandTogetherOrApart() {
        List<Elevation> racks = List.of(named("r2", 10), named("r3", 10), named("r4", 10));
        Occupant db = thing("db", each -> each.watts(100, 200));

        assertThat(first(question(Company.APART, racks, web, db))).isEqualTo("r2/1 r3/1");
        assertThat(first(question(Company.TOGETHER, racks, web, db))).isEqualTo("r2/1 r2/2");
    }

    @Test
    void aRackThatWouldFailTheFeedTestRefuses() {
        Elevation loaded = named("r2", 10, drawing("b", 10, 2800));
        Elevation heavy =
                rack(
                        10,
                        draft -> {
                            draft.feeds = TWO;
                            draft.maximumKg = Optional.of(BigDecimal.ONE);
                        });
        Elevation full = named("r3", 4, thing("x", 1, 4));
        Occupant weighing =
                thing(
                        "weighing",
                        each -> {
                            each.kg("20");
                            each.watts(100, 200);
                        });
        PlaceAnswer answer =
                PlaceSearch.answer(
                        question(Company.EITHER, List.of(loaded, heavy, full), weighing));

        assertThat(answer.proposals()).isEmpty();
        assertThat(answer.refusing())
                .extracting(each -> each.reasons().getFirst().getClass().getSimpleName())
                .containsExactly("FeedOverloaded", "TooHeavy", "NoRoom");
        assertThat(answer.refusing().getLast().reasons())
                .containsExactly(new Refusal.NoRoom(weighing, RackUnits.of(0)));
    }

    @Test
    void itsOwnPlaceCountsAsFree() {
        Occupant standing = thing("s", 2, 3);

        assertThat(first(question(Company.EITHER, List.of(named("r2", 4, standing)), standing)))
                .isEqualTo("r2/1");
    }

    @Test
    void manyInManyRacksAreProposedWithoutProof() {
        List<Elevation> racks =
                IntStream.range(0, 30)
                        .mapToObj(number -> named("r" + number, 42, drawing("x" + number, 20, 900)))
                        .toList();
        Occupant[] movers =
                IntStream.range(0, 8)
                        .mapToObj(number -> drawing("m" + number, 1, 200 + number))
                        .toArray(Occupant[]::new);
        PlaceAnswer answer = PlaceSearch.answer(question(Company.APART, racks, movers));

        assertThat(answer.proven()).isFalse();
        assertThat(answer.proposals().getFirst().merit().company()).isOne();
    }

    private static PlaceQuestion question(
            Company company, List<Elevation> racks, Occupant... movers) {
        return new PlaceQuestion(racks, List.of(movers), company);
    }

    private static String first(PlaceQuestion question) {
        return seats(PlaceSearch.answer(question).proposals().getFirst());
    }

    private static String seats(Proposal proposal) {
        return String.join(
                " ",
                proposal.seats().stream()
                        .map(each ->
                                each.rack().rack().id() + "/" + each.who().position().orElseThrow())
                        .toList());
    }

    private static Elevation named(String id, int units, Occupant... occupants) {
        Rack.Draft draft = new Rack.Draft(id);
        draft.units = units;
        draft.feeds = TWO;
        return new Elevation(draft.build(), List.of()).with(List.of(occupants));
    }

    private static Occupant drawing(String id, int position, int largest) {
        Consumer<Thing> shape =
                each -> {
                    each.at(position);
                    each.watts(largest / 2, largest);
                };
        return thing(id, shape);
    }
}
