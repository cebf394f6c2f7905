package hostplan.placement;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

class EvenTest {

    private static HostKind host(int times, long memory) {
        return new HostKind("h" + memory, 1, times, List.of(memory));
    }

    private static VmKind vm(int count, long memory) {
        return new VmKind("v" + memory, List.of(memory), count, VmKind.ANY);
    }

    private static PlacementAnswer even(int failures, List<HostKind> hosts, VmKind... vms) {
        return Placer.even(
                PlacementQuestion.of(new PackQuestion(List.of("memory"), hosts, List.of(vms))),
                FailurePlan.of(failures),
                Watch.of(2_000_000_000L, () -> false),
                _ -> {});
    }

    /// What is used on each host, the fullest first; hosts are of one size.
    private static List<Long> used(PlacementAnswer answer) {
        List<Long> used = new ArrayList<>();
        for (Filled each : answer.standing()) {
            long here = answer.question().packing().used(each.counts(), 0);
            used.addAll(Collections.nCopies(each.times(), here));
        }
        used.sort(Collections.reverseOrder());
        return used;
    }

    /// One VM of 60 makes a host that full whatever is done with the others.
    @Test
    void emptiesTheOthersToo() {
        PlacementAnswer answer = even(0, List.of(host(4, 100)), vm(1, 60), vm(9, 10));
        assertThat(answer.cost()).isEqualTo(600);
        assertThat(answer.isOptimal()).isTrue();
        assertThat(used(answer)).containsExactly(60L, 30L, 30L, 30L);
    }

    /// 3334 and 3333 of 10,000,000 are the same in thousandths.
    @Test
    void comparesLoadsExactly() {
        PlacementAnswer answer =
                even(0, List.of(host(2, 10_000_000)), vm(1, 3_334), vm(1, 3_333), vm(2, 1_000));
        assertThat(used(answer)).containsExactly(4_334L, 4_333L);
    }

    /// Most even are 40, 40 and 20 + 20: then no host has room for one of 40. With one host kept
    /// empty any of the two others may fail.
    @Test
    void keepsAHostEmptyWhereNothingElseSurvives() {
        List<HostKind> hosts = List.of(host(3, 60));
        assertThat(used(even(0, hosts, vm(2, 40), vm(2, 20)))).containsExactly(40L, 40L, 40L);
        PlacementAnswer answer = even(1, hosts, vm(2, 40), vm(2, 20));
        assertThat(answer.survives()).contains(true);
        assertThat(used(answer)).containsExactly(60L, 60L, 0L);
        assertThat(answer.bound()).isEqualTo(667);
    }

    /// Hosts stand or may be bought, all of 100.
    private static PlacementQuestion mixed(int standing, int toBuy, VmKind... vms) {
        List<HostKind> kinds = List.of(host(standing, 100), host(toBuy, 100));
        PlacementQuestion all =
                PlacementQuestion.of(new PackQuestion(List.of("memory"), kinds, List.of(vms)));
        return new PlacementQuestion(
                all.packing(),
                all.bounding(),
                List.of(
                        new PlacementQuestion.Hosts.Standing(Collections.nCopies(standing, "old")),
                        new PlacementQuestion.Hosts.Bought("new")),
                all.vms(),
                all.kept(),
                all.held(),
                all.failing(),
                all.stated(),
                all.vcpuParts(),
                all.ways(),
                all.leftOut(),
                all.prices());
    }

    private static PlacementAnswer onFewest(int failures, PlacementQuestion question) {
        return Placer.evenOnFewest(
                question, FailurePlan.of(failures), Watch.of(2_000_000_000L, () -> false), _ -> {});
    }

    /// 120 are on two that stand: six that might be bought are left alone.
    @Test
    void buysNoHostThatIsNotNeeded() {
        PlacementAnswer answer = onFewest(0, mixed(2, 6, vm(12, 10)));
        assertThat(used(answer)).containsExactly(60L, 60L);
        assertThat(answer.isOptimal()).isTrue();
    }

    /// 240 take one more than the two that stand; with one failed, two more.
    @Test
    void buysWhatIsNeededToPlaceAndToSurvive() {
        assertThat(used(onFewest(0, mixed(2, 6, vm(24, 10))))).containsExactly(80L, 80L, 80L);
        PlacementAnswer answer = onFewest(1, mixed(2, 6, vm(24, 10)));
        assertThat(answer.survives()).contains(true);
        assertThat(used(answer)).containsExactly(60L, 60L, 60L, 60L);
    }

    /// 1 of 3 is 333.3 thousandths, which are told as they are and not rounded up.
    @Test
    void tellsTheLoadOfTheFullestExactly() {
        PlacementAnswer answer = even(0, List.of(host(2, 3)), vm(2, 1));
        assertThat(answer.cost()).isEqualTo(334);
        assertThat(answer.load()).isEqualTo(Fraction.of(1, 3));
        assertThat(answer.leastLoad()).isLessThan(answer.load());
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /// Two hosts: against all ways of sharing the VMs between them.
    @ParameterizedTest
    @MethodSource("seeds")
    void levelsTheFullestExactly(long seed) {
        Random random = new Random(seed);
        VmKind[] vms = new VmKind[8];
        for (int each = 0; each < vms.length; each++) {
            vms[each] = vm(1, 1L + random.nextInt(10_000));
        }
        PlacementAnswer answer = even(0, List.of(host(2, 1_000_000)), vms);
        long all = LongStream.of(needs(vms)).sum();
        long least = all;
        for (int choice = 0; choice < 1 << vms.length; choice++) {
            long one = 0;
            for (int each = 0; each < vms.length; each++) {
                one += (choice >> each & 1) * needs(vms)[each];
            }
            least = Math.min(least, Math.max(one, all - one));
        }
        assertThat(used(answer).getFirst()).isEqualTo(least);
    }

    private static long[] needs(VmKind... vms) {
        long[] needs = new long[vms.length];
        for (int each = 0; each < needs.length; each++) {
            needs[each] = vms[each].needs().getFirst();
        }
        return needs;
    }
}
