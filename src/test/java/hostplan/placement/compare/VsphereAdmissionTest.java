package hostplan.placement.compare;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.placement.compare.ClusterLoad.Host;
import hostplan.placement.compare.ClusterLoad.Vm;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;
import hostplan.placement.survive.FailureCase;
import hostplan.placement.survive.FailureDrill;
import hostplan.placement.survive.FailureRules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

class VsphereAdmissionTest {

    /// VMware's own example: hosts of 9 GHz and 9 GB, 9 and 6, 6 and 6.
    private static final ClusterLoad PUBLISHED =
            new ClusterLoad(
                    List.of(new Host(9, 9, 1), new Host(9, 6, 1), new Host(6, 6, 1)),
                    List.of(new Vm(2, 1, 2), new Vm(1, 2, 1), new Vm(1, 1, 2)));

    /// Slots of 2 GHz and 2 GB: 4, 3 and 3, and without the largest 6 for 5 VMs.
    @Test
    void countsSlotsAsPublished() {
        SlotPolicy slots = SlotPolicy.of(PUBLISHED, 1);
        assertThat(slots).isEqualTo(new SlotPolicy(2, 2, 10, 5, 1, 1));
        assertThat(slots.admits()).isTrue();
        assertThat(SlotPolicy.of(PUBLISHED, 2).admits()).isFalse();
    }

    /// (24 − 7) ÷ 24 = 70.8 % of CPU and (21 − 6) ÷ 21 = 71.4 % of memory are free; for one of
    /// three hosts a third is to be.
    @Test
    void countsPercentagesAsPublished() {
        PercentagePolicy percentage = PercentagePolicy.of(PUBLISHED, 1);
        assertThat(percentage.freeVcpus()).isEqualTo(Fraction.of(17, 24));
        assertThat(percentage.freeMemory()).isEqualTo(Fraction.of(15, 21));
        assertThat(percentage.reserved()).isEqualTo(Fraction.of(1, 3));
        assertThat(percentage.admits()).isTrue();
    }

    /// Two of ten hosts: a fifth is to be free, and of both.
    @Test
    void reservesForTwoOfTenHostsAFifth() {
        ClusterLoad full =
                new ClusterLoad(List.of(new Host(10, 10, 10)), List.of(new Vm(1, 1, 80)));
        assertThat(PercentagePolicy.of(full, 2))
                .isEqualTo(
                        new PercentagePolicy(
                                Fraction.of(1, 5), Fraction.of(1, 5), Fraction.of(1, 5)));
        assertThat(PercentagePolicy.of(full, 2).admits()).isTrue();
        ClusterLoad fuller =
                new ClusterLoad(full.hosts(), List.of(new Vm(1, 1, 80), new Vm(0, 1, 1)));
        assertThat(PercentagePolicy.of(fuller, 2).admits()).isFalse();
    }

    /// One large VM makes all slots large: ten small ones would fit one host, and by slots not even
    /// all hosts have one for each.
    @Test
    void wastesSlotsWhereOneVmIsLarge() {
        ClusterLoad load =
                new ClusterLoad(
                        List.of(new Host(16, 64, 3)), List.of(new Vm(1, 2, 10), new Vm(8, 32, 1)));
        SlotPolicy slots = SlotPolicy.of(load, 1);
        assertThat(slots.slots()).isEqualTo(6);
        assertThat(slots.tolerated()).isZero();
        assertThat(slots.admits()).isFalse();
        assertThat(PercentagePolicy.of(load, 1).admits()).isTrue();
    }

    private static List<FailureCase> drill(
            List<Long> sizes, List<Filled> standing, List<VmKind> vms) {
        List<HostKind> hosts = new ArrayList<>();
        for (long size : sizes) {
            hosts.add(new HostKind("h" + hosts.size(), 1, 1, List.of(size, size)));
        }
        PackQuestion question = new PackQuestion(List.of("vcpus", "memory"), hosts, vms);
        return FailureDrill.of(
                question, standing, FailureRules.of(question, 1), Watch.unlimited(() -> false));
    }

    /// Three hosts of 10 with a VM of 6 each: 40 % are free, and no host has room for another.
    @Test
    void warnsWhereThePercentageMisleads() {
        ClusterLoad load = new ClusterLoad(List.of(new Host(10, 10, 3)), List.of(new Vm(6, 6, 3)));
        VsphereAdmission said = VsphereAdmission.of(load, 1);
        List<FailureCase> cases =
                drill(
                        List.of(10L, 10L, 10L),
                        List.of(
                                new Filled(0, 1, List.of(1)),
                                new Filled(1, 1, List.of(1)),
                                new Filled(2, 1, List.of(1))),
                        List.of(new VmKind("vm", List.of(6L, 6L), 3, VmKind.ANY)));
        assertThat(said.percentage().admits()).isTrue();
        assertThat(said.percentageMisleads(cases)).isTrue();
        assertThat(said.slots().admits()).isFalse();
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /// What is admitted by slots is survived wherever the VMs are: each slot takes any of them.
    @ParameterizedTest
    @MethodSource("seeds")
    void survivesWhatSlotsAdmit(long seed) {
        Random random = new Random(seed);
        List<Long> sizes = new ArrayList<>();
        List<Host> hosts = new ArrayList<>();
        for (int host = 0; host < 3 + random.nextInt(3); host++) {
            long size = 4 + random.nextInt(9);
            sizes.add(size);
            hosts.add(new Host(size, size, 1));
        }
        long large = 1 + random.nextInt(3);
        int count = 1 + random.nextInt(6);
        VmKind vm = new VmKind("vm", List.of(large, 1L), count, VmKind.ANY);
        List<Filled> standing = new ArrayList<>();
        int left = count;
        for (int host = 0; host < sizes.size(); host++) {
            int here = (int) Math.min(left, sizes.get(host) / large);
            standing.add(new Filled(host, 1, List.of(here)));
            left -= here;
        }
        ClusterLoad load = new ClusterLoad(hosts, List.of(new Vm(large, 1, count)));
        boolean isSurvived =
                drill(sizes, standing, List.of(vm)).stream().allMatch(FailureCase::isSurvived);
        assertThat(!SlotPolicy.of(load, 1).admits() || isSurvived).isTrue();
    }
}
