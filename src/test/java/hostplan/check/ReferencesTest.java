package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.capacity.Slicing;
import hostplan.hardware.Assembly;
import hostplan.hardware.Fitted;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.Quote;
import hostplan.hardware.RackUnits;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.StoragePool;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

class ReferencesTest {

    private static final String RULE = "dangling-reference";

    static Stream<Project> dangling() {
        return Stream.of(
                located(new Location.AtSite("gone")),
                located(new Location.InRack("gone", Optional.of(RackUnits.of(1)), Face.FRONT)),
                located(new Location.InBay("gone", "1")),
                server(server -> server.configuration = Optional.of("gone")),
                Findings.project(draft -> {
                    Rack.Draft rack = new Rack.Draft("x");
                    rack.site = Optional.of("gone");
                    draft.racks = List.of(rack.build());
                }),
                Findings.project(draft -> {
                    var found = new HardwareConfiguration.Draft("x");
                    found.model = Optional.of("gone");
                    draft.configurations = List.of(found.build());
                }),
                ofParts(Map.of(1, "gone", 2, "gone")),
                quoted(Quote.Kind.PART),
                quoted(Quote.Kind.MODEL),
                quoted(Quote.Kind.CONFIGURATION),
                Findings.project(draft -> {
                    StoragePool.Draft pool = new StoragePool.Draft("x");
                    pool.servers = List.of("gone");
                    draft.storagePools = List.of(pool.build());
                }),
                vm(vm -> vm.host = Optional.of("gone")),
                vm(vm -> vm.flavor = Optional.of("gone")),
                slicing(slicing -> slicing.host = new Slicing.Host.OfServer("gone")),
                slicing(slicing ->
                        slicing.lines = List.of(new Slicing.Line("gone", Optional.empty()))),
                placement(new HostOffer.Standing("gone")),
                placement(new HostOffer.ToBuy("gone", Optional.of(2))),
                Findings.project(draft -> {
                    Placement.Draft placement = new Placement.Draft("x");
                    placement.bound = Set.of("gone");
                    draft.placements = List.of(placement.build());
                }));
    }

    @ParameterizedTest
    @MethodSource("dangling")
    void findsWhatLeadsNowhereAndClearsIt(Project project) {
        assertThat(Findings.of(RULE, project))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.subject().id()).isEqualTo("x");
                    assertThat(FindingTexts.english().message(finding)).contains("(gone)");
                });
        assertThat(Findings.afterCure(RULE, project)).isEmpty();
    }

    @Test
    void saysWhatLeadsNowhere() {
        assertThat(
                        Findings.lines(
                                RULE, server(draft -> draft.configuration = Optional.of("cfg-9"))))
                .containsExactly(
                        "x: Its configuration is not in the project (cfg-9), so nothing is known of"
                                + " its hardware.");
    }

    @Test
    void isSilentAboutAReferenceThatLeadsSomewhere() {
        Project project =
                located(new Location.AtSite("fra"))
                        .with(draft -> draft.sites = List.of(new Site.Draft("fra").build()));

        assertThat(Findings.of(RULE, project)).isEmpty();
    }

    @Test
    void aFlavorAskedForTwiceIsFoundOnce() {
        Slicing.Line line = new Slicing.Line("gone", Optional.empty());

        assertThat(Findings.of(RULE, slicing(draft -> draft.lines = List.of(line, line))))
                .hasSize(1);
    }

    @Test
    void aCureLeavesAloneWhatWasSetRightMeanwhile() {
        Project before = located(new Location.AtSite("gone"));
        Cure cure = Findings.of(RULE, before).getFirst().cure().orElseThrow();
        Project mended = located(new Location.AtSite("fra"));

        assertThat(cure.apply(mended)).isEqualTo(mended);
    }

    @Test
    void keepsTheOtherLinesOfAQuoteAndTheOtherHostsOfAPool() {
        Quote.Line kept = new Quote.Line(Quote.Target.part("part-1"), Optional.empty());
        Project project =
                Findings.project(draft -> {
                    draft.parts = List.of(new Part.Draft("part-1").build());
                    draft.servers = List.of(new Server.Draft("srv-1").build());
                    draft.quotes =
                            List.of(
                                    quote(
                                            new Quote.Line(
                                                    Quote.Target.part("gone"), Optional.empty()),
                                            kept));
                    StoragePool.Draft pool = new StoragePool.Draft("pool");
                    pool.servers = List.of("srv-1", "gone");
                    draft.storagePools = List.of(pool.build());
                });

        Project cured = project;
        for (Finding finding : Findings.of(RULE, project)) {
            cured = finding.cure().orElseThrow().apply(cured);
        }

        assertThat(cured.quotes().getFirst().lines()).containsExactly(kept);
        assertThat(cured.storagePools().getFirst().servers()).containsExactly("srv-1");
    }

    /// An identity may be that of a server and that of a configuration.
    @Test
    void keepsTheOtherHostsOfAPlacement() {
        HostOffer kept = new HostOffer.Standing("srv-1");
        Project project =
                placement(kept)
                        .with(draft -> {
                            draft.servers = List.of(new Server.Draft("srv-1").build());
                            draft.placements =
                                    List.of(
                                            draft.placements
                                                    .getFirst()
                                                    .with(placement ->
                                                            placement.hosts =
                                                                    List.of(
                                                                            new HostOffer.ToBuy(
                                                                                    "srv-1",
                                                                                    Optional
                                                                                            .empty()),
                                                                            kept)));
                        });

        Cure cure = Findings.of(RULE, project).getFirst().cure().orElseThrow();

        assertThat(cure.apply(project).placements().getFirst().hosts()).containsExactly(kept);
    }

    @Test
    void emptiesOnlyTheSlotsOfThePartThatIsGone() {
        Project project =
                ofParts(Map.of(1, "gone", 2, "part-1", 3, "gone"))
                        .with(draft -> draft.parts = List.of(new Part.Draft("part-1").build()));

        Cure cure = Findings.of(RULE, project).getFirst().cure().orElseThrow();

        assertThat(cure.apply(project).configurations().getFirst().build())
                .isEqualTo(Assembly.EMPTY.with(List.of(Slot.of(SlotKind.MEMORY, 2)), "part-1"));
    }

    /// @param modules the parts in memory slots
    private static Project ofParts(Map<Integer, String> modules) {
        Assembly assembly =
                Assembly.EMPTY.change(draft ->
                        modules.forEach((position, part) -> {
                            Slot slot = Slot.of(SlotKind.MEMORY, position);
                            draft.fitted.put(slot, new Fitted(slot, part));
                        }));
        var found = new HardwareConfiguration.Draft("x");
        found.build = assembly;
        return Findings.project(draft -> draft.configurations = List.of(found.build()));
    }

    private static Project quoted(Quote.Kind kind) {
        var line = new Quote.Line(new Quote.Target(kind, "gone"), Optional.empty());
        return Findings.project(draft -> draft.quotes = List.of(quote(line)));
    }

    private static Quote quote(Quote.Line... lines) {
        return new Quote.Draft("x").build().with(draft -> draft.lines = List.of(lines));
    }

    private static Project located(Location location) {
        return server(server -> server.location = Optional.of(location));
    }

    private static Project server(Consumer<Server.Draft> change) {
        Server.Draft server = new Server.Draft("x");
        change.accept(server);
        return Findings.project(draft -> draft.servers = List.of(server.build()));
    }

    private static Project vm(Consumer<Vm.Draft> change) {
        Vm.Draft vm = new Vm.Draft("x");
        change.accept(vm);
        return Findings.project(draft -> draft.vms = List.of(vm.build()));
    }

    private static Project placement(HostOffer host) {
        Placement.Draft placement = new Placement.Draft("x");
        placement.hosts = List.of(host);
        return Findings.project(draft -> draft.placements = List.of(placement.build()));
    }

    private static Project slicing(Consumer<Slicing.Draft> change) {
        Slicing.Draft slicing = new Slicing.Draft("x");
        change.accept(slicing);
        return Findings.project(draft -> draft.slicings = List.of(slicing.build()));
    }
}
