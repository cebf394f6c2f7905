package hostplan.rack;

import static hostplan.rack.Things.rack;
import static hostplan.rack.Things.thing;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.inventory.Feed;
import hostplan.inventory.PowerCable;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class CablingTest {

    private static final List<Feed> TWO = List.of(Feed.usual("A"), Feed.usual("B"));

    @Test
    void aCableMayNameAFeedThatIsNotThere() {
        assertThat(Cabling.lost(rack(9, draft -> draft.feeds = TWO, on(1, "a", "A", "C", "C"))))
                .extracting(Cabling.Lost::feed)
                .containsExactly("C");
    }

    @Test
    void anOutletTakesOneCable() {
        Occupant a = at(1, "a", new PowerCable("A", "7"), new PowerCable("B", "7"));
        Occupant b = at(2, "b", new PowerCable("A", "7"), new PowerCable("B", ""));
        Occupant c = at(3, "c", new PowerCable("A", "8"), new PowerCable("B", ""));

        assertThat(Cabling.sharedOutlets(rack(9, draft -> draft.feeds = TWO, a, b, c)))
                .containsExactly(new Cabling.OneOutlet(b, a, new PowerCable("A", "7")));
    }

    @Test
    void redundantSuppliesBelongOnTwoFeeds() {
        Elevation rack =
                rack(
                        9,
                        draft -> draft.feeds = TWO,
                        on(1, "both", "A", "B"),
                        on(2, "same", "B", "B"),
                        on(3, "single", "A"),
                        thing(
                                "needs-two",
                                each -> {
                                    each.at(4);
                                    each.on("A", "A");
                                    each.needed = 2;
                                }),
                        thing(
                                "second-free",
                                each -> {
                                    each.at(5);
                                    each.on("A");
                                    each.supplies = Optional.of(2);
                                }));

        assertThat(Cabling.redundantOnOneFeed(rack))
                .extracting(each -> each.who().id() + each.feed())
                .containsExactly("sameB");
        assertThat(Cabling.singleSupplied(rack)).extracting(Occupant::id).containsExactly("single");
        assertThat(Cabling.withoutSecondCable(rack))
                .extracting(each -> each.who().id() + each.feed())
                .containsExactly("second-freeA");
        Elevation one = rack(9, draft -> draft.feeds = TWO.subList(1, 2), on(2, "same", "B", "B"));
        assertThat(Cabling.redundantOnOneFeed(one)).isEmpty();
    }

    private static Occupant on(int position, String id, String... feeds) {
        return thing(
                id,
                each -> {
                    each.at(position);
                    each.on(feeds);
                });
    }

    private static Occupant at(int position, String id, PowerCable... cables) {
        return thing(
                id,
                each -> {
                    each.at(position);
                    each.cables = List.of(cables);
                });
    }
}
