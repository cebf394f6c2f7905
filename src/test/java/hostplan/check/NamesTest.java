package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.ServerModel;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.Server;
import hostplan.placement.Vm;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class NamesTest {

    @Test
    void letsWhatStandsBesideServersBeCalledAlike() {
        Project project =
                Project.EMPTY.with(
                        draft -> draft.rackItems = List.of(item("item-1"), item("item-2")));

        assertThat(Findings.lines("duplicate-name", project)).isEmpty();
    }

    private static RackItem item(String id) {
        return new RackItem.Draft(id).build().with(draft -> draft.name = "patch panel");
    }

    @Test
    void everyServerThatSharesItsNameIsFound() {
        assertThat(Findings.lines("duplicate-name", named("web-1", "web-2", "web-1", "web-1")))
                .containsExactly(
                        "srv-0: Another server is called web-1 too.",
                        "srv-2: Another server is called web-1 too.",
                        "srv-3: Another server is called web-1 too.");
    }

    @Test
    void aCureGivesTheNextNameThatIsFree() {
        Project project = named("web", "web (2)", "web", "web");

        assertThat(Findings.of("duplicate-name", project))
                .extracting(Finding::cure)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new Cure.Rename(ObjectKind.SERVER, "srv-2", "web (3)")),
                        Optional.of(new Cure.Rename(ObjectKind.SERVER, "srv-3", "web (4)")));
    }

    @Test
    void oneCureSetsTwoNamesakesRight() {
        Project project = named("web", "web");
        Cure cure = Findings.of("duplicate-name", project).getLast().cure().orElseThrow();

        assertThat(Findings.lines("duplicate-name", cure.apply(project))).isEmpty();
    }

    @Test
    void racksOfTwoSitesMayBearOneName() {
        Project project =
                Findings.project(draft ->
                        draft.racks =
                                List.of(rack("a", "fra"), rack("b", "muc"), rack("c", "muc")));

        assertThat(Findings.lines("duplicate-name", project))
                .containsExactly(
                        "b: Another rack is called A01 too.", "c: Another rack is called A01 too.");
    }

    @Test
    void vmsOfTwoClustersMayBearOneName() {
        Project project =
                Findings.project(draft ->
                        draft.vms = List.of(vm("a", "prod"), vm("b", "test"), vm("c", "test")));

        assertThat(Findings.lines("duplicate-name", project))
                .containsExactly(
                        "b: Another VM is called db too.", "c: Another VM is called db too.");
    }

    @Test
    void aRenamedModelKeepsItsMaker() {
        Project project =
                Findings.project(draft -> draft.serverModels = List.of(model("a"), model("b")));
        Cure cure = Findings.of("duplicate-name", project).getLast().cure().orElseThrow();

        assertThat(cure.apply(project).serverModels().getLast())
                .extracting(ServerModel::manufacturer, ServerModel::model)
                .containsExactly("Dell", "PowerEdge R650 (2)");
    }

    @Test
    void objectsWithoutANameAreFoundButAreNoDuplicates() {
        assertThat(Findings.lines("name-missing", named("", " ")))
                .containsExactly(
                        "srv-0: It has no name (srv-0).", "srv-1: It has no name (srv-1).");
        assertThat(Findings.lines("duplicate-name", named("", ""))).isEmpty();
    }

    @Test
    void serialNumbersAndAssetTagsStandForOneServer() {
        Project project =
                servers(draft -> {
                    draft.serialNumber = "ABC123";
                    draft.assetTag = "T-7";
                });

        assertThat(Findings.lines("serial-number-shared", project))
                .containsExactly("srv-1: Its serial number ABC123 is also that of s0 (srv-0).");
        assertThat(Findings.lines("asset-tag-shared", project))
                .containsExactly("srv-1: Its asset tag T-7 is also that of s0 (srv-0).");
        assertThat(Findings.lines("serial-number-shared", named("a", "b"))).isEmpty();
        assertThat(Findings.lines("asset-tag-shared", named("a", "b"))).isEmpty();
    }

    private static Project named(String... names) {
        return Findings.project(draft ->
                draft.servers =
                        IntStream.range(0, names.length)
                                .mapToObj(i -> server(i, each -> each.name = names[i]))
                                .toList());
    }

    private static Project servers(Consumer<Server.Draft> change) {
        return Findings.project(
                draft -> draft.servers = List.of(server(0, change), server(1, change)));
    }

    private static Server server(int number, Consumer<Server.Draft> change) {
        Server.Draft draft = new Server.Draft("srv-" + number);
        draft.name = "s" + number;
        change.accept(draft);
        return draft.build();
    }

    private static Rack rack(String id, String site) {
        Rack.Draft draft = new Rack.Draft(id);
        draft.name = "A01";
        draft.site = Optional.of(site);
        return draft.build();
    }

    private static Vm vm(String id, String cluster) {
        Vm.Draft draft = new Vm.Draft(id);
        draft.name = "db";
        draft.cluster = cluster;
        return draft.build();
    }

    private static ServerModel model(String id) {
        ServerModel.Draft draft = new ServerModel.Draft(id);
        draft.manufacturer = "Dell";
        draft.model = "PowerEdge R650";
        return draft.build();
    }
}
