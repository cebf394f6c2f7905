package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Flavor;
import hostplan.placement.Growth;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;
import hostplan.project.VmTotals.Sum;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

class VmTallyTest {

    private static final Flavor SMALL =
            new Flavor.Draft("flavor-s")
                    .build()
                    .with(draft -> {
                        draft.vcpus = 3;
                        draft.memory = Bytes.ofGiB(2);
                        draft.disk = Optional.of(Bytes.ofGB(40));
                    });

    private static Vm vm(String id, Consumer<Vm.Draft> change) {
        return new Vm.Draft(id).build().with(change);
    }

    private static VmTally tally(Growth growth, Vm... vms) {
        return VmTally.of(index(vms), growth);
    }

    private static ProjectIndex index(Vm... vms) {
        return ProjectIndex.of(
                Project.EMPTY.with(draft -> {
                    draft.vms = List.of(vms);
                    draft.flavors = List.of(SMALL);
                }));
    }

    private static Sum sum(long known, long unknown) {
        return new Sum(BigInteger.valueOf(known), unknown);
    }

    @Test
    void countsEveryMachineOfARow() {
        VmTotals all =
                tally(
                                Growth.NONE,
                                vm(
                                        "a",
                                        vm -> {
                                            vm.flavor = Optional.of("flavor-s");
                                            vm.count = 12;
                                            vm.diskUsed = Optional.of(Bytes.ofGB(1));
                                        }),
                                vm(
                                        "b",
                                        vm -> {
                                            vm.vcpus = Optional.of(4);
                                            vm.memory = Optional.of(Bytes.ofGiB(8));
                                            vm.memoryUsed = Optional.of(Bytes.ofGiB(5));
                                        }))
                        .all();

        assertThat(all)
                .isEqualTo(
                        new VmTotals(
                                13,
                                0,
                                sum(40, 0),
                                sum(32 * Bytes.GIB, 0),
                                sum(5 * Bytes.GIB, 12),
                                sum(480 * Bytes.GB, 1),
                                sum(12 * Bytes.GB, 1)));
    }

    @Test
    void countsThoseThatAreOffApart() {
        VmTally tally =
                tally(
                        Growth.NONE,
                        vm(
                                "a",
                                vm -> {
                                    vm.powerState = Optional.of(PowerState.OFF);
                                    vm.count = 2;
                                }),
                        vm("b", vm -> vm.powerState = Optional.of(PowerState.SUSPENDED)),
                        vm("c", _ -> {}));

        assertThat(tally.all().vms()).isEqualTo(4);
        assertThat(tally.all().off()).isEqualTo(2);
    }

    @Test
    void keepsClustersApart() {
        VmTally tally =
                tally(
                        Growth.NONE,
                        vm("a", vm -> vm.cluster = "two"),
                        vm("b", _ -> {}),
                        vm("c", vm -> vm.cluster = "two"));

        assertThat(tally.byCluster().get("two").vms()).isEqualTo(2);
        assertThat(tally.byCluster().get("").vms()).isEqualTo(1);
    }

    /// Three machines of 3 vCPUs become three of 4, not one of 11.
    @Test
    void growsEachMachineBeforeAddingUp() {
        VmTotals grown =
                tally(
                                new Growth(Fraction.of(1, 5)),
                                vm(
                                        "a",
                                        vm -> {
                                            vm.flavor = Optional.of("flavor-s");
                                            vm.count = 3;
                                            vm.memoryUsed = Optional.of(new Bytes(1));
                                        }))
                        .all();

        assertThat(grown.vcpus()).isEqualTo(sum(12, 0));
        assertThat(grown.memory()).isEqualTo(sum(3 * 2_576_980_378L, 0));
        assertThat(grown.memoryUsed()).isEqualTo(sum(6, 0));
    }

    @Test
    void addsUpMoreThanALongHolds() {
        VmTotals all =
                tally(
                                Growth.NONE,
                                vm(
                                        "a",
                                        vm -> {
                                            vm.count = Integer.MAX_VALUE;
                                            vm.memory = Optional.of(new Bytes(Long.MAX_VALUE));
                                        }))
                        .all();

        assertThat(all.memory().known().bitLength()).isGreaterThan(Long.SIZE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void clustersAddUpToAll(long seed) {
        Random random = new Random(seed);
        Project project = RandomProjects.of(seed);
        ProjectIndex index = ProjectIndex.of(project);
        VmTally tally = VmTally.of(index, new Growth(Fraction.of(random.nextInt(100), 100)));

        for (Function<VmTotals, Sum> each :
                List.<Function<VmTotals, Sum>>of(
                        VmTotals::vcpus,
                        VmTotals::memory,
                        VmTotals::memoryUsed,
                        VmTotals::disk,
                        VmTotals::diskUsed)) {
            assertThat(
                            tally.byCluster().values().stream()
                                    .map(totals -> each.apply(totals).known())
                                    .reduce(BigInteger.ZERO, BigInteger::add))
                    .isEqualTo(each.apply(tally.all()).known());
        }
    }
}
