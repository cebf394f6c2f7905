package hostplan.paper.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostplan.drawing.Shape;
import hostplan.paper.Block;
import hostplan.paper.LabelSheets;
import hostplan.paper.Section;
import hostplan.project.Project;
import hostplan.storage.Samples;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// The racks A01, A02 and A03 of the web shop.
class RackRowsTest {

    private static final Project SHOP = new Samples().open("web-shop");

    private static List<Section> sections(Project project, int perPage) {
        return new RacksPart()
                .sections(
                        PrintedParts.source(project)
                                .with(
                                        new PlanWishes(
                                                Optional.empty(),
                                                LabelSheets.L4732,
                                                1,
                                                perPage,
                                                List.of())));
    }

    private static List<Block.Picture> pictures(Section section) {
        return section.blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
    }

    @Test
    void aRowStandsBeforeTheContentsOfItsRacks() {
        assertThat(sections(SHOP, 2))
                .extracting(section -> section.bookmark().getLast())
                .containsExactly("Racks A01 to A02", "A01", "A02", "Rack A03", "A03");
    }

    @Test
    void frontsAndRearsAreAPictureEach() {
        List<Section> two = sections(SHOP, 2);
        assertThat(pictures(two.getFirst())).hasSize(2);
        double front = pictures(two.getFirst()).getFirst().drawing().width();
        double alone = pictures(two.get(3)).getFirst().drawing().width();
        assertThat(front).isGreaterThan(1.9 * alone);
        assertThat(pictures(two.get(1))).isEmpty();
    }

    /// A low rack beside a high one begins further down.
    @Test
    void racksStandOnOneFloor() {
        Project low =
                SHOP.with(draft ->
                        draft.racks =
                                draft.racks.stream()
                                        .map(rack ->
                                                rack.name().equals("A01")
                                                        ? rack.with(each -> each.units = 12)
                                                        : rack)
                                        .toList());
        List<Shape.Label> names =
                pictures(sections(low, 2).getFirst()).getFirst().drawing().shapes().stream()
                        .filter(Shape.Label.class::isInstance)
                        .map(Shape.Label.class::cast)
                        .filter(label -> label.size() == Shape.Label.Size.HEADING)
                        .toList();
        assertThat(names).extracting(label -> label.texts().getFirst()).contains("A01", "A02");
        assertThat(names.getFirst().y() - names.get(1).y()).isCloseTo(133.35, within(0.01));
    }
}
