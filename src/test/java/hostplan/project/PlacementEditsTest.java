package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.capacity.CutRules;
import hostplan.capacity.Neighbours;
import hostplan.capacity.Slicing;
import hostplan.capacity.StatedNode;
import hostplan.document.Ids;
import hostplan.document.UnknownMembers;
import hostplan.inventory.Server;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;
import hostplan.placement.VmCounting;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class PlacementEditsTest {

    private static final Project PROJECT =
            Project.EMPTY.with(draft -> {
                draft.servers = List.of(server("empty"), server("a"), server("b"));
                draft.vms = List.of(vm("one", "b"), vm("two", "a"), vm("three", "b"));
                draft.slicings = List.of(slicing());
                draft.placements = List.of(placement("spring"), placement("autumn"));
            });

    private final PlacementEdits edits = new PlacementEdits(new Ids(new Random(1)));

    private static Server server(String id) {
        return new Server.Draft(id).build();
    }

    private static Vm vm(String id, String host) {
        return new Vm.Draft(id).build().with(draft -> draft.host = Optional.of(host));
    }

    private static Slicing slicing() {
        return new Slicing.Draft("slicing")
                .build()
                .with(draft -> {
                    draft.host = new Slicing.Host.OfServer("b");
                    draft.ruleSet = "kvm";
                    draft.cutting =
                            draft.cutting.withNodes(
                                    List.of(
                                            new StatedNode(
                                                    0,
                                                    Optional.of(8),
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    Optional.empty())));
                    draft.neighbours =
                            Neighbours.USUAL.with(Neighbours.OfFlavor.quiet("s").withNoisy(2));
                });
    }

    private static Placement placement(String name) {
        return new Placement.Draft(name)
                .build()
                .with(draft -> {
                    draft.name = name;
                    draft.unknown =
                            new UnknownMembers(
                                    List.of(new UnknownMembers.Member("later", "1", "id")));
                });
    }

    private static Placement first() {
        return PROJECT.placements().getFirst();
    }

    private static List<String> names(PlacementEdits.Edit edit) {
        return edit.project().placements().stream().map(Placement::name).toList();
    }

    @Test
    void addsOneOnTheServersWithVmsByTheRulesOfASlicing() {
        PlacementEdits.Edit edit = edits.add(ProjectIndex.of(PROJECT), "spring");

        Placement added = edit.project().placements().getLast();
        assertThat(edit.placement()).contains(added.id());
        assertThat(added.name()).isEqualTo("spring (2)");
        assertThat(added.hosts())
                .containsExactly(new HostOffer.Standing("a"), new HostOffer.Standing("b"));
        assertThat(added.rules()).isEqualTo(CutRules.PLAIN.with(draft -> draft.ruleSet = "kvm"));
    }

    /// 40 vCPUs on 16 threads are 2.5 for each, 8 that are off not counted.
    @Test
    void whatRunsTodayMayGoOn() {
        Project project =
                Project.EMPTY.with(draft -> {
                    draft.configurations =
                            List.of(PlacementProjects.configuration("small", 16, 64));
                    draft.sites = List.of(PlacementProjects.site("here"));
                    draft.racks = List.of(PlacementProjects.rack("r1", "here"));
                    draft.servers = List.of(PlacementProjects.racked("s1", "small", "r1"));
                    draft.vms =
                            List.of(
                                    PlacementProjects.running("on", "s1", 40, 1),
                                    PlacementProjects.running("off", "s1", 8, 1)
                                            .with(vm ->
                                                    vm.powerState = Optional.of(PowerState.OFF)));
                });
        Placement added =
                edits.add(ProjectIndex.of(project), "all").project().placements().getFirst();
        assertThat(added.rules().ratios().vcpus()).isEqualTo(Fraction.of(3));
    }

    @Test
    void addsAnEmptyOneToAnEmptyProject() {
        PlacementEdits.Edit edit = edits.add(ProjectIndex.of(Project.EMPTY), "all");

        Placement added = edit.project().placements().getFirst();
        assertThat(added.hosts()).isEmpty();
        assertThat(added.rules()).isEqualTo(CutRules.PLAIN);
    }

    @Test
    void aCopyAsksTheSame() {
        PlacementEdits.Edit edit = edits.duplicate(PROJECT, first());

        Placement copy = edit.project().placements().getLast();
        assertThat(names(edit)).containsExactly("spring", "autumn", "spring (2)");
        assertThat(edit.placement()).contains(copy.id());
        assertThat(
                        copy.with(draft -> {
                            draft.id = first().id();
                            draft.name = first().name();
                        }))
                .isEqualTo(first().with(draft -> draft.unknown = UnknownMembers.NONE));
    }

    @Test
    void renames() {
        assertThat(names(PlacementEdits.rename(PROJECT, first(), "summer")))
                .containsExactly("summer", "autumn");
    }

    @Test
    void changesOneAndUndoesIt() {
        History history = new History(PROJECT);
        PlacementEdits.Edit edit =
                PlacementEdits.change(
                        PROJECT,
                        first(),
                        PlacementEdits.Change.AIM,
                        draft -> draft.aim = PlacementAim.PRICE);

        history.apply(edit.step(), edit.project());
        assertThat(history.current().placements())
                .extracting(Placement::aim)
                .containsExactly(PlacementAim.PRICE, PlacementAim.HOSTS);
        assertThat(history.undoable()).contains(StepName.of("step.placement.change.aim"));

        history.undo();
        assertThat(history.current()).isSameAs(PROJECT);
    }

    @Test
    void changingNothingLeavesTheProject() {
        PlacementEdits.Edit edit =
                PlacementEdits.change(
                        PROJECT,
                        first(),
                        PlacementEdits.Change.COUNTING,
                        draft ->
                                draft.counting =
                                        new VmCounting(
                                                Set.of(), false, false, false, Fraction.ZERO));

        assertThat(edit.project()).isSameAs(PROJECT);
    }

    @Test
    void looksAtTheNextAfterOneWasTakenAwayElseAtTheLast() {
        PlacementEdits.Edit next = PlacementEdits.remove(PROJECT, first());
        assertThat(names(next)).containsExactly("autumn");
        assertThat(next.placement()).contains("autumn");

        PlacementEdits.Edit last = PlacementEdits.remove(PROJECT, PROJECT.placements().getLast());
        assertThat(names(last)).containsExactly("spring");
        assertThat(last.placement()).contains("spring");

        Placement only = last.project().placements().getFirst();
        assertThat(PlacementEdits.remove(last.project(), only).placement()).isEmpty();
    }
}
