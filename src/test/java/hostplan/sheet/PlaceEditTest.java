package hostplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.document.Ids;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Edits of where a server stands.
class PlaceEditTest {

    private final SheetEdits edits = new SheetEdits(new Ids(new Random(1)), CellLanguage.ENGLISH);

    private SheetEdit change(Optional<Location> from, String... columnsAndTexts) {
        Project project = SheetProjects.webShop();
        Project placed =
                project.with(draft ->
                        draft.servers =
                                project.servers().stream()
                                        .map(server ->
                                                server.id().equals("srv-web2")
                                                        ? server.with(web -> web.location = from)
                                                        : server)
                                        .toList());
        List<CellChange> changes = new ArrayList<>();
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            changes.add(new CellChange("srv-web2", columnsAndTexts[i], columnsAndTexts[i + 1]));
        }
        return edits.change(placed, ObjectKind.SERVER, changes);
    }

    private static Optional<Location> place(SheetEdit edit) {
        assertThat(edit.problems()).isEmpty();
        return edit.project().servers().getFirst().location();
    }

    private static Optional<Location> at(String site) {
        return Optional.of(new Location.AtSite(site));
    }

    private static Optional<Location> in(String rack, int position) {
        return Optional.of(
                new Location.InRack(rack, Optional.of(RackUnits.of(position)), Face.FRONT));
    }

    private static Optional<Location> bay(String bay) {
        return Optional.of(new Location.InBay("srv-db1", bay));
    }

    private static void assertProblem(SheetEdit edit, String column, String words) {
        assertThat(edit.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.column()).isEqualTo(column);
                    assertThat(problem.message()).contains(words);
                    assertThat(problem.cure()).isNotBlank();
                });
    }

    @Test
    void standsAtASite() {
        assertThat(place(change(Optional.empty(), "site", "FRA1"))).isEqualTo(at("site-fra"));
        assertThat(place(change(at("site-fra"), "site", "BER2"))).isEqualTo(at("site-ber"));
        assertThat(place(change(at("site-fra"), "site", ""))).isEmpty();
    }

    @Test
    void standsInARack() {
        assertThat(place(change(Optional.empty(), "rack", "A04", "position", "7", "face", "rear")))
                .contains(new Location.InRack("rack-a04", Optional.of(RackUnits.of(7)), Face.REAR));
        assertThat(place(change(Optional.empty(), "position", "7", "rack", "A04")))
                .isEqualTo(in("rack-a04", 7));
    }

    @Test
    void takesTheRackAtTheSiteThatIsNamedBesideIt() {
        assertThat(place(change(Optional.empty(), "site", "BER2", "rack", "A03", "position", "1")))
                .isEqualTo(in("rack-b03", 1));
        assertThat(place(change(in("rack-a04", 2), "site", "BER2", "rack", "A03")))
                .isEqualTo(in("rack-b03", 2));
    }

    @Test
    void takesTheRackAtTheSiteWhereItIs() {
        assertThat(place(change(in("rack-a04", 2), "rack", "A03"))).isEqualTo(in("rack-a03", 2));
        assertProblem(change(Optional.empty(), "rack", "A03"), "rack", "2 objects");
    }

    @Test
    void keepsItsUnitInAnotherRack() {
        assertThat(place(change(in("rack-a03", 5), "rack", "A04"))).isEqualTo(in("rack-a04", 5));
    }

    @Test
    void staysAtTheSiteOfTheRackThatItLeaves() {
        assertThat(place(change(in("rack-a03", 5), "rack", ""))).isEqualTo(at("site-fra"));
        assertThat(
                        place(
                                change(
                                        in("rack-a03", 5),
                                        "rack",
                                        "",
                                        "site",
                                        "",
                                        "position",
                                        "",
                                        "face",
                                        "")))
                .isEmpty();
        assertThat(place(change(in("rack-a03", 5), "rack", "", "site", "BER2")))
                .isEqualTo(at("site-ber"));
    }

    @Test
    void refusesASiteAtWhichItsRackIsNot() {
        assertProblem(change(in("rack-a03", 5), "site", "BER2"), "site", "FRA1 / A03");
        assertProblem(change(in("rack-a03", 5), "site", ""), "site", "FRA1 / A03");
        assertThat(place(change(in("rack-a03", 5), "site", "fra1"))).isEqualTo(in("rack-a03", 5));
    }

    @Test
    void refusesUnitAndFaceInNoRack() {
        assertProblem(change(at("site-fra"), "position", "5"), "position", "no rack");
        assertProblem(change(at("site-fra"), "face", "rear"), "face", "no rack");
        assertThat(place(change(at("site-fra"), "position", "", "face", "")))
                .isEqualTo(at("site-fra"));
    }

    @Test
    void refusesUnitsThatTheRackDoesNotHave() {
        assertProblem(
                change(in("rack-a03", 5), "position", "43"),
                "position",
                "FRA1 / A03 has only 42 units");
        assertProblem(change(in("rack-a03", 5), "position", "top"), "position", "top");
        assertThat(place(change(in("rack-a03", 5), "position", "42")))
                .isEqualTo(in("rack-a03", 42));
    }

    @Test
    void facesASideWhileItIsInARack() {
        assertProblem(change(in("rack-a03", 5), "face", ""), "face", "one side");
        assertThat(place(change(Optional.empty(), "rack", "A04", "face", ""))).isPresent();
    }

    @Test
    void standsInAnEnclosure() {
        assertThat(place(change(in("rack-a04", 5), "enclosure", "db-1", "bay", "3")))
                .isEqualTo(bay("3"));
        assertThat(place(change(bay("3"), "bay", "4"))).isEqualTo(bay("4"));
        assertThat(place(change(bay("3"), "bay", ""))).isEqualTo(bay(""));
    }

    @Test
    void refusesABayInNoEnclosureAndItselfAsEnclosure() {
        assertProblem(change(at("site-fra"), "bay", "3"), "bay", "no enclosure");
        assertProblem(change(at("site-fra"), "enclosure", "web-2"), "enclosure", "itself");
    }

    @Test
    void showsRackAndSiteOfItsEnclosure() {
        Sheet sheet = Sheet.of(change(bay("3")).project(), ObjectKind.SERVER);

        assertThat(sheet.text(0, sheet.column("rack").orElseThrow())).isEqualTo("FRA1 / A03");
        assertThat(sheet.text(0, sheet.column("site").orElseThrow())).isEqualTo("FRA1");
        assertThat(sheet.text(0, sheet.column("position").orElseThrow())).isEmpty();
    }

    @Test
    void leavesTheEnclosureForItsSiteOrForARack() {
        assertThat(place(change(bay("3"), "enclosure", ""))).isEqualTo(at("site-fra"));
        assertThat(place(change(bay("3"), "rack", "A04", "position", "1")))
                .isEqualTo(in("rack-a04", 1));
        assertProblem(change(bay("3"), "rack", ""), "rack", "enclosure db-1");
    }

    @Test
    void takesThePlaceOfABladeWithAllItsColumns() {
        assertThat(
                        place(
                                change(
                                        Optional.empty(),
                                        "site",
                                        "FRA1",
                                        "rack",
                                        "FRA1 / A03",
                                        "position",
                                        "",
                                        "face",
                                        "",
                                        "enclosure",
                                        "db-1",
                                        "bay",
                                        "3")))
                .isEqualTo(bay("3"));
        assertProblem(
                change(Optional.empty(), "rack", "FRA1 / A04", "enclosure", "db-1"),
                "rack",
                "not in that rack");
    }
}
