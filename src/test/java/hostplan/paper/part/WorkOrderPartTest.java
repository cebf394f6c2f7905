package hostplan.paper.part;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Location.InRack;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Server;
import hostplan.paper.Block;
import hostplan.paper.Cell;
import hostplan.paper.LabelSheets;
import hostplan.paper.PaperSize;
import hostplan.paper.Section;
import hostplan.paper.Table;
import hostplan.paper.Text;
import hostplan.paper.layout.Orientation;
import hostplan.paper.layout.PageSetup;
import hostplan.paper.layout.WellPlaced;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.storage.Samples;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

class WorkOrderPartTest {

    private static final Project SHOP = new Samples().open("web-shop");

    private static PlanSource source(Project after) {
        return PrintedParts.source(after)
                .with(new PlanWishes(Optional.of(ProjectIndex.of(SHOP)), LabelSheets.L4732, 1));
    }

    private static Section section(Project after) {
        List<Section> sections = new WorkOrderPart().sections(source(after));
        assertThat(sections).hasSize(1);
        return sections.getFirst();
    }

    /// Of the steps, which stand below what is wrong.
    private static List<List<String>> rows(Project after) {
        return tables(after).stream()
                .skip(Math.max(0, tables(after).size() - 1))
                .flatMap(WorkOrderPartTest::rows)
                .toList();
    }

    private static List<Table> tables(Project after) {
        return section(after).blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static Stream<List<String>> rows(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(WorkOrderPartTest::text).toList());
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Text text -> text.text();
            case Cell.TickBox(String label) -> "[" + label + "]";
        };
    }

    private static String doubts(Project after) {
        return String.join(
                "\n",
                section(after).blocks().stream()
                        .filter(Block.Notice.class::isInstance)
                        .map(block -> ((Block.Notice) block).text().text())
                        .toList());
    }

    private static Project changed(String id, Consumer<Server.Draft> change) {
        return SHOP.with(draft ->
                draft.servers =
                        draft.servers.stream()
                                .map(server ->
                                        server.id().equals(id) ? server.with(change) : server)
                                .toList());
    }

    private static Optional<Location> unit(String rack, int unit) {
        return Optional.of(new InRack(rack, Optional.of(RackUnits.of(unit)), Face.FRONT));
    }

    @Test
    void tellsAllOfAMoveInOneRow() {
        Project after =
                changed(
                        "srv-web-01",
                        draft -> {
                            draft.location = unit("rack-a02", 33);
                            draft.power = List.of(new PowerCable("A", "33"));
                        });

        assertThat(rows(after))
                .containsExactly(
                        List.of(
                                "[1]",
                                "Move",
                                "web-01\nS/N SN702037",
                                "A01, unit 10, front",
                                "A02, unit 33, front",
                                "20.9 kg",
                                "–\nposts 740 mm",
                                "supply 1: A 10\nsupply 2: B 10\neth0: sw-a01/10",
                                "supply 1: A 33\neth0: sw-a01/10"));
    }

    @Test
    void saysWhatIsWrongBeforeAnybodyCarriesAnything() {
        Project after = changed("srv-web-05", draft -> draft.location = unit("rack-a01", 41));

        assertThat(doubts(after)).contains("Settle this before the work begins.");
        assertThat(rows(tables(after).getFirst()))
                .anySatisfy(row -> assertThat(row.get(2)).contains("sw-a01"));
    }

    @Test
    void changesOnlyTheCablesThatChange() {
        Project after =
                changed(
                        "srv-web-01",
                        draft -> draft.network = List.of(new NetworkCable("eth0", "sw-a02/1")));

        assertThat(rows(after))
                .singleElement()
                .satisfies(row ->
                        assertThat(row)
                                .contains("Change cables")
                                .endsWith("", "", "eth0: sw-a01/10", "eth0: sw-a02/1"));
    }

    @Test
    void takesBladesOutFirstAndSaysWhichStayInside() {
        Project after =
                changed("srv-blades-01", draft -> draft.location = unit("rack-a03", 4))
                        .with(draft ->
                                draft.servers =
                                        draft.servers.stream()
                                                .filter(each -> !each.name().equals("ci-01"))
                                                .toList());

        assertThat(rows(after).stream().map(row -> row.get(1)))
                .containsExactly("Take blade out", "Move");
        assertThat(rows(after).getFirst().get(3)).isEqualTo("A03, unit 31–32, front\nbay 1");
        assertThat(rows(after).getLast().get(5)).contains("two people");
        assertThat(doubts(after)).contains("Take these blades out").contains("ci-02");
    }

    @Test
    void saysWhatIsNotKnown() {
        Project after =
                SHOP.with(draft ->
                        draft.servers =
                                List.of(
                                        new Server.Draft("new")
                                                .build()
                                                .with(server -> {
                                                    server.name = "new-01";
                                                    server.location =
                                                            Optional.of(
                                                                    new InRack(
                                                                            "rack-a01",
                                                                            Optional.empty(),
                                                                            Face.FRONT));
                                                })));

        assertThat(doubts(after))
                .contains(
                        "What these weigh is not known; find out before you lift them: new-01.",
                        "For these no unit is stated; ask where they go: new-01.",
                        "For these no power cable is stated; ask on which feeds they go: new-01.");
        assertThat(rows(after).getLast())
                .contains("Install", "new-01", "A01, no unit", "not known");
    }

    @Test
    void saysWhereNothingIsToBeDone() {
        assertThat(PrintedParts.words(PrintedParts.pages(List.of(section(SHOP)))))
                .contains("Nothing is to be done in the racks.");
    }

    @Test
    void isPrintedOnlyWhereThereIsSomethingToCompareWith() {
        assertThat(new WorkOrderPart().sections(PrintedParts.source(SHOP))).isEmpty();
        assertThat(Parts.usual(PlanWishes.NONE)).noneMatch(WorkOrderPart.class::isInstance);
        assertThat(Parts.usual(source(SHOP).wishes())).anyMatch(WorkOrderPart.class::isInstance);
    }

    @Test
    void leavesNoMarginAndPrintsNothingOverSomethingElse() {
        for (PaperSize paper : PaperSize.values()) {
            PageSetup setup = new PageSetup(paper, Orientation.PORTRAIT);
            PrintedParts.pages(new WorkOrderPart(), source(FullRacks.of(2, 48)), setup)
                    .forEach(page -> WellPlaced.check(page, setup.toString()));
        }
    }
}
