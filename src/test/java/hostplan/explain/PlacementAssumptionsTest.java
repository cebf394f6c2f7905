package hostplan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.KeepFree;
import hostplan.capacity.Ratios;
import hostplan.capacity.RuleSet;
import hostplan.capacity.SmtRule;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.message.Message;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;
import hostplan.placement.VmCounting;
import hostplan.project.PlacementQuestions;
import hostplan.project.PlacementQuestions.Asked;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.SlicingQuestions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Hosts of 64 and of 256 GiB; the VM "runs" runs on the host "stands", "off" is off, and "far"
/// lies in another cluster.
class PlacementAssumptionsTest {

    private static final RuleSet NONE = RuleSet.takingNothing();

    private final ProjectIndex index = ProjectIndex.of(project());

    private static HardwareConfiguration configuration(String id, long gib) {
        return new HardwareConfiguration.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.build =
                            Totals.UNKNOWN.with(totals -> {
                                totals.cores = Optional.of(16);
                                totals.memory = Optional.of(Bytes.ofGiB(gib));
                            });
                });
    }

    private static Vm vm(String id, Consumer<Vm.Draft> change) {
        return new Vm.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.cluster = "near";
                    draft.vcpus = Optional.of(2);
                    draft.memory = Optional.of(Bytes.ofGiB(4));
                    change.accept(draft);
                });
    }

    private static Project project() {
        return Project.EMPTY.with(draft -> {
            draft.configurations = List.of(configuration("small", 64), configuration("big", 256));
            draft.servers =
                    List.of(
                            new Server.Draft("stands")
                                    .build()
                                    .with(server -> server.configuration = Optional.of("small")));
            draft.vms =
                    List.of(
                            vm("runs", vm -> vm.host = Optional.of("stands")),
                            vm(
                                    "off",
                                    vm -> {
                                        vm.powerState = Optional.of(PowerState.OFF);
                                        vm.count = 2;
                                    }),
                            vm("far", vm -> vm.cluster = "other"));
        });
    }

    private static Placement placement(Consumer<Placement.Draft> change) {
        return new Placement.Draft("p")
                .build()
                .with(draft -> {
                    draft.hosts =
                            List.of(
                                    new HostOffer.Standing("stands"),
                                    new HostOffer.ToBuy("big", Optional.empty()));
                    change.accept(draft);
                });
    }

    private List<Message> of(Placement placement) {
        Asked asked =
                new PlacementQuestions(new SlicingQuestions(List.of(NONE))).of(index, placement);
        if (asked instanceof Asked.Ready(var question)) {
            return PlacementAssumptions.of(index, placement, question, Optional.of(NONE));
        }
        throw new AssertionError("It cannot be asked: " + asked);
    }

    private List<String> said(Consumer<Placement.Draft> change) {
        return of(placement(change)).stream().map(PlacementTexts.english()::text).toList();
    }

    private List<String> codes(Consumer<Placement.Draft> change) {
        return of(placement(change)).stream().map(PlacementAssumptions::code).toList();
    }

    @Test
    void tellsOfAPlainQuestionWhatItTakesForGranted() {
        assertThat(said(_ -> {}))
                .containsExactly(
                        "disks of VMs lie on storage that all hosts reach, and take nothing of hosts",
                        "1 vCPU for each thread",
                        "memory is promised once",
                        "nothing is known of a hypervisor, so it takes nothing",
                        "nothing is kept free",
                        "no host fails",
                        "every VM may move",
                        "memory and disk count as provisioned",
                        "no growth",
                        "2 VMs that are off are not counted",
                        "hosts that stand: 1 × small",
                        "to buy as many as needed: big");
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhereDisksLie(DiskPlace place) {
        assertThat(codes(draft -> draft.disks = place)).first().isEqualTo("disks-" + place.code());
    }

    @Test
    void tellsHowManyVmsHaveTheirDisksElsewhere() {
        Project mixed =
                project()
                        .with(draft ->
                                draft.vms =
                                        List.of(
                                                vm(
                                                        "a",
                                                        vm ->
                                                                vm.disks =
                                                                        Optional.of(
                                                                                DiskPlace.LOCAL)),
                                                vm("b", vm -> vm.count = 3)));
        Placement asked = placement(_ -> {});
        Asked.Ready ready =
                (Asked.Ready)
                        new PlacementQuestions(new SlicingQuestions(List.of(NONE)))
                                .of(ProjectIndex.of(mixed), asked);

        assertThat(
                        PlacementAssumptions.of(
                                        ProjectIndex.of(mixed),
                                        asked,
                                        ready.question(),
                                        Optional.of(NONE))
                                .stream()
                                .map(PlacementTexts.english()::text))
                .startsWith(
                        "disks of 1 VM lie on their host and are down with it",
                        "disks of 3 VMs lie on storage that all hosts reach, and take nothing of"
                                + " hosts");
    }

    @ParameterizedTest
    @CsvSource({
        "THREAD,'2.5 vCPUs for each thread'",
        "CORE,'2.5 vCPUs for each thread, a vCPU counted as a core with all its threads'",
        "ISOLATED,'2.5 vCPUs for each thread, no core shared by two VMs'"
    })
    void tellsTheRatios(SmtRule smt, String words) {
        Ratios ratios = new Ratios(Fraction.of(5, 2), Fraction.of(3, 2), Fraction.of(2));

        assertThat(
                        said(draft ->
                                draft.rules =
                                        draft.rules.with(rules -> {
                                            rules.ratios = ratios;
                                            rules.cutting = rules.cutting.withSmt(smt);
                                        })))
                .contains(words, "memory is promised 1.5 times", "disk is promised 2 times");
    }

    /// Of hosts with 64 and 256 GiB a quarter is kept, and 2 GiB are the host's own.
    @Test
    void tellsWhatHostsKeep() {
        assertThat(
                        said(draft ->
                                draft.rules =
                                        draft.rules.with(rules -> {
                                            rules.reserveMemory = Optional.of(Bytes.ofGiB(2));
                                            rules.reserveCores = Optional.of(1);
                                            rules.keepFree = new KeepFree.Share(Fraction.of(1, 4));
                                        })))
                .contains(
                        "2 GiB of memory is kept for each host itself, as stated",
                        "1 core of each host is kept for the host itself",
                        "25 % of installed memory is kept free",
                        "18 GiB to 66 GiB of memory of a host is not for VMs in all");
    }

    /// A ratio does not change how much memory is kept.
    @Test
    void tellsWhatIsKeptBeforeTheRatio() {
        assertThat(
                        said(draft ->
                                draft.rules =
                                        draft.rules.with(rules -> {
                                            rules.ratios =
                                                    new Ratios(
                                                            Fraction.ONE,
                                                            Fraction.of(2),
                                                            Fraction.ONE);
                                            rules.keepFree = new KeepFree.Amount(Bytes.ofGiB(8));
                                        })))
                .contains(
                        "8 GiB of memory is kept free on each host",
                        "8 GiB of memory of each host is not for VMs in all");
    }

    @ParameterizedTest
    @CsvSource({
        "false,false,provisioned",
        "true,true,used",
        "true,false,memory-provisioned-disk-used",
        "false,true,memory-used-disk-provisioned"
    })
    void tellsWhatOfAVmCounts(boolean usedDisk, boolean usedMemory, String code) {
        VmCounting counting =
                new VmCounting(Set.of(), false, usedDisk, usedMemory, Fraction.of(1, 5));

        List<Message> all = of(placement(draft -> draft.counting = counting));

        assertThat(all).extracting(PlacementAssumptions::code).contains(code, "growth");
        assertThat(all)
                .extracting(PlacementTexts.english()::text)
                .contains("VMs grow by 20 %, each up to whole vCPUs, from 4 to 6 vCPUs");
    }

    @Test
    void tellsWhichVmsCount() {
        assertThat(said(draft -> draft.counting = VmCounting.USUAL.withOff(true)))
                .contains("2 VMs that are off are counted too");
        assertThat(said(draft -> draft.counting = VmCounting.USUAL.withClusters(Set.of("other"))))
                .contains("only VMs of other count")
                .noneMatch(each -> each.contains("off"));
    }

    @Test
    void tellsWhatHoldsDuringAFailure() {
        Ratios more = new Ratios(Fraction.of(4), Fraction.ONE, Fraction.ONE);
        List<GroupRule> apart = List.of(GroupRule.apart("db"));

        assertThat(
                        said(draft -> {
                            draft.groups = apart;
                            draft.failures = new FailurePlan(2, Optional.of(more), false);
                        }))
                .contains(
                        "4 vCPUs for each thread while 2 hosts have failed",
                        "groups may come together while 2 hosts have failed")
                .doesNotContain("no host fails");
        assertThat(
                        said(draft -> {
                            draft.groups = apart;
                            draft.failures = FailurePlan.of(1);
                        }))
                .contains("groups stay apart also while 1 host has failed");
        assertThat(codes(draft -> draft.failures = FailurePlan.of(1)))
                .noneMatch(each -> each.startsWith("failure"));
    }

    @Test
    void tellsWhichVmsMayMove() {
        assertThat(codes(draft -> draft.isStaying = true)).contains("staying");
        assertThat(said(draft -> draft.bound = Set.of("runs")))
                .contains("1 VM stays on its host, all others may move");
        assertThat(
                        codes(draft ->
                                draft.hosts =
                                        List.of(new HostOffer.ToBuy("big", Optional.empty()))))
                .doesNotContain("moving", "staying");
    }

    @Test
    void tellsHowManyOfEachHostThereAre() {
        Placement asked =
                placement(draft ->
                        draft.hosts =
                                List.of(
                                        new HostOffer.Standing("stands"),
                                        new HostOffer.ToBuy("small", Optional.of(3)),
                                        new HostOffer.ToBuy("big", Optional.empty())));

        assertThat(OfferAssumptions.of(index, asked).stream().map(PlacementTexts.english()::text))
                .containsExactly(
                        "hosts that stand: 1 × small",
                        "to buy at most: 3 × small",
                        "to buy as many as needed: big");
    }

    @Test
    void makesOneParagraph() {
        assertThat(
                        PlacementAssumptions.text(
                                PlacementAssumptions.ofInstance(FailurePlan.of(1)),
                                PlacementTexts.english()))
                .isEqualTo(
                        "Assumed: all is as the instance states it: nothing grows, nothing is kept"
                                + " back, and every VM may run on every host; when hosts fail, every"
                                + " VM may start on any host that is up.");
    }
}
