package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.capacity.Neighbours;
import hostplan.capacity.Slicing;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Price;
import hostplan.hardware.Quote;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.placement.Vm;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

class RemovalTest {

    private static final Quote.Target MODEL = new Quote.Target(Quote.Kind.MODEL, "model");

    private static final Location IN_RACK =
            new Location.InRack("rack", Optional.of(RackUnits.of(3)), Face.FRONT);

    /// A site with a rack with an enclosure with a blade; a virtual machine and a slicing on the
    /// enclosure.
    private static Project project() {
        return Project.EMPTY.with(draft -> {
            draft.sites = List.of(site("site"), site("other-site"));
            draft.racks = List.of(rack("rack"), rack("other-rack"));
            draft.serverModels = List.of(model("model"), model("other-model"));
            draft.configurations = List.of(configuration("cfg"), configuration("other-cfg"));
            draft.servers =
                    List.of(
                            server("enclosure", IN_RACK),
                            server("blade", new Location.InBay("enclosure", "1")),
                            server("tower", new Location.AtSite("site")));
            draft.flavors = List.of(flavor("small", 2), flavor("large", 8));
            draft.vms = List.of(vm());
            draft.slicings = List.of(slicing());
        });
    }

    private static Site site(String id) {
        return new Site.Draft(id).build().with(draft -> draft.name = id);
    }

    private static Rack rack(String id) {
        return new Rack.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.site = Optional.of("site");
                });
    }

    private static ServerModel model(String id) {
        return new ServerModel.Draft(id)
                .build()
                .with(draft -> {
                    draft.model = id;
                    draft.rackUnits = Optional.of(RackUnits.of(2));
                });
    }

    private static HardwareConfiguration configuration(String id) {
        return new HardwareConfiguration.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.model = Optional.of("model");
                    draft.build = Totals.UNKNOWN.with(totals -> totals.cores = Optional.of(8));
                });
    }

    private static Server server(String id, Location location) {
        return new Server.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.location = Optional.of(location);
                    draft.configuration = Optional.of("cfg");
                });
    }

    private static Flavor flavor(String id, int vcpus) {
        return new Flavor.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.vcpus = vcpus;
                    draft.memory = Bytes.ofGiB(4);
                });
    }

    private static Vm vm() {
        return new Vm.Draft("vm")
                .build()
                .with(draft -> {
                    draft.name = "vm";
                    draft.host = Optional.of("enclosure");
                    draft.flavor = Optional.of("small");
                });
    }

    private static Slicing slicing() {
        return new Slicing.Draft("slicing")
                .build()
                .with(draft -> {
                    draft.name = "slicing";
                    draft.host = new Slicing.Host.OfServer("enclosure");
                    draft.lines =
                            List.of(
                                    new Slicing.Line("small", Optional.of(2)),
                                    new Slicing.Line("large", Optional.empty()));
                    draft.neighbours =
                            Neighbours.USUAL.with(
                                    Neighbours.OfFlavor.quiet("small")
                                            .withNoisy(1)
                                            .withArray(Optional.of("data")));
                });
    }

    private static Project remove(ObjectKind kind, String id, InUse inUse) {
        return Removal.of(ProjectIndex.of(project()), kind, List.of(id), inUse);
    }

    private static List<String> users(ObjectKind kind, String id) {
        return WhereUsed.of(kind, id, ProjectIndex.of(project())).stream()
                .map(use -> use.link().code() + " " + use.id())
                .toList();
    }

    @Test
    void listsTheUsersOfEachKind() {
        assertThat(users(ObjectKind.SITE, "site"))
                .containsExactly(
                        "rack-at-site rack", "rack-at-site other-rack", "server-at-site tower");
        assertThat(users(ObjectKind.RACK, "rack")).containsExactly("server-in-rack enclosure");
        assertThat(users(ObjectKind.SERVER_MODEL, "model"))
                .containsExactly("configuration-of-model cfg", "configuration-of-model other-cfg");
        assertThat(users(ObjectKind.CONFIGURATION, "cfg")).hasSize(3);
        assertThat(users(ObjectKind.SERVER, "enclosure"))
                .containsExactly(
                        "server-in-enclosure blade", "vm-on-host vm", "slicing-of-host slicing");
        assertThat(users(ObjectKind.FLAVOR, "small"))
                .containsExactly("vm-of-flavor vm", "slicing-into-flavor slicing");
        assertThat(users(ObjectKind.VM, "vm")).isEmpty();
    }

    @Test
    void doesNotListUsersThatAreRemovedThemselves() {
        List<Use> uses =
                WhereUsed.of(
                        ObjectKind.SERVER,
                        List.of("enclosure", "blade"),
                        ProjectIndex.of(project()));

        assertThat(uses).extracting(Use::id).containsExactly("vm", "slicing");
    }

    @Test
    void deletesUsersAndTheirUsers() {
        Project left = remove(ObjectKind.RACK, "rack", new InUse.DeleteUsers());

        assertThat(left.racks()).extracting(Rack::id).containsExactly("other-rack");
        assertThat(left.servers()).extracting(Server::id).containsExactly("tower");
        assertThat(left.vms()).isEmpty();
        assertThat(left.slicings()).isEmpty();
        assertThat(left.configurations()).hasSize(2);
    }

    @Test
    void endsWhereEnclosuresStandInEachOther() {
        Project circle =
                Project.EMPTY.with(draft ->
                        draft.servers =
                                List.of(
                                        server("a", new Location.InBay("b", "")),
                                        server("b", new Location.InBay("a", ""))));

        Project left =
                Removal.of(
                        ProjectIndex.of(circle),
                        ObjectKind.SERVER,
                        List.of("a"),
                        new InUse.DeleteUsers());

        assertThat(left.servers()).isEmpty();
    }

    @Test
    void leavesServersOfARackAtItsSite() {
        Project left = remove(ObjectKind.RACK, "rack", new InUse.ClearReferences());

        assertThat(left.servers().getFirst().location()).contains(new Location.AtSite("site"));
        assertThat(left.servers().get(1).location()).contains(new Location.InBay("enclosure", "1"));
    }

    @Test
    void clearsTheSite() {
        Project left = remove(ObjectKind.SITE, "site", new InUse.ClearReferences());

        assertThat(left.racks()).allSatisfy(rack -> assertThat(rack.site()).isEmpty());
        assertThat(left.servers().getLast().location()).isEmpty();
        assertThat(left.servers().getFirst().location()).contains(IN_RACK);
    }

    @Test
    void keepsTheMeasuresOfAModelThatGoes() {
        Project left = remove(ObjectKind.SERVER_MODEL, "model", new InUse.ClearReferences());

        HardwareConfiguration configuration = left.configurations().getFirst();
        assertThat(configuration.model()).isEmpty();
        Totals totals = (Totals) configuration.build();
        assertThat(totals.rackUnits()).contains(RackUnits.of(2));
        assertThat(totals.cores()).contains(8);
    }

    @Test
    void keepsTheSizeOfAFlavorThatGoes() {
        Project left = remove(ObjectKind.FLAVOR, "small", new InUse.ClearReferences());

        assertThat(left.vms().getFirst().flavor()).isEmpty();
        assertThat(left.vms().getFirst().vcpus()).contains(2);
        assertThat(left.slicings().getFirst().lines())
                .containsExactly(new Slicing.Line("large", Optional.empty()));
        assertThat(left.slicings().getFirst().neighbours()).isEqualTo(Neighbours.USUAL);
    }

    @Test
    void saysOfAnotherFlavorWhatWasSaidOfTheOneThatGoes() {
        Project left = remove(ObjectKind.FLAVOR, "small", new InUse.MoveTo("large"));

        assertThat(left.slicings().getFirst().neighbours().of("large").noisy()).isEqualTo(1);
        assertThat(left.slicings().getFirst().neighbours().flavors()).hasSize(1);
    }

    @Test
    void keepsTheQuestionOfASlicingWhoseServerGoes() {
        Project left = remove(ObjectKind.SERVER, "enclosure", new InUse.ClearReferences());

        Totals totals = Totals.UNKNOWN.with(draft -> draft.cores = Optional.of(8));
        assertThat(left.slicings().getFirst().host())
                .isEqualTo(new Slicing.Host.AdHoc("enclosure", totals));
        assertThat(left.slicings().getFirst().neighbours().of("small").array()).isEmpty();
        assertThat(left.vms().getFirst().host()).isEmpty();
        assertThat(left.servers().getFirst().location()).contains(new Location.AtSite("site"));
    }

    @Test
    void movesUsersToAnotherOfTheSameKind() {
        assertThat(
                        remove(ObjectKind.RACK, "rack", new InUse.MoveTo("other-rack"))
                                .servers()
                                .getFirst()
                                .location())
                .contains(
                        new Location.InRack(
                                "other-rack", Optional.of(RackUnits.of(3)), Face.FRONT));
        assertThat(remove(ObjectKind.CONFIGURATION, "cfg", new InUse.MoveTo("other-cfg")).servers())
                .allSatisfy(server -> assertThat(server.configuration()).contains("other-cfg"));
        assertThat(
                        remove(ObjectKind.SERVER_MODEL, "model", new InUse.MoveTo("other-model"))
                                .configurations())
                .allSatisfy(
                        configuration -> assertThat(configuration.model()).contains("other-model"));
        Project hosted = remove(ObjectKind.SERVER, "enclosure", new InUse.MoveTo("tower"));
        assertThat(hosted.vms().getFirst().host()).contains("tower");
        assertThat(hosted.slicings().getFirst().host())
                .isEqualTo(new Slicing.Host.OfServer("tower"));
        assertThat(hosted.servers().getFirst().location())
                .contains(new Location.InBay("tower", "1"));
    }

    @Test
    void refusesToMoveUsersToWhatIsNotThere() {
        assertThatThrownBy(() -> remove(ObjectKind.RACK, "rack", new InUse.MoveTo("rack")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rack");
        assertThatThrownBy(() -> remove(ObjectKind.RACK, "rack", new InUse.MoveTo("gone")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gone");
    }

    /// The project whose model and configuration have prices of a quote, and a copy of that
    /// configuration that was made since.
    private static Project quoted() {
        Price price = PriceProjects.price("9000", "2026-10-01").orElseThrow();
        SequencedMap<Quote.Target, Price> prices = new LinkedHashMap<>();
        prices.put(MODEL, price);
        prices.put(Quote.Target.configuration("cfg"), price);
        Quote quote =
                new Quote.Draft("quote")
                        .build()
                        .with(draft -> {
                            draft.number = "4711";
                            draft.supplier = "Muster";
                        });
        Project taken = QuoteEdits.takeIn(project(), quote, prices);
        return ProjectEdits.add(
                taken, taken.configurations().getFirst().with(draft -> draft.id = "copy"));
    }

    private static Project removeQuoted(ObjectKind kind, String id, InUse inUse) {
        return Removal.of(ProjectIndex.of(quoted()), kind, List.of(id), inUse);
    }

    @Test
    void listsTheQuotesOfModelsAndConfigurations() {
        ProjectIndex index = ProjectIndex.of(quoted());
        assertThat(WhereUsed.of(ObjectKind.SERVER_MODEL, "model", index))
                .extracting(Use::link)
                .contains(Link.QUOTE_OF_MODEL);
        assertThat(WhereUsed.of(ObjectKind.CONFIGURATION, "cfg", index))
                .extracting(Use::link)
                .contains(Link.QUOTE_OF_CONFIGURATION);
        assertThat(WhereUsed.of(ObjectKind.CONFIGURATION, "model", index)).isEmpty();
    }

    @Test
    void aQuoteForgetsTheConfigurationThatGoes() {
        InUse other = new InUse.MoveTo("other-cfg");
        for (InUse inUse : List.of(other, new InUse.ClearReferences())) {
            Project left = removeQuoted(ObjectKind.CONFIGURATION, "cfg", inUse);
            assertThat(left.quotes().getFirst().lines())
                    .extracting(Quote.Line::target)
                    .containsExactly(MODEL);
        }
    }

    @Test
    void aQuoteForgetsTheModelThatGoes() {
        Project left = removeQuoted(ObjectKind.SERVER_MODEL, "model", new InUse.ClearReferences());
        assertThat(left.quotes().getFirst().lines())
                .extracting(Quote.Line::target)
                .containsExactly(Quote.Target.configuration("cfg"));
    }

    @Test
    void pricesOfAQuoteThatIsDeletedBecomeOnesOwnWithItsTerms() {
        Project left = removeQuoted(ObjectKind.QUOTE, "quote", new InUse.ClearReferences());
        HardwareConfiguration configuration = left.configurations().getFirst();
        assertThat(configuration.price().orElseThrow().quote()).isEmpty();
        assertThat(configuration.terms().vendor()).isEqualTo("Muster");
        assertThat(configuration.terms().number()).isEqualTo("4711");
        assertThat(left.serverModels().getFirst().price().orElseThrow().quote()).isEmpty();
    }

    @Test
    void aCopyKeepsThePriceOfAQuoteThatIsTakenBack() {
        Project back = QuoteEdits.takeBack(quoted(), "quote");
        assertThat(back.configurations().getFirst()).isEqualTo(configuration("cfg"));
        HardwareConfiguration copy = back.configurations().getLast();
        assertThat(copy.price().orElseThrow().quote()).isEmpty();
        assertThat(copy.terms().vendor()).isEqualTo("Muster");
    }
}
