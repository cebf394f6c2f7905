package hostplan.project;

import static hostplan.project.PlacementProjects.answered;
import static hostplan.project.PlacementProjects.asked;
import static hostplan.project.PlacementProjects.configuration;
import static hostplan.project.PlacementProjects.member;
import static hostplan.project.PlacementProjects.server;
import static hostplan.project.PlacementProjects.vm;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.capacity.KeepFree;
import hostplan.capacity.RuleSet;
import hostplan.explain.PlacementTexts;
import hostplan.explain.VariantStatements;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.Vm;
import hostplan.placement.VmCounting;
import hostplan.placement.pack.Watch;
import hostplan.project.PlacementRun.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;

class PlacementVariantsTest {

    private static final long SECOND = 1_000_000_000L;

    private final SlicingQuestions slicing = new SlicingQuestions(List.of(RuleSet.takingNothing()));
    private final PlacementVariants variants = new PlacementVariants(slicing);

    /// Hosts of 16 cores and 64 GiB to buy.
    private static Project project(Vm... vms) {
        return Project.EMPTY.with(draft -> {
            draft.configurations = List.of(configuration("small", 16, 64));
            draft.servers = List.of(server("s1", "small"));
            draft.vms = List.of(vms);
        });
    }

    /// By the key of what is changed.
    private Map<String, PlacementVariant> of(Project project, Placement placement) {
        Map<String, PlacementVariant> all = new TreeMap<>();
        variants.of(
                ProjectIndex.of(project),
                placement,
                answered(project, placement).answer(),
                SECOND,
                () -> false,
                each -> all.put(each.change().key(), each));
        return all;
    }

    private Map<String, PlacementVariant> of(Project project, Consumer<Placement.Draft> change) {
        return of(project, asked("+small", change));
    }

    private static String told(PlacementVariant variant, Placement placement) {
        MessageTexts texts = PlacementTexts.english();
        List<Message> all =
                VariantStatements.of(
                        variant,
                        placement.aim(),
                        _ -> {
                            throw new AssertionError("no price");
                        });
        return texts.text(variant.change())
                + ": "
                + String.join(", ", all.stream().map(texts::text).toList());
    }

    /// Eight VMs of 32 GiB: two on a host of 64 GiB, four on one of 128 GiB, the same where it is
    /// doubled.
    @Test
    void givesHostsToBuyMoreMemory() {
        Project project = project(vm("a", 1, 32, vm -> vm.count = 8));
        Map<String, PlacementVariant> found = of(project, _ -> {});
        PlacementVariant more = found.get("variant-memory");
        assertThat(more.hosts()).isEqualTo(2);
        assertThat(more.less()).isEqualTo(2);
        assertThat(more.isProven()).isTrue();
        assertThat(found.get("variant-memory-twice").less()).isEqualTo(2);
        assertThat(told(more, asked("+small", _ -> {})))
                .isEqualTo(
                        "With 64 GiB more memory for VMs in every host to buy, at the price it has:"
                                + " 2 hosts less, proven the most");
    }

    /// Threads do not run out, so that selling them more often gives nothing.
    @Test
    void saysWhereAChangeGivesNothing() {
        Project project = project(vm("a", 1, 32, vm -> vm.count = 8));
        PlacementVariant ratio = of(project, _ -> {}).get("variant-ratio");
        assertThat(ratio.less()).isZero();
        assertThat(ratio.isProven()).isTrue();
        assertThat(told(ratio, asked("+small", _ -> {})))
                .isEqualTo("With 2 vCPUs for each thread, and not 1: no host less, proven");
    }

    @Test
    void sellsThreadsOnceMoreAlsoDuringAFailure() {
        Project project = project(vm("a", 8, 4, vm -> vm.count = 8));
        PlacementVariant ratio =
                of(project, draft -> draft.failures = FailurePlan.of(1)).get("variant-ratio");
        assertThat(ratio.base().cost()).isEqualTo(5);
        assertThat(ratio.cost()).isEqualTo(3);
    }

    @Test
    void keepsNothingFree() {
        Project project = project(vm("a", 1, 32, vm -> vm.count = 4));
        Map<String, PlacementVariant> kept =
                of(
                        project,
                        draft ->
                                draft.rules =
                                        draft.rules.with(rules ->
                                                rules.keepFree =
                                                        new KeepFree.Share(Fraction.of(1, 10))));
        assertThat(kept.get("variant-nothing-kept").base().cost()).isEqualTo(4);
        assertThat(kept.get("variant-nothing-kept").less()).isEqualTo(2);
        assertThat(of(project, _ -> {})).doesNotContainKey("variant-nothing-kept");
    }

    @Test
    void survivesNoFailure() {
        Project project = project(vm("a", 1, 32, vm -> vm.count = 4));
        Map<String, PlacementVariant> found =
                of(project, draft -> draft.failures = FailurePlan.of(1));
        assertThat(found.get("variant-no-failure").less()).isEqualTo(1);
        assertThat(of(project, _ -> {})).doesNotContainKey("variant-no-failure");
    }

    @Test
    void letsVmsNotGrow() {
        Project project = project(vm("a", 1, 32, vm -> vm.count = 4));
        VmCounting grown = VmCounting.USUAL.withGrowth(Fraction.of(1, 5));
        assertThat(of(project, draft -> draft.counting = grown).get("variant-no-growth").less())
                .isEqualTo(2);
        assertThat(of(project, _ -> {})).doesNotContainKey("variant-no-growth");
    }

    /// Groups that are kept together, and wishes, are left as they are.
    @Test
    void keepsNoGroupApart() {
        Project project = project(member("a", "g", 1, 2), member("b", "g", 2, 4));
        GroupRule together = GroupRule.together("h");
        Placement placement =
                asked("+small", draft -> draft.groups = List.of(GroupRule.apart("g"), together));
        assertThat(of(project, placement).get("variant-not-apart").less()).isEqualTo(1);
        assertThat(of(project, draft -> draft.groups = List.of(together)))
                .doesNotContainKey("variant-not-apart");
    }

    @Test
    void countsVmsThatFindAPlaceByTheChange() {
        Project project = project(vm("a", 1, 100));
        PlacementVariant more = of(project, _ -> {}).get("variant-memory");
        assertThat(more.morePlaced()).isEqualTo(1);
        assertThat(told(more, asked("+small", _ -> {}))).endsWith(": 1 more VM has a place");
    }

    @Test
    void addsNoMemoryToServersThatStand() {
        Project project = project(vm("a", 1, 32, vm -> vm.count = 2));
        assertThat(of(project, asked("s1", _ -> {})))
                .doesNotContainKeys("variant-memory", "variant-memory-twice");
        assertThat(of(project, asked("s1 +small", _ -> {})).get("variant-memory").less()).isZero();
    }

    @Test
    void endsWhereItIsCancelled() {
        Project project = project(vm("a", 1, 32));
        Placement placement = asked("+small", _ -> {});
        List<PlacementVariant> told = new ArrayList<>();
        List<PlacementVariant> all =
                variants.of(
                        ProjectIndex.of(project),
                        placement,
                        answered(project, placement).answer(),
                        SECOND,
                        () -> told.size() == 1,
                        told::add);
        assertThat(all).hasSize(1).isEqualTo(told);
    }

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    /// Where nothing is changed the answer is the same, and where something is it is no worse,
    /// since each change only allows more.
    @ParameterizedTest
    @MethodSource("seeds")
    void answersTheSameWhereNothingIsChanged(long seed) {
        ProjectIndex index = ProjectIndex.of(RandomPlacements.of(seed));
        Placement placement = index.project().placements().getFirst();
        PlacementAnswer base = answer(index, placement);
        if (base.isOptimal()) {
            PlacementVariants.Change none =
                    PlacementVariants.Change.of(Message.of("nothing"), placement);
            Watch ample = Watch.of(20 * SECOND, () -> false);
            PlacementVariant same = variants.variant(index, none, base, ample).orElseThrow();
            assertThat(same.found().cost()).isEqualTo(base.cost());
            assertThat(same.found().vmsUnplaced()).isEqualTo(base.vmsUnplaced());
            assertThat(same.less()).isZero();
        }
        for (PlacementVariants.Change change : PlacementVariants.changes(placement)) {
            PlacementVariant found =
                    variants.variant(index, change, base, Watch.of(SECOND / 4, () -> false))
                            .orElseThrow();
            assertThat(found.morePlaced()).isNotNegative();
            boolean doesMore = found.morePlaced() > 0 || found.survivesMore();
            assertThat(doesMore || found.found().bound() <= base.cost()).isTrue();
        }
    }

    private PlacementAnswer answer(ProjectIndex index, Placement placement) {
        return new PlacementRun(slicing)
                                .of(index, placement, Watch.of(SECOND, () -> false), _ -> {})
                        instanceof Outcome.Answered found
                ? found.answer()
                : org.junit.jupiter.api.Assertions.fail("It cannot be asked.");
    }
}
