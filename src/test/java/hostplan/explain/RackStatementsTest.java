package hostplan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.hardware.RackUnits;
import hostplan.hardware.Rails;
import hostplan.inventory.Face;
import hostplan.inventory.Feed;
import hostplan.inventory.Phases;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.rack.Draw;
import hostplan.rack.Elevation;
import hostplan.rack.Feeding;
import hostplan.rack.Level;
import hostplan.rack.Mounting;
import hostplan.rack.Occupant;
import hostplan.rack.Power;
import hostplan.rack.Refusal;
import hostplan.rack.Sharing;
import hostplan.rack.place.Company;
import hostplan.rack.place.PlaceAnswer;
import hostplan.rack.place.PlaceQuestion;
import hostplan.rack.place.PlaceSearch;
import hostplan.rack.place.Proposal;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

class RackStatementsTest {

    private static final MessageTexts TEXTS = RackTexts.english();
    private static final List<Feed> TWO = List.of(Feed.usual("A"), Feed.usual("B"));

    @Test
    void aRefusalSaysWhatIsInTheWay() {
        Occupant db = server("db", 1, 100, "A");
        Occupant web = server("web", 1, 100, "A");

        assertThat(texts(RefusalStatements.of(Mounting.of(rack(TWO, db), List.of(web)).refusals())))
                .containsExactly("db stands where web would.");
        assertThat(text(RefusalStatements.of(new Refusal.Occupied(web, List.of(db, db)))))
                .isEqualTo("db, db stand where web would.");
        assertThat(
                        text(
                                RefusalStatements.of(
                                        new Refusal.RailsDoNotReach(
                                                web, new Rails(600, 750), 800))))
                .isEqualTo(
                        "The rails of web reach from 600 to 750 mm; the posts are 800 mm apart.");
        assertThat(
                        text(
                                RefusalStatements.of(
                                        new Refusal.TooHeavy(
                                                new BigDecimal("900.5"), new BigDecimal("900")))))
                .isEqualTo("The rack would carry 900.5 kg of the 900 kg that it may.");
    }

    @Test
    void aFeedThatWouldCarryTooMuchIsSaidWithItsLimit() {
        Occupant db = server("db", 1, 3000, "A", "B");

        assertThat(texts(RefusalStatements.of(Mounting.of(rack(TWO), List.of(db)).refusals())))
                .containsExactly(
                        "With feed A gone, B would carry up to 13.4 A; for hours it may carry"
                                + " 12.8 A. Under a typical load it holds.",
                        "With feed B gone, A would carry up to 13.4 A; for hours it may carry"
                                + " 12.8 A. Under a typical load it holds.");
    }

    @Test
    void theFeedTestIsTold() {
        Feeding feeding =
                Feeding.of(rack(TWO, server("db", 1, 3000, "A", "B"), server("one", 2, 100, "A")));

        assertThat(texts(FeedStatements.of(feeding.tests(Level.LARGEST).getFirst())))
                .containsExactly(
                        "If feed A fails, B carries up to 3,000 W: 13.45 A, which its breaker of"
                                + " 16 A takes for a while only; for hours 12.8 A.",
                        "If feed A fails, one loses power.");
        assertThat(texts(FeedStatements.of(feeding.tests(Level.TYPICAL).getLast())))
                .containsExactly(
                        "If feed B fails under a typical load, A holds: 1,550 W, 6.95 A of"
                                + " 12.8 A.");
    }

    @Test
    void theArithmeticOfALineIsShown() {
        Feed between = new Feed("A", 200, BigDecimal.valueOf(30), Phases.THREE_BETWEEN);
        Feeding delta = Feeding.of(rack(List.of(between), server("db", 1, 1940, "A")));
        Feeding single = Feeding.of(rack(TWO, server("db", 1, 1940, "A")));

        assertThat(texts(FeedStatements.arithmetic(single.loads(Level.LARGEST).getFirst())))
                .containsExactly(
                        "Feed A: 1,940 W ÷ (230 V × power factor 0.97) = 8.7 A; its breaker of"
                                + " 16 A carries 80 % of that for hours, 12.8 A.");
        assertThat(texts(FeedStatements.arithmetic(delta.loads(Level.LARGEST).getFirst())))
                .contains(
                        "Feed A, L2: √(a² + b² + a × b) = 10 A with a = 0 A to L3 and b = 10 A"
                                + " from L1; its breaker of 30 A carries 80 % of that for hours,"
                                + " 24 A.");
        assertThat(texts(FeedStatements.assumptions(delta)))
                .containsExactly(
                        "Where no outlet names its phase (L1, L2, L3), cables are taken to hang on"
                                + " one phase after the other, from below upwards.");
    }

    @Test
    void aProposalSaysWhatSpeaksForIt() {
        PlaceQuestion question =
                new PlaceQuestion(
                        List.of(rack(TWO)),
                        List.of(server("one", 1, 1784, "A", "B"), server("two", 1, 0, "A")),
                        Company.TOGETHER);
        PlaceAnswer answer = PlaceSearch.answer(question);
        Proposal best = answer.proposals().getFirst();

        assertThat(texts(best.seats().stream().map(ProposalStatements::seat).toList()))
                .containsExactly("one: rack A03, unit 1, front", "two: rack A03, unit 2, front");
        assertThat(texts(ProposalStatements.reasons(best, Company.TOGETHER)))
                .containsExactly(
                        "They stand in 1 rack.",
                        "The largest free runs get 2 units shorter.",
                        "With any one feed gone, the fullest carries 50 % of its breaker; for hours"
                                + " it may carry 80 %.");
        assertThat(text(ProposalStatements.proof(answer)))
                .isEqualTo("Nothing better is left untried.");
    }

    @Test
    void everyVerdictHasItsWords() {
        ResourceBundle words = ResourceBundle.getBundle("hostplan.explain.rack", Locale.ROOT);
        for (Level level : Level.values()) {
            for (String verdict : List.of("within-limit", "within-breaker", "beyond")) {
                assertThat(words.containsKey("test-" + verdict + "." + level.code())).isTrue();
            }
            assertThat(words.containsKey("too-much-power." + level.code())).isTrue();
        }
    }

    private static List<String> texts(List<Message> messages) {
        return messages.stream().map(TEXTS::text).toList();
    }

    private static String text(Message message) {
        return TEXTS.text(message);
    }

    private static Elevation rack(List<Feed> feeds, Occupant... occupants) {
        Rack.Draft draft = new Rack.Draft("r1");
        draft.name = "A03";
        draft.feeds = feeds;
        return new Elevation(draft.build(), List.of(occupants));
    }

    private static Occupant server(String name, int position, int largest, String... feeds) {
        List<PowerCable> cables =
                List.of(feeds).stream().map(feed -> new PowerCable(feed, "")).toList();
        Draw draw =
                new Draw(
                        Optional.of(Fraction.of(largest, 2)),
                        Optional.of(Fraction.of(largest)),
                        Optional.empty());
        return new Occupant(
                name,
                name,
                Optional.empty(),
                Optional.of(RackUnits.of(position)),
                RackUnits.of(1),
                Face.FRONT,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Power(draw, Optional.of(feeds.length), 1, cables, Optional.empty()),
                Sharing.ALONE);
    }
}
