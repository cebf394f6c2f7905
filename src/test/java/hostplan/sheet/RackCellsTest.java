package hostplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.Rails;
import hostplan.inventory.Feed;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.Phases;
import hostplan.inventory.PowerCable;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;

class RackCellsTest {

    private final CellContext context =
            CellContext.of(ProjectIndex.of(Project.EMPTY), CellLanguage.ENGLISH);

    @Test
    void writesAndReadsFeeds() {
        List<Feed> feeds =
                List.of(
                        new Feed("A", 230, new BigDecimal("16"), Phases.SINGLE),
                        new Feed("B left", 208, new BigDecimal("30.5"), Phases.THREE_BETWEEN),
                        new Feed("C", 230, new BigDecimal("32"), Phases.THREE_TO_NEUTRAL));
        String text = FeedsCell.FEEDS.text(feeds, context);

        assertThat(text)
                .isEqualTo(
                        "A 230 V 16 A, \"B left\" 208 V 30.5 A 3 phases between, C 230 V 32 A 3"
                                + " phases");
        assertThat(FeedsCell.FEEDS.parse(text, context).toOptional()).contains(feeds);
    }

    @Test
    void takesTheUsualVoltsAndAmpsWhereNoneAreNamed() {
        assertThat(FeedsCell.FEEDS.parse("A, B 120V 20A", context).toOptional())
                .contains(
                        List.of(
                                Feed.usual("A"),
                                new Feed("B", 120, new BigDecimal("20"), Phases.SINGLE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A, A", "A 230 V 0 A", "A 230 W", "A 230 V 16 A 5 phases"})
    void refusesWhatIsNoFeed(String text) {
        assertThat(FeedsCell.FEEDS.parse(text, context).toOptional()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A, 7, A7",
        "A, '', A",
        "F1, '', F1:",
        "F1, 7, F1: 7",
        "left, L3-4, left: L3-4",
        "A, 2.07, A2.07",
        "'', 7, ': 7'"
    })
    void writesCablesSoThatTheyAreReadAsTheyWere(String feed, String outlet, String text) {
        PowerCable cable = new PowerCable(feed, outlet);

        assertThat(PowerCablesCell.text(cable)).isEqualTo(text);
        assertThat(PowerCablesCell.CABLES.parse(text, context).toOptional())
                .contains(List.of(cable));
    }

    @Test
    void readsCablesAsPeopleWriteThem() {
        assertThat(PowerCablesCell.CABLES.parse("A 7; B:8, C", context).toOptional())
                .contains(
                        List.of(
                                new PowerCable("A", "7"),
                                new PowerCable("B", "8"),
                                new PowerCable("C", "")));
    }

    @Test
    void writesAndReadsNetworkCables() {
        List<NetworkCable> cables =
                List.of(new NetworkCable("eth0", "sw1/12"), new NetworkCable("", "sw2/3"));
        String text = LabelledCell.NETWORK_CABLES.text(cables, context);

        assertThat(text).isEqualTo("eth0: sw1/12, sw2/3");
        assertThat(LabelledCell.NETWORK_CABLES.parse(text, context).toOptional()).contains(cables);
    }

    @Test
    void writesAndReadsRails() {
        assertThat(RailsCell.RAILS.text(new Rails(600, 900), context)).isEqualTo("600–900");
        assertThat(RailsCell.RAILS.parse("600-900 mm", context).toOptional())
                .contains(new Rails(600, 900));
        assertThat(RailsCell.RAILS.parse("900-600", context).toOptional()).isEmpty();
    }
}
