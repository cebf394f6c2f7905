package hostplan.paper.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.paper.PaperSize;
import hostplan.paper.layout.Mark;
import hostplan.paper.layout.Orientation;
import hostplan.paper.layout.Page;
import hostplan.paper.layout.PageSetup;
import hostplan.paper.layout.WellPlaced;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.Whereabouts;
import hostplan.storage.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.IntStream;

class RacksPartTest {

    private static final Project SHOP = new Samples().open("web-shop");
    private static final RacksPart PART = new RacksPart();

    /// A rack unit, 44.45 mm, at 1:10 in points.
    private static final double UNIT = 4.445 * 72 / 25.4;

    @ParameterizedTest
    @ValueSource(ints = {12, 42, 47})
    void drawsUnitsAtOneToTen(int units) {
        List<Page> pages =
                PrintedParts.pages(
                        PART, PrintedParts.source(FullRacks.of(1, units)), PageSetup.USUAL);

        List<Double> middles = numbers(pages.getFirst(), units);
        for (int unit = 1; unit < units; unit++) {
            assertThat(middles.get(unit - 1) - middles.get(unit)).isCloseTo(UNIT, within(0.001));
        }
        assertThat(PrintedParts.words(pages)).anyMatch(words -> words.endsWith(" cm, 1 : 10"));
    }

    /// How far down the numbers of the units stand, the lowest unit first.
    private static List<Double> numbers(Page page, int units) {
        List<Mark.Words> small =
                WellPlaced.marks(page)
                        .filter(Mark.Words.class::isInstance)
                        .map(Mark.Words.class::cast)
                        .filter(words -> words.size() < 6.1)
                        .toList();
        return IntStream.rangeClosed(1, units)
                .mapToObj(unit ->
                        small.stream()
                                .filter(words -> words.text().equals(String.valueOf(unit)))
                                .findFirst()
                                .orElseThrow()
                                .baseline())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void turnsThePaperWhereARackDoesNotFit(PaperSize paper) {
        List<Page> pages =
                PrintedParts.pages(
                        PART,
                        PrintedParts.source(SHOP),
                        new PageSetup(paper, Orientation.LANDSCAPE));

        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(page.width() > page.height()).isEqualTo(paper == PaperSize.A3));
        assertThat(PrintedParts.words(pages)).contains("20 cm, 1 : 10");
    }

    @Test
    void putsWhatStandsInFullRacksBelowTheirDrawings() {
        List<Page> pages =
                PrintedParts.pages(PART, PrintedParts.source(FullRacks.of(1, 47)), PageSetup.USUAL);

        assertThat(pages).hasSizeLessThan(4);
        assertThat(PrintedParts.words(pages.getFirst())).contains("R0 front", "R0 rear");
        assertThat(String.join(" ", PrintedParts.words(pages)))
                .contains("SN000046", "A 47, B 47", "eth0 sw1/47, eth1 sw2/47");
    }

    @Test
    void laysOutAllRacksOfAPlanAlikeAndNamesThemOnEachPage() {
        List<Page> pages = PrintedParts.pages(PART, PrintedParts.source(SHOP), PageSetup.USUAL);

        for (Rack rack : SHOP.racks()) {
            String title = "Rack " + rack.name();
            List<Page> own =
                    pages.stream()
                            .filter(page ->
                                    PrintedParts.words(page).stream()
                                            .anyMatch(words ->
                                                    words.equals(title)
                                                            || words.equals(title + ", continued")))
                            .toList();
            assertThat(PrintedParts.words(own)).contains(title + " from the rear");
        }
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(PrintedParts.words(page))
                                .anyMatch(words -> words.startsWith("Rack A0")));
    }

    @Test
    void namesThePowerStripOfAnOutlet() {
        assertThat(String.join(" ", words(PrintedParts.source(SHOP), SHOP.racks().getFirst())))
                .contains("pdu-a01-a (feed A), outlet");
    }

    @Test
    void tellsWhatStandsInEachRack() {
        ProjectIndex index = ProjectIndex.of(SHOP);
        PlanSource source = PrintedParts.source(SHOP);
        for (Rack rack : SHOP.racks()) {
            List<String> words = words(source, rack);
            for (Server server : SHOP.servers()) {
                boolean isHere =
                        Whereabouts.of(server, index).rack().filter(rack::equals).isPresent();
                if (isHere) {
                    assertThat(words).contains(server.name(), server.serialNumber());
                } else {
                    assertThat(words).doesNotContain(server.serialNumber());
                }
            }
        }
    }

    private static List<String> words(PlanSource source, Rack rack) {
        return PART.sections(source).stream()
                .filter(section -> section.bookmark().equals(List.of("Racks", rack.name())))
                .flatMap(section ->
                        PrintedParts.words(PrintedParts.pages(List.of(section))).stream())
                .toList();
    }

    @Test
    void saysWhatFailsAndWhatIsTooMuch() {
        String words =
                String.join(
                        " ",
                        PrintedParts.words(
                                PrintedParts.pages(
                                        PART, PrintedParts.source(SHOP), PageSetup.USUAL)));

        assertThat(words)
                .contains("If feed A fails, B carries up to 7,073 W: 31.7 A")
                .contains("9,536 of 7,360 W")
                .contains("What stands in it draws up to 9,536 W")
                .contains("221.4 of 1,000 kg", "342.4 kg");
    }

    @Test
    void printsTheRacksOfChosenServersOnly() {
        PlanSource all = PrintedParts.source(SHOP);
        PlanSource one = all.of(List.of(SHOP.servers().getFirst()));

        assertThat(PART.sections(one).stream().map(section -> section.bookmark().getLast()))
                .containsExactly("A01");
    }
}
