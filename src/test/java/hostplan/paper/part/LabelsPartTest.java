package hostplan.paper.part;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.drawing.Box;
import hostplan.inventory.Server;
import hostplan.paper.LabelSheet;
import hostplan.paper.LabelSheets;
import hostplan.paper.Profile;
import hostplan.paper.layout.Mark;
import hostplan.paper.layout.Page;
import hostplan.paper.layout.PageSetup;
import hostplan.paper.layout.WellPlaced;
import hostplan.project.Project;
import hostplan.storage.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class LabelsPartTest {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final Project SHOP = new Samples().open("web-shop");

    private static List<Page> pages(Project project, LabelSheets sheet, int first) {
        return PrintedParts.pages(
                new LabelsPart(),
                PrintedParts.source(project)
                        .with(new PlanWishes(Optional.empty(), sheet, first, 1, List.of())),
                PageSetup.USUAL);
    }

    @ParameterizedTest
    @EnumSource(LabelSheets.class)
    void putsEverythingInsideALabel(LabelSheets sheet) {
        for (Project project : List.of(SHOP, FullRacks.of(1, 48))) {
            for (Page page : pages(project, sheet, 1)) {
                assertThat(page.width()).isEqualTo(sheet.sheet().paper().width() * POINTS_PER_MM);
                List<Box> labels = labels(sheet.sheet());
                List<Box> outside =
                        WellPlaced.marks(page)
                                .flatMap(mark -> WellPlaced.boxes(mark).stream())
                                .filter(box -> labels.stream().noneMatch(each -> holds(each, box)))
                                .toList();
                assertThat(outside).isEmpty();
            }
        }
    }

    private static List<Box> labels(LabelSheet sheet) {
        return IntStream.range(0, sheet.perPage())
                .mapToObj(place ->
                        new Box(
                                (sheet.left() + place % sheet.columns() * sheet.stepX())
                                        * POINTS_PER_MM,
                                (sheet.top() + place / sheet.columns() * sheet.stepY())
                                        * POINTS_PER_MM,
                                sheet.width() * POINTS_PER_MM,
                                sheet.height() * POINTS_PER_MM))
                .toList();
    }

    private static boolean holds(Box label, Box box) {
        return box.x() > label.x()
                && box.right() < label.right()
                && box.y() > label.y()
                && box.bottom() < label.bottom();
    }

    @ParameterizedTest
    @EnumSource(LabelSheets.class)
    void liesEvenlyOnItsPaper(LabelSheets sheet) {
        LabelSheet laid = sheet.sheet();
        double right = laid.left() + (laid.columns() - 1) * laid.stepX() + laid.width();
        double bottom = laid.top() + (laid.rows() - 1) * laid.stepY() + laid.height();

        assertThat(Math.abs(laid.paper().width() - right - laid.left())).isLessThan(0.5);
        assertThat(Math.abs(laid.paper().height() - bottom - laid.top())).isLessThan(0.5);
    }

    @ParameterizedTest
    @EnumSource(LabelSheets.class)
    void saysNameTagAndSerialNumberOfEachServer(LabelSheets sheet) {
        List<String> words = PrintedParts.words(pages(SHOP, sheet, 1));
        for (Server server : SHOP.servers()) {
            assertThat(words)
                    .contains(server.name(), server.assetTag(), "S/N " + server.serialNumber());
        }
    }

    @ParameterizedTest
    @EnumSource(LabelSheets.class)
    void namesBothEndsOfEachCableAtBothEnds(LabelSheets sheet) {
        assertThat(PrintedParts.words(pages(SHOP, sheet, 1)))
                .containsSubsequence(
                        "web-01 supply 1", "→ A01 A 10", "A01 A 10", "→ web-01 supply 1")
                .containsSubsequence("web-01 eth0", "→ sw-a01/10", "sw-a01/10", "→ web-01 eth0");
    }

    @Test
    void beginsWhereTheSheetIsUsedUp() {
        Page first = pages(SHOP, LabelSheets.L6011, 5).getFirst();
        Mark.Words name =
                WellPlaced.marks(first)
                        .filter(Mark.Words.class::isInstance)
                        .map(Mark.Words.class::cast)
                        .findFirst()
                        .orElseThrow();

        assertThat(name.text()).isEqualTo("web-01");
        assertThat(
                        holds(
                                labels(LabelSheets.L6011.sheet()).get(4),
                                WellPlaced.boxes(name).getFirst()))
                .isTrue();
    }

    @Test
    void isNotPrintedWhereNobodyAsks() {
        assertThat(Parts.usual(Profile.ALL, PlanWishes.NONE))
                .noneMatch(LabelsPart.class::isInstance);
    }
}
