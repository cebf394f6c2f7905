package hostplan.paper.part;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Feed;
import hostplan.inventory.Location;
import hostplan.inventory.Location.InRack;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Status;
import hostplan.paper.Block;
import hostplan.paper.Cell;
import hostplan.paper.LabelSheets;
import hostplan.paper.PaperSize;
import hostplan.paper.Profile;
import hostplan.paper.Section;
import hostplan.paper.Table;
import hostplan.paper.Text;
import hostplan.paper.layout.Orientation;
import hostplan.paper.layout.Page;
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
        return source(SHOP, after);
    }

    private static PlanSource source(Project before, Project after) {
        return PrintedParts.source(after)
                .with(
                        new PlanWishes(
                                Optional.of(ProjectIndex.of(before)),
                                LabelSheets.L4732,
                                1,
                                1,
                                List.of()));
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

    /// It ran in the office, and nobody saw it in a rack.
    @Test
    void shutsDownWhatComesFromOutsideOfRacks() {
        Project after = changed("srv-files-01", draft -> draft.location = unit("rack-a01", 30));

        assertThat(rows(after))
                .extracting(row -> row.get(1))
                .startsWith("Install", "Shut down", "Unplug", "Put rails in", "Put in");
    }

    @Test
    void tellsOfOtherHardwareAndOtherNames() {
        Project after =
                changed(
                        "srv-web-01",
                        draft -> {
                            draft.name = "web-eins";
                            draft.configuration = Optional.empty();
                        });

        assertThat(doubts(after))
                .contains("The hardware of these becomes another one", "web-01 → web-eins");
        assertThat(tables(after)).isEmpty();
    }

    @Test
    void carriesAnEnclosureWithoutItsBlades() {
        Project after = changed("srv-blades-01", draft -> draft.location = unit("rack-a02", 35));

        assertThat(rows(after))
                .filteredOn(row -> row.get(1).equals("Take out"))
                .extracting(row -> row.get(4))
                .containsExactly("28 kg, two people");
    }

    @Test
    void tellsAllOfAMoveInItsOrder() {
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
                                "1",
                                "Move",
                                "web-01\nS/N SN702037",
                                "From: A01, unit 10, front\nTo: A02, unit 33, front",
                                "20.9 kg"),
                        List.of(
                                "[1.1]",
                                "Shut down",
                                "web-01",
                                "",
                                "Agreed with Shop team: ____________; window: ____________"),
                        List.of(
                                "[1.2]",
                                "Unplug",
                                "web-01",
                                "A01, unit 10, front",
                                "supply 1: A 10\nsupply 2: B 10\neth0: sw-a01/10"),
                        List.of("[1.3]", "Take out", "web-01", "A01, unit 10, front", "20.9 kg"),
                        List.of(
                                "[1.4]",
                                "Take its rails out",
                                "web-01",
                                "A01, unit 10, front",
                                "if it has any; they go along"),
                        List.of(
                                "[1.5]",
                                "Put rails in",
                                "web-01",
                                "A02, unit 33, front",
                                "reach not known, posts 740 mm"),
                        List.of("[1.6]", "Put in", "web-01", "A02, unit 33, front", "20.9 kg"),
                        List.of(
                                "[1.7]",
                                "Plug in power",
                                "web-01",
                                "A02, unit 33, front",
                                "supply 1: A 33"),
                        List.of(
                                "[1.8]",
                                "Plug in network",
                                "web-01",
                                "A02, unit 33, front",
                                "eth0: choose: sw-a02/1 (free)"),
                        List.of(
                                "[1.9]",
                                "Switch on, check",
                                "web-01",
                                "",
                                "The LED of each supply is green; it answers."));
    }

    @Test
    void takesNoOutletsAndPortsOfTheOldRackAlong() {
        Project after =
                changed("srv-web-01", draft -> draft.location = unit("rack-a02", 33))
                        .with(draft ->
                                draft.servers =
                                        draft.servers.stream()
                                                .map(server ->
                                                        server.id().equals("srv-web-02")
                                                                ? server.with(web ->
                                                                        web.location =
                                                                                unit(
                                                                                        "rack-a02",
                                                                                        34))
                                                                : server)
                                                .toList());

        assertThat(details(after, "Plug in power"))
                .containsExactly(
                        "supply 1: choose: A 1 (free)\nsupply 2: choose: B 1 (free)",
                        "supply 1: choose: A 4 (free)\nsupply 2: choose: B 4 (free)");
        assertThat(details(after, "Plug in network"))
                .containsExactly("eth0: choose: sw-a02/1 (free)", "eth0: choose: sw-a02/4 (free)");
        assertThat(doubts(after)).contains("no outlet or port of their rack is planned");
    }

    private static List<String> details(Project after, String task) {
        return rows(after).stream()
                .filter(row -> row.get(1).equals(task))
                .map(List::getLast)
                .toList();
    }

    @Test
    void leavesOutletsToFillInWhereNoFreeOneIsKnown() {
        Project after =
                changed("srv-web-01", draft -> draft.location = unit("rack-empty", 1))
                        .with(draft ->
                                draft.racks =
                                        Stream.concat(draft.racks.stream(), Stream.of(emptyRack()))
                                                .toList());

        assertThat(details(after, "Plug in power"))
                .containsExactly("supply 1: L ____________\nsupply 2: R ____________");
        assertThat(details(after, "Plug in network")).containsExactly("eth0: sw-a01/10");
    }

    private static Rack emptyRack() {
        return new Rack.Draft("rack-empty")
                .build()
                .with(rack -> {
                    rack.name = "B01";
                    rack.feeds = List.of(Feed.usual("L"), Feed.usual("R"));
                });
    }

    @Test
    void pullsOneCordAtATimeAndChecksBetween() {
        Project after =
                changed(
                        "srv-web-01",
                        draft ->
                                draft.power =
                                        List.of(
                                                new PowerCable("A", "30"),
                                                new PowerCable("B", "30")));

        assertThat(rows(after).stream().map(row -> row.get(1)))
                .containsExactly(
                        "Change cables",
                        "Check before",
                        "Unplug",
                        "Plug in power",
                        "Check",
                        "Change cables",
                        "Check before",
                        "Unplug",
                        "Plug in power",
                        "Check");
        assertThat(details(after, "Unplug")).containsExactly("supply 1: A 10", "supply 2: B 10");
    }

    @Test
    void shutsDownWhatHasOneCord() {
        Project before = changed("srv-web-01", draft -> draft.power = List.of(cord("A", "10")));
        Project after = changed("srv-web-01", draft -> draft.power = List.of(cord("A", "30")));

        assertThat(new WorkOrderPart().sections(source(before, after)).getFirst().blocks())
                .filteredOn(Table.class::isInstance)
                .last()
                .satisfies(table ->
                        assertThat(rows((Table) table).map(row -> row.get(1)))
                                .containsExactly(
                                        "Change cables",
                                        "Shut down",
                                        "Unplug",
                                        "Plug in power",
                                        "Switch on, check"));
    }

    private static PowerCable cord(String feed, String outlet) {
        return new PowerCable(feed, outlet);
    }

    @Test
    void saysWhereNewThingsComeFrom() {
        Project after =
                changed("srv-files-01", draft -> draft.location = unit("rack-a03", 30))
                        .with(draft ->
                                draft.servers =
                                        Stream.concat(draft.servers.stream(), Stream.of(ordered()))
                                                .toList());

        assertThat(rows(after).stream().filter(row -> row.get(1).equals("Install")))
                .extracting(row -> row.get(2) + " " + row.get(3))
                .containsExactly(
                        "new-01\nS/N ____________ From: new, ordered\nTo: A03, unit 29, front",
                        "files-01\nS/N SN703332 From: Office, in no rack\nTo: A03, unit 30, front");
    }

    private static Server ordered() {
        return new Server.Draft("new")
                .build()
                .with(server -> {
                    server.name = "new-01";
                    server.status = Status.ORDERED;
                    server.location = unit("rack-a03", 29);
                });
    }

    @Test
    void swapsThroughAPlaceBesideTheRacks() {
        Project after =
                changed("srv-web-01", draft -> draft.location = unit("rack-a01", 11))
                        .with(draft ->
                                draft.servers =
                                        draft.servers.stream()
                                                .map(server ->
                                                        server.id().equals("srv-web-02")
                                                                ? server.with(web ->
                                                                        web.location =
                                                                                unit(
                                                                                        "rack-a01",
                                                                                        10))
                                                                : server)
                                                .toList());

        assertThat(facts(after))
                .contains("Steps 3: Set aside 1 · Move 1 · Put in what was set aside 1");
        assertThat(rows(after).stream().filter(row -> !row.getFirst().startsWith("[")))
                .extracting(row -> row.get(3))
                .containsExactly(
                        "From: A01, unit 10, front\nTo: beside the racks",
                        "From: A01, unit 11, front\nTo: A01, unit 10, front",
                        "From: beside the racks\nTo: A01, unit 11, front");
    }

    @Test
    void movesASwitchWithItsCablesLabelled() {
        Project after =
                SHOP.with(draft ->
                        draft.rackItems =
                                draft.rackItems.stream()
                                        .map(item ->
                                                item.name().equals("sw-a03")
                                                        ? item.with(moved ->
                                                                moved.location =
                                                                        Optional.of(
                                                                                new InRack(
                                                                                        "rack-a03",
                                                                                        Optional.of(
                                                                                                RackUnits
                                                                                                        .of(
                                                                                                                39)),
                                                                                        Face
                                                                                                .FRONT)))
                                                        : item)
                                        .toList());

        assertThat(details(after, "Unplug"))
                .containsExactly(
                        "supply 1: A 41\nsupply 2: B 41\nsw-a03/2: backup-01 eth0\n"
                                + "sw-a03/22: db-03 eth0\nsw-a03/24: db-04 eth0\n"
                                + "sw-a03/31: blades-01 eth0\nsw-a03/40: mon-01 eth0");
        assertThat(details(after, "Plug in network"))
                .containsExactly(
                        "sw-a03/2: backup-01 eth0\nsw-a03/22: db-03 eth0\nsw-a03/24: db-04 eth0\n"
                                + "sw-a03/31: blades-01 eth0\nsw-a03/40: mon-01 eth0");
        assertThat(doubts(after)).contains("While these switches are off");
    }

    @Test
    void sumsUpWhatItTakes() {
        Project after = changed("srv-blades-01", draft -> draft.location = unit("rack-a01", 30));

        assertThat(facts(after))
                .containsExactly(
                        "Steps 1: Move 1",
                        "Carried in all 28 kg",
                        "Two people for blades-01",
                        "A lift for nothing",
                        "To be shut down blades-01 (Platform team), ci-01, ci-02");
    }

    private static List<String> facts(Project after) {
        return section(after).blocks().stream()
                .filter(Block.Facts.class::isInstance)
                .flatMap(facts -> ((Block.Facts) facts).facts().stream())
                .map(fact -> fact.name() + " " + fact.value().text())
                .toList();
    }

    /// However many steps there are, somebody signs below some of them.
    @Test
    void keepsTheLinesToSignBelowSteps() {
        for (int count = 1; count < 12; count++) {
            Project after = withoutServers(count);
            for (PaperSize paper : List.of(PaperSize.A4, PaperSize.LETTER)) {
                List<Page> pages =
                        PrintedParts.pages(
                                new WorkOrderPart(),
                                source(after),
                                new PageSetup(paper, Orientation.PORTRAIT));
                assertThat(PrintedParts.words(pages.getLast()))
                        .as("%s steps on %s", count, paper)
                        .contains("Approved by", "Take out", "Take its rails out");
            }
        }
    }

    private static Project withoutServers(int count) {
        List<String> gone =
                SHOP.servers().stream()
                        .filter(each -> each.name().startsWith("web-"))
                        .limit(count)
                        .map(Server::id)
                        .toList();
        return SHOP.with(draft ->
                draft.servers =
                        draft.servers.stream().filter(each -> !gone.contains(each.id())).toList());
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

        assertThat(rows(after).stream().map(row -> row.get(1) + " " + row.getLast()))
                .containsExactly(
                        "Change cables It runs on; a link is gone meanwhile.",
                        "Agree Agreed with Shop team: ____________; window: ____________",
                        "Unplug eth0: sw-a01/10",
                        "Plug in network eth0: sw-a02/1",
                        "Check The link is up; it answers.");
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

        List<List<String>> heads =
                rows(after).stream().filter(row -> !row.getFirst().startsWith("[")).toList();
        assertThat(heads.stream().map(row -> row.get(1))).containsExactly("Take blade out", "Move");
        assertThat(heads.getFirst().get(3)).contains("From: A03, unit 31–32, front\nbay 1");
        assertThat(heads.getLast().getLast()).contains("two people");
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
        assertThat(rows(after))
                .contains(
                        List.of("[34.2]", "Put in", "new-01", "A01, no unit", "weight not known"));
    }

    @Test
    void saysWhereNothingIsToBeDone() {
        assertThat(PrintedParts.words(PrintedParts.pages(List.of(section(SHOP)))))
                .contains("Nothing is to be done in the racks.");
    }

    @Test
    void isPrintedOnlyWhereThereIsSomethingToCompareWith() {
        assertThat(new WorkOrderPart().sections(PrintedParts.source(SHOP))).isEmpty();
        assertThat(Parts.usual(Profile.ALL, PlanWishes.NONE))
                .noneMatch(WorkOrderPart.class::isInstance);
        assertThat(Parts.usual(Profile.ALL, source(SHOP).wishes()))
                .anyMatch(WorkOrderPart.class::isInstance);
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
