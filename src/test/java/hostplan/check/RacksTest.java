package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.Form;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.RackUnits;
import hostplan.hardware.Rails;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.inventory.Server;
import hostplan.inventory.Status;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

class RacksTest {

    private final List<Server> servers = new ArrayList<>();
    private final List<Rack> racks = new ArrayList<>();
    private final List<HardwareConfiguration> configurations = new ArrayList<>();
    private final List<ServerModel> models = new ArrayList<>();
    private final List<RackItem> items = new ArrayList<>();
    private final Rack.Draft rack = new Rack.Draft("r1");

    @Test
    void twoServersCannotStandInOneUnit() {
        add("a", 4, 4, _ -> {});
        add("b", 7, 1, _ -> {});
        add("c", 8, 1, _ -> {});

        assertThat(Findings.lines("rack-overlap", project()))
                .containsExactly("b: It stands where a (a) stands, at unit 7 of rack A03.");
        assertThat(Findings.lines("rack-shared", project())).isEmpty();
    }

    @Test
    void aPairIsFoundOnceHoweverManyUnitsItShares() {
        add("a", 1, 4, _ -> {});
        add("b", 2, 4, _ -> {});

        assertThat(Findings.of("rack-overlap", project())).hasSize(1);
    }

    @Test
    void shortServersMayStandBackToBack() {
        add("a", 1, 1, model -> model.fullDepth = Optional.of(false));
        add("b", 1, 1, model -> model.fullDepth = Optional.of(false));
        mount("b", Face.REAR);

        assertThat(Findings.of("rack-overlap", project())).isEmpty();
    }

    @Test
    void aDeepServerFillsBothFaces() {
        add("a", 1, 1, _ -> {});
        add("b", 1, 1, model -> model.fullDepth = Optional.of(false));
        mount("b", Face.REAR);

        assertThat(Findings.of("rack-overlap", project())).hasSize(1);
    }

    @Test
    void aServerOfUnknownHeightTakesOneUnit() {
        add("a", 1, 1, model -> model.rackUnits = Optional.empty());
        add("b", 2, 1, _ -> {});
        add("c", 1, 1, _ -> {});

        assertThat(Findings.of("rack-overlap", project()))
                .extracting(finding -> finding.subject().id())
                .containsExactly("c");
    }

    @Test
    void whatTakesNoUnitNeedsAShelf() {
        add(
                "tower",
                5,
                1,
                model -> {
                    model.rackUnits = Optional.empty();
                    model.form = Form.TOWER;
                });
        add("mini", 9, 0, _ -> {});
        add("beside", 9, 0, _ -> {});

        assertThat(Findings.lines("rack-no-unit", project()))
                .contains(
                        "tower: It has no height in units, so that unit 5 of rack A03 does not"
                                + " hold it.");
        item("shelf", RackItemKind.SHELF, 9);

        assertThat(Findings.of("rack-no-unit", project()))
                .extracting(finding -> finding.subject().id())
                .containsExactly("tower");
        assertThat(Findings.afterCure("rack-no-unit", project())).isEmpty();
        assertThat(Findings.of("rack-shared", project())).isEmpty();
    }

    @Test
    void aHeightThatIsTakenAsGivenIsTold() {
        add("a", 1, 1, model -> model.rackUnits = Optional.empty());
        add("b", 2, 1, _ -> {});

        assertThat(Findings.lines("rack-height-unknown", project()))
                .containsExactly("r1: How high a is is not known; it is reckoned with as 1 U.");
    }

    @Test
    void bladesAndCardsMayBearTheUnitsOfTheirHost() {
        add("host", 6, 4, _ -> {});
        add("blade", 6, 4, model -> model.form = Form.BLADE);
        add("flat", 6, 0, _ -> {});
        add("s95-t215-dpu1", 6, 4, _ -> {});

        assertThat(Findings.of("rack-overlap", project())).isEmpty();
        assertThat(Findings.of("rack-shared", project()))
                .allMatch(finding -> finding.severity() == Severity.WARNING)
                .extracting(finding -> finding.subject().id())
                .containsExactly("blade", "flat", "s95-t215-dpu1");
    }

    @Test
    void aSuccessorMayBePlannedWhereTheOldOneStillStands() {
        add("old", 1, 1, _ -> {});
        add("new", 1, 1, _ -> {});
        change("old", draft -> draft.status = Status.DECOMMISSIONING);

        assertThat(Findings.of("rack-overlap", project())).isEmpty();
        assertThat(Findings.of("rack-shared", project())).hasSize(1);
    }

    @Test
    void aServerMustStandWithinTheUnitsOfItsRack() {
        rack.units = 10;
        add("a", 10, 1, _ -> {});
        add("b", 9, 3, _ -> {});
        add("c", 0, 1, _ -> {});

        assertThat(Findings.lines("rack-outside", project()))
                .containsExactly(
                        "b: At unit 9 and 3 U high it does not stand within the 10 units of rack"
                                + " A03.",
                        "c: At unit 0 and 1 U high it does not stand within the 10 units of rack"
                                + " A03.");
    }

    @Test
    void whatIsTooDeepIsFoundAloneAndWithWhatStandsBehind() {
        rack.depthMm = Optional.of(800);
        add("deep", 1, 1, model -> model.depthMm = Optional.of(801));
        add("front", 3, 1, model -> isShort(model, 500));
        add("rear", 1, 1, model -> isShort(model, 301));
        change(
                "rear",
                draft ->
                        draft.location =
                                Optional.of(
                                        new Location.InRack(
                                                "r1", Optional.of(RackUnits.of(3)), Face.REAR)));

        assertThat(Findings.lines("rack-too-deep", project()))
                .containsExactly(
                        "front: It and rear behind it are 801 mm deep together, their rack 800 mm.",
                        "deep: It is 801 mm deep, its rack 800 mm.");
    }

    private static void isShort(ServerModel.Draft model, int depthMm) {
        model.fullDepth = Optional.of(false);
        model.depthMm = Optional.of(depthMm);
    }

    @Test
    void railsReachThePosts() {
        rack.postsMm = Optional.of(800);
        add("a", 1, 1, model -> model.rails = Optional.of(new Rails(600, 799)));
        add("b", 2, 1, model -> model.rails = Optional.of(new Rails(600, 800)));

        assertThat(Findings.lines("rack-rails-short", project()))
                .containsExactly(
                        "a: Its rails reach from 600 to 799 mm; the posts of its rack are 800 mm"
                                + " apart.");
    }

    @Test
    void itemsTakeTheirPlacesToo() {
        add("a", 1, 1, _ -> {});
        add("b", 2, 1, _ -> {});
        add("c", 2, 1, _ -> {});
        item("panel", RackItemKind.PATCH_PANEL, 1);
        item("kept", RackItemKind.RESERVED, 2);

        assertThat(Findings.lines("rack-overlap", project()))
                .containsExactly(
                        "panel: It stands where a (a) stands, at unit 1 of rack A03.",
                        "c: It stands where b (b) stands, at unit 2 of rack A03.");
        assertThat(Findings.lines("rack-reserved", project()))
                .containsExactly("b: It stands at unit 2 of rack A03, which is kept: kept (kept).");
    }

    @Test
    void whatIsHeavyStandsLow() {
        rack.units = 10;
        add("heavy", 10, 1, model -> model.weightKg = Optional.of(new BigDecimal("30")));

        assertThat(Findings.lines("rack-heavy-high", project()))
                .containsExactly(
                        "heavy: It weighs 30 kg and stands at unit 10, in the upper half of its"
                                + " rack, while there is room further down.");
        assertThat(Findings.lines("rack-top-heavy", project()))
                .containsExactly(
                        "r1: The middle of its 30 kg lies 422 mm above its lowest unit, above half"
                                + " its height of 222 mm: it could tip over.");
        assertThat(Findings.afterCure("rack-heavy-high", project())).isEmpty();
        add("light", 1, 5, model -> model.weightKg = Optional.of(new BigDecimal("3")));
        assertThat(Findings.lines("rack-heavy-high", project()))
                .singleElement()
                .asString()
                .endsWith("while something lighter stands further down.");
    }

    private void item(String id, RackItemKind kind, int position) {
        RackItem.Draft item = new RackItem.Draft(id);
        item.name = id;
        item.kind = kind;
        item.fullDepth = true;
        item.location =
                Optional.of(
                        new Location.InRack("r1", Optional.of(RackUnits.of(position)), Face.FRONT));
        items.add(item.build());
    }

    @Test
    void aRackCarriesNoMoreThanItMayBladesIncluded() {
        rack.maximumKg = Optional.of(new BigDecimal("30"));
        add("a", 1, 1, model -> model.weightKg = Optional.of(new BigDecimal("20.25")));
        add("b", 3, 1, model -> model.weightKg = Optional.of(new BigDecimal("4")));
        add("c", 5, 0, model -> model.weightKg = Optional.of(new BigDecimal("6")));
        add("d", 6, 1, _ -> {});
        change("c", draft -> draft.location = Optional.of(new Location.InBay("b", "1")));

        assertThat(Findings.lines("rack-overweight", project()))
                .containsExactly(
                        "r1: What stands in it weighs 30.25 kg, it carries 30 kg (the weight of 2"
                                + " of 3 things is known).");
        rack.maximumKg = Optional.of(new BigDecimal("30.25"));
        assertThat(Findings.lines("rack-overweight", project())).isEmpty();
        rack.maximumKg = Optional.empty();
        assertThat(Findings.lines("rack-overweight", project())).isEmpty();
    }

    @Test
    void aRackDrawsNoMoreThanItMay() {
        rack.maximumWatts = Optional.of(1_000);
        add("a", 1, 1, _ -> {});
        add("b", 3, 1, _ -> {});
        watts("a", 600);
        watts("b", 500);

        assertThat(Findings.lines("rack-overload", project()))
                .containsExactly(
                        "r1: What stands in it draws 1,100 W under a typical load, it may draw"
                                + " 1,000 W (the typical draw of 2 of 2 things is known).");
    }

    /// The smaller of both that would do goes to the rack beside.
    @Test
    void somethingMovesToARackThatMayDrawMore() {
        rack.maximumWatts = Optional.of(1_000);
        Rack.Draft other = new Rack.Draft("r2");
        other.name = "A04";
        other.maximumWatts = Optional.of(550);
        racks.add(other.build());
        add("a", 1, 1, _ -> {});
        add("b", 3, 1, _ -> {});
        watts("a", 600);
        watts("b", 500);

        Cure cure = Findings.of("rack-overload", project()).getFirst().cure().orElseThrow();
        assertThat(FindingTexts.english().label(cure))
                .startsWith("Move b to unit ")
                .endsWith(" of A04");
        assertThat(Findings.afterCure("rack-overload", project())).isEmpty();

        other.maximumWatts = Optional.of(499);
        racks.set(0, other.build());
        assertThat(Findings.of("rack-overload", project()).getFirst().cure()).isEmpty();
    }

    @Test
    void aBayHoldsOneServer() {
        add("box", 1, 10, model -> model.form = Form.ENCLOSURE);
        add("a", 1, 0, _ -> {});
        add("b", 1, 0, _ -> {});
        change("a", draft -> draft.location = Optional.of(new Location.InBay("box", "3")));
        change("b", draft -> draft.location = Optional.of(new Location.InBay("box", "3")));

        assertThat(Findings.lines("bay-shared", project()))
                .containsExactly("b: It stands in bay 3, where a (a) stands.");
    }

    @Test
    void aServerCannotStandInItself() {
        rack.maximumWatts = Optional.of(1);
        for (String id : List.of("inside", "a", "b", "c", "fine")) {
            add(id, 1, 0, _ -> {});
        }
        bay("inside", "a");
        bay("a", "b");
        bay("b", "c");
        bay("c", "a");

        assertThat(Findings.of("bay-circle", project()))
                .extracting(finding -> finding.subject().id())
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    private void add(String id, int position, int units, Consumer<ServerModel.Draft> shape) {
        ServerModel.Draft model = new ServerModel.Draft("model-" + id);
        model.model = "R " + models.size();
        model.rackUnits = Optional.of(RackUnits.of(units));
        shape.accept(model);
        models.add(model.build());
        var configuration = new HardwareConfiguration.Draft("cfg-" + id);
        configuration.model = Optional.of(model.id);
        configurations.add(configuration.build());
        Server.Draft server = new Server.Draft(id);
        server.name = id;
        server.configuration = Optional.of(configuration.id);
        server.location =
                Optional.of(
                        new Location.InRack("r1", Optional.of(RackUnits.of(position)), Face.FRONT));
        servers.add(server.build());
    }

    private void change(String id, Consumer<Server.Draft> change) {
        servers.replaceAll(server -> server.id().equals(id) ? server.with(change) : server);
    }

    private void mount(String id, Face face) {
        change(
                id,
                draft ->
                        draft.location =
                                Optional.of(
                                        new Location.InRack(
                                                "r1", Optional.of(RackUnits.of(1)), face)));
    }

    private void bay(String id, String enclosure) {
        change(id, draft -> draft.location = Optional.of(new Location.InBay(enclosure, id)));
    }

    private void watts(String id, int watts) {
        Totals totals = Totals.UNKNOWN.with(draft -> draft.watts = Optional.of(watts));
        configurations.replaceAll(each ->
                each.id().equals("cfg-" + id) ? each.with(draft -> draft.build = totals) : each);
    }

    private Project project() {
        rack.name = "A03";
        return Findings.project(draft -> {
            draft.racks = Stream.concat(Stream.of(rack.build()), racks.stream()).toList();
            draft.servers = servers;
            draft.rackItems = items;
            draft.configurations = configurations;
            draft.serverModels = models;
        });
    }
}
