package hostplan.paper.part;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.inventory.Feed;
import hostplan.inventory.Phases;
import hostplan.paper.Section;
import hostplan.paper.Table;
import hostplan.paper.Text;
import hostplan.project.Elevations;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.storage.Samples;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

class PowerPartTest {

    private static final Project SHOP = new Samples().open("web-shop");

    private static List<List<String>> rows(Section section) {
        return section.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).rows().stream())
                .map(row -> row.cells().stream().map(cell -> ((Text) cell).text()).toList())
                .toList();
    }

    private static List<Section> sections(Project project) {
        return new PowerPart().sections(PrintedParts.source(project));
    }

    @Test
    void tellsWhatRacksAndFeedsCarryAndWithEachOneGone() {
        assertThat(rows(sections(SHOP).getFirst()))
                .contains(
                        List.of("A01", "4,702", "7,073", "12,087", "7,360", "16,042"),
                        List.of(
                                "A02",
                                "B",
                                "32 A, 230 V",
                                "3,182",
                                "4,768",
                                "21.4",
                                "25.6",
                                "A gone: 9,536 W, 42.7 A ✕"));
    }

    @Test
    void tellsOfEachThingWhatItDrawsAndWhereItHangs() {
        List<Section> sections = sections(SHOP);
        List<Elevation> racks = new Elevations(ProjectIndex.of(SHOP)).all();

        for (int rack = 0; rack < racks.size(); rack++) {
            Section section = sections.get(rack + 1);
            assertThat(section.bookmark())
                    .containsExactly("Power and feeds", racks.get(rack).rack().name());
            List<List<String>> rows = rows(section);
            racks.get(rack).occupants().stream()
                    .filter(occupant -> !occupant.power().cables().isEmpty())
                    .forEach(occupant ->
                            assertThat(rows)
                                    .anySatisfy(row -> {
                                        assertThat(row.get(1)).isEqualTo(occupant.name());
                                        assertThat(row.getLast()).isEqualTo(cables(occupant));
                                    }));
        }
    }

    private static String cables(Occupant occupant) {
        return String.join(
                ", ", occupant.power().cables().stream().map(RackWords::outlet).toList());
    }

    @Test
    void marksWhatIsAssumed() {
        assertThat(rows(sections(SHOP).get(2)))
                .anySatisfy(row -> assertThat(row).contains("stage-01").endsWith("A*, B*"));
    }

    @Test
    void tellsTheAmpsOfEachPhase() {
        Project project =
                FullRacks.of(1, 3)
                        .with(draft ->
                                draft.racks =
                                        draft.racks.stream()
                                                .map(rack ->
                                                        rack.with(each ->
                                                                each.feeds =
                                                                        List.of(
                                                                                new Feed(
                                                                                        "A",
                                                                                        230,
                                                                                        BigDecimal
                                                                                                .TEN,
                                                                                        Phases
                                                                                                .THREE_TO_NEUTRAL))))
                                                .toList());
        List<Section> sections = sections(project);

        assertThat(rows(sections.getFirst()))
                .anySatisfy(
                        row -> assertThat(row).contains("3 × 10 A, 230 V", "≥ L1 0 · L2 0 · L3 0"));
        assertThat(rows(sections.getLast()).stream().map(List::getLast))
                .containsExactly("A 3 L3*", "A 2 L2*", "A 1 L1*", "");
    }

    @Test
    void saysNothingOfRacksWithoutPower() {
        assertThat(sections(Project.EMPTY)).isEmpty();
        assertThat(
                        sections(
                                Project.EMPTY.with(draft ->
                                        draft.racks =
                                                List.of(
                                                        FullRacks.of(1, 1)
                                                                .racks()
                                                                .getFirst()
                                                                .with(rack ->
                                                                        rack.feeds = List.of())))))
                .isEmpty();
    }
}
