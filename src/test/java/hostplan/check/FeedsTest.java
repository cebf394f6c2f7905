package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Feed;
import hostplan.inventory.Location;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class FeedsTest {

    private final List<RackItem> items = new ArrayList<>();
    private final Rack.Draft rack = new Rack.Draft("r1");

    FeedsTest() {
        rack.name = "A03";
        rack.feeds = List.of(Feed.usual("A"), Feed.usual("B"));
    }

    @Test
    void whatHoldsIsNotFound() {
        add("a", 1_000, 2_000, "A", "B");

        assertThat(Findings.all(project())).isEmpty();
    }

    @Test
    void aFeedCarriesNoMoreThanFourFifthsForHours() {
        add("a", 2_900, 3_000, "A");

        assertThat(Findings.lines("feed-overloaded", project()))
                .containsExactly(
                        "r1: Feed A carries up to 3,000 W, 13.4 A; its breaker of 16 A may carry"
                                + " 12.8 A for hours (80 %).");
        assertThat(Findings.of("feed-test-failed", project())).hasSize(1);
    }

    @Test
    void aPeakIsAWarningWhereATypicalLoadHolds() {
        add("a", 1_000, 3_000, "A");

        assertThat(Findings.of("feed-overloaded", project())).isEmpty();
        assertThat(Findings.lines("feed-overloaded-at-peak", project()))
                .containsExactly(
                        "r1: At the largest draw feed A carries 3,000 W, 13.4 A; its"
                                + " breaker of 16 A may carry 12.8 A for hours (80 %). Under a typical load of 1,000 W"
                                + " it holds.");
    }

    @Test
    void theOtherFeedMustCarryAll() {
        add("a", 1_500, 2_000, "A", "B");
        add("b", 1_000, 1_000, "A", "B");

        assertThat(Findings.lines("feed-test-failed-at-peak", project()))
                .containsExactly(
                        "r1: If feed A fails at the largest draw, feed B would carry 3,000 W, 13.4"
                                + " A; its breaker of 16 A may carry 12.8 A for hours (80 %). Under a typical"
                                + " load of 2,500 W it holds.");
        add("c", 500, 500, "A", "B");
        assertThat(Findings.of("feed-test-failed-at-peak", project())).isEmpty();
        assertThat(Findings.lines("feed-test-failed", project()))
                .singleElement()
                .asString()
                .contains("fails, feed B would carry up to 3,500 W");
    }

    @Test
    void whatIsOnlyKnownUnderATypicalLoadIsHeldAgainstThat() {
        add("a", 3_000, 0, "A", "B");
        items.replaceAll(each -> each.with(draft -> draft.largestWatts = Optional.empty()));

        assertThat(Findings.lines("feed-test-failed", project()))
                .singleElement()
                .asString()
                .contains("fails under a typical load, feed B would carry 3,000 W");
    }

    @Test
    void aFeedWrittenWronglyIsPutRightAndNotAdded() {
        add("a", 10, 20, "A", "b.");

        assertThat(Findings.lines("feed-missing", project()))
                .containsExactly(
                        "a: It hangs on feed b., which rack A03 does not have; B may be meant.");
        assertThat(Findings.of("feed-missing", project()).getFirst().cures())
                .extracting(FindingTexts.english()::label)
                .containsExactly("Use feed B instead of b.", "Add feed b. of 16 A at 230 V");
        assertThat(Findings.afterCure("feed-missing", project())).isEmpty();
    }

    @Test
    void aCableNamesAFeedThatIsThere() {
        add("a", 10, 20, "A", "C");

        assertThat(Findings.lines("feed-missing", project()))
                .containsExactly("a: It hangs on feed C, which rack A03 does not have.");
        assertThat(Findings.afterCure("feed-missing", project())).isEmpty();
    }

    @Test
    void twoFeedsOfARackHaveTwoNames() {
        rack.feeds = List.of(Feed.usual("A"), Feed.usual("A"));

        assertThat(Findings.lines("feed-twice", project()))
                .containsExactly(
                        "r1: Two of its feeds are called A, so that a cable does not say on which"
                                + " it hangs.");
    }

    @Test
    void anOutletTakesOneCable() {
        add("a", 10, 20, "A/7", "B/7");
        add("b", 10, 20, "A/7", "B/8");

        assertThat(Findings.lines("outlet-shared", project()))
                .containsExactly("b: Its cable is in outlet 7 of feed A, where a (a) has one too.");
        assertThat(Findings.afterCure("outlet-shared", project())).isEmpty();
        Cure cure = Findings.of("outlet-shared", project()).getFirst().cure().orElseThrow();
        assertThat(FindingTexts.english().label(cure)).isEqualTo("Plug it into outlet 1 of feed A");
    }

    @Test
    void aCableIsInAnOutletThatTheStripHas() {
        add("a", 10, 20, "A/1", "B/31");
        strip("pdu-b", "B", 24);

        assertThat(Findings.lines("outlet-beyond", project()))
                .containsExactly(
                        "a: Its cable is in outlet 31 of feed B, but pdu-b has 24 outlets.");
        Cure cure = Findings.of("outlet-beyond", project()).getFirst().cure().orElseThrow();
        assertThat(FindingTexts.english().label(cure)).isEqualTo("Plug it into outlet 1 of feed B");
        assertThat(Findings.afterCure("outlet-beyond", project())).isEmpty();
    }

    @Test
    void forgetsAnOutletWhereNoFreeOneIsKnown() {
        add("a", 10, 20, "A/1", "B/1");
        add("b", 10, 20, "A/1", "B/2");

        Cure cure = Findings.of("outlet-shared", project()).getFirst().cure().orElseThrow();
        assertThat(FindingTexts.english().label(cure)).isEqualTo("Forget outlet 1 of feed A");
        assertThat(Findings.afterCure("outlet-shared", project())).isEmpty();
    }

    /// So it stands where something came from another rack with its old cables.
    @Test
    void spreadsOverTheFeedsOfTheRackWhatHangsOnNoneOfThem() {
        add("a", 10, 20, "L/7", "R/7");

        Cure cure = Findings.of("feed-missing", project()).getFirst().cure().orElseThrow();
        assertThat(cure.apply(project()).rackItems().getFirst().power())
                .containsExactly(new PowerCable("A", ""), new PowerCable("B", ""));
    }

    @Test
    void redundantSuppliesHangOnTwoFeeds() {
        add("a", 10, 20, "A/7", "A/8");

        assertThat(Findings.lines("supplies-on-one-feed", project()))
                .containsExactly(
                        "a: All 2 of its power supplies hang on feed A, and fail with it.");
        Cure cure = Findings.of("supplies-on-one-feed", project()).getFirst().cure().orElseThrow();
        assertThat(cure.apply(project()).rackItems().getFirst().power())
                .containsExactly(new PowerCable("A", "7"), new PowerCable("B", ""));
        assertThat(FindingTexts.english().label(cure)).isEqualTo("Spread them over A, B");
    }

    @Test
    void aSingleSupplyIsWorthKnowing() {
        add("a", 10, 20, "A");

        assertThat(Findings.lines("supply-single", project()))
                .containsExactly(
                        "a: It has one power supply: where its feed fails, it stands still.");
        rack.feeds = List.of(Feed.usual("A"));
        assertThat(Findings.of("supply-single", project())).isEmpty();
    }

    /// @param cables such as A, or A/7 with an outlet
    private void add(String id, int typical, int largest, String... cables) {
        RackItem.Draft item = new RackItem.Draft(id);
        item.name = id;
        item.kind = RackItemKind.SWITCH;
        item.typicalWatts = Optional.of(typical);
        item.largestWatts = Optional.of(largest);
        item.power =
                Stream.of(cables)
                        .map(cable -> cable.split("/", -1))
                        .map(parts -> new PowerCable(parts[0], parts.length > 1 ? parts[1] : ""))
                        .toList();
        item.location =
                Optional.of(
                        new Location.InRack(
                                "r1", Optional.of(RackUnits.of(items.size() + 1)), Face.FRONT));
        items.add(item.build());
    }

    private void strip(String id, String feed, int outlets) {
        RackItem.Draft strip = new RackItem.Draft(id);
        strip.name = id;
        strip.kind = RackItemKind.PDU;
        strip.units = RackUnits.of(0);
        strip.power = List.of(new PowerCable(feed, ""));
        strip.outlets = Optional.of(outlets);
        strip.location = Optional.of(new Location.InRack("r1", Optional.empty(), Face.REAR));
        items.add(strip.build());
    }

    private Project project() {
        return Findings.project(draft -> {
            draft.racks = List.of(rack.build());
            draft.rackItems = items;
        });
    }
}
