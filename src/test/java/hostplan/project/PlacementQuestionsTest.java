package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.CutRules;
import hostplan.capacity.Ratios;
import hostplan.capacity.RuleSet;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Price;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.placement.DiskPlace;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;
import hostplan.placement.VmCounting;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.Watch;
import hostplan.project.PlacementQuestions.Asked;
import hostplan.project.PlacementQuestions.Lack;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

class PlacementQuestionsTest {

    private final PlacementQuestions questions =
            new PlacementQuestions(new SlicingQuestions(List.of(RuleSet.takingNothing())));

    private static HardwareConfiguration configuration(
            String id, int cores, long gib, String price) {
        return new HardwareConfiguration.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.build =
                            Totals.UNKNOWN.with(totals -> {
                                totals.cores = Optional.of(cores);
                                totals.memory = Optional.of(Bytes.ofGiB(gib));
                                totals.disk = Optional.of(Bytes.ofGB(1000));
                            });
                    draft.price =
                            price.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(
                                            new Price(
                                                    new Money(
                                                            new BigDecimal(price),
                                                            Project.EMPTY.currency()),
                                                    Optional.empty(),
                                                    ""));
                });
    }

    private static Server server(String id, String configuration) {
        return new Server.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.configuration = Optional.of(configuration);
                });
    }

    private static Vm vm(String id, int vcpus, long gib, Consumer<Vm.Draft> change) {
        return new Vm.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.cluster = "a";
                    draft.vcpus = Optional.of(vcpus);
                    draft.memory = Optional.of(Bytes.ofGiB(gib));
                    draft.diskProvisioned = Optional.of(Bytes.ofGB(100));
                    draft.diskUsed = Optional.of(Bytes.ofGB(40));
                    change.accept(draft);
                });
    }

    private static Project project() {
        return Project.EMPTY.with(draft -> {
            draft.configurations =
                    List.of(
                            configuration("old", 16, 64, ""),
                            configuration("new", 64, 512, "9000"));
            draft.servers = List.of(server("s1", "old"), server("s2", "old"));
            draft.vms =
                    List.of(
                            vm("web", 2, 4, vm -> vm.count = 3),
                            vm("off", 2, 4, vm -> vm.powerState = Optional.of(PowerState.OFF)),
                            vm("other", 4, 8, vm -> vm.cluster = "b"),
                            vm("unknown", 1, 1, vm -> vm.memory = Optional.empty()));
        });
    }

    private static Placement placement(VmCounting counting, DiskPlace disks, PlacementAim aim) {
        CutRules rules =
                CutRules.PLAIN.with(draft ->
                        draft.ratios = new Ratios(Fraction.of(3), Fraction.ONE, Fraction.ONE));
        return asked(
                List.of(
                        new HostOffer.Standing("s1"),
                        new HostOffer.Standing("s2"),
                        new HostOffer.ToBuy("new", Optional.of(4))),
                counting,
                rules,
                disks,
                aim);
    }

    private static Placement asked(
            List<HostOffer> hosts,
            VmCounting counting,
            CutRules rules,
            DiskPlace disks,
            PlacementAim aim) {
        return new Placement.Draft("p")
                .build()
                .with(draft -> {
                    draft.hosts = hosts;
                    draft.counting = counting;
                    draft.rules = rules;
                    draft.disks = disks;
                    draft.aim = aim;
                });
    }

    private PlacementQuestion ready(Placement placement) {
        return questions.of(ProjectIndex.of(project()), placement)
                        instanceof Asked.Ready(PlacementQuestion question)
                ? question
                : org.junit.jupiter.api.Assertions.fail("not ready");
    }

    private static List<String> ids(PlacementQuestion question) {
        return question.vms().stream()
                .flatMap(kind -> kind.ones().stream())
                .flatMap(one -> one.ids().stream())
                .toList();
    }

    @Test
    void countsTheVmsThatRunAndNamesThoseOfUnknownSize() {
        PlacementQuestion question =
                ready(placement(VmCounting.USUAL, DiskPlace.LOCAL, PlacementAim.HOSTS));
        assertThat(ids(question)).containsExactly("web", "other");
        assertThat(question.packing().vms().getFirst().count()).isEqualTo(3);
        assertThat(question.leftOut()).containsExactly("unknown");
    }

    @Test
    void takesHostsThatStandAsOneKindAndTheOthersToBuy() {
        PackQuestion packing =
                ready(placement(VmCounting.USUAL, DiskPlace.LOCAL, PlacementAim.HOSTS)).packing();
        assertThat(packing.hosts())
                .containsExactly(
                        new HostKind(
                                "s1",
                                0,
                                2,
                                List.of(
                                        48L,
                                        Bytes.ofGiB(64).value(),
                                        Bytes.ofGB(1000).value(),
                                        0L,
                                        0L)),
                        new HostKind(
                                "new",
                                1,
                                4,
                                List.of(
                                        192L,
                                        Bytes.ofGiB(512).value(),
                                        Bytes.ofGB(1000).value(),
                                        0L,
                                        0L)));
        assertThat(packing.vms().getFirst().needs())
                .containsExactly(2L, Bytes.ofGiB(4).value(), Bytes.ofGB(100).value(), 0L, 0L);
    }

    @Test
    void growsWhatCountsAndLeavesOutDisksOnSharedStorage() {
        VmCounting counting = new VmCounting(Set.of("a"), true, true, false, Fraction.of(1, 4));
        PlacementQuestion local = ready(placement(counting, DiskPlace.LOCAL, PlacementAim.HOSTS));
        assertThat(ids(local)).containsExactly("web", "off");
        assertThat(local.packing().vms().getFirst().needs())
                .containsExactly(3L, Bytes.ofGiB(5).value(), Bytes.ofGB(50).value(), 0L, 0L);
        PlacementQuestion shared = ready(placement(counting, DiskPlace.SHARED, PlacementAim.HOSTS));
        assertThat(shared.packing().vms().getFirst().needs().get(2)).isZero();
    }

    @Test
    void countsPricesInCentsAndTellsWhereThereIsNone() {
        PlacementQuestion priced =
                ready(placement(VmCounting.USUAL, DiskPlace.LOCAL, PlacementAim.PRICE));
        assertThat(priced.packing().hosts().getLast().cost()).isEqualTo(900_000);
        Placement unpriced =
                asked(
                        List.of(new HostOffer.ToBuy("old", Optional.empty())),
                        VmCounting.USUAL,
                        CutRules.PLAIN,
                        DiskPlace.LOCAL,
                        PlacementAim.PRICE);
        assertThat(questions.of(ProjectIndex.of(project()), unpriced))
                .isEqualTo(new Asked.Lacking(List.of(new Lack.NoPrice("old"))));
    }

    /// 48 vCPUs are for sale on a host of 16 threads, but none has 17.
    @Test
    void placesNoVmOnAHostWithFewerThreadsThanItHasVcpus() {
        Project wide =
                project().with(draft -> draft.vms = List.of(vm("wide", 17, 4, vm -> vm.count = 2)));
        Placement placement = placement(VmCounting.USUAL, DiskPlace.LOCAL, PlacementAim.HOSTS);
        assertThat(questions.of(ProjectIndex.of(wide), placement))
                .isInstanceOfSatisfying(
                        Asked.Ready.class,
                        ready -> {
                            PackQuestion packing = ready.question().packing();
                            PackAnswer answer =
                                    Packer.pack(
                                            packing,
                                            Watch.of(1_000_000_000L, () -> false),
                                            _ -> {});
                            assertThat(answer.filled()).extracting(Filled::host).containsExactly(1);
                            assertThat(answer.isOptimal()).isTrue();
                        });
    }

    @Test
    void tellsOfMissingHostsAndVms() {
        Placement nothing =
                asked(
                        List.of(),
                        new VmCounting(Set.of("nowhere"), true, false, false, Fraction.ZERO),
                        CutRules.PLAIN,
                        DiskPlace.LOCAL,
                        PlacementAim.HOSTS);
        assertThat(questions.of(ProjectIndex.of(project()), nothing))
                .isEqualTo(new Asked.Lacking(List.of(new Lack.NoHosts(), new Lack.NoVms())));
    }
}
