package hostplan.placement;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

class TieBreakTest {

    private static HostKind host(String name, long cost, int limit, long memory) {
        return new HostKind(name, cost, limit, List.of(memory));
    }

    private static VmKind vm(String name, long memory, int count) {
        return new VmKind(name, List.of(memory), count, VmKind.ANY);
    }

    private static PlacementAnswer place(
            int failures, List<HostKind> hosts, List<Long> prices, VmKind... vms) {
        PlacementQuestion question =
                PlacementQuestion.of(new PackQuestion(List.of("memory"), hosts, List.of(vms)))
                        .withPrices(prices);
        return Placer.place(
                question, FailurePlan.of(failures), Watch.of(600_000_000L, () -> false), _ -> {});
    }

    private static final List<HostKind> THREE_SIZES =
            List.of(
                    host("small", 1, HostKind.ANY, 10),
                    host("middle", 1, HostKind.ANY, 16),
                    host("large", 1, HostKind.ANY, 20));
    private static final List<Long> PRICES = List.of(400L, 700L, 1000L);

    /// 46 GiB take at least three hosts: three middle ones, or dearer ones. By price alone five
    /// small ones would do, for 2,000.
    @Test
    void takesTheCheapestOfAsFewHosts() {
        PlacementAnswer answer = place(0, THREE_SIZES, PRICES, vm("v", 2, 23));
        assertThat(answer.hosts()).isEqualTo(3);
        assertThat(answer.isOptimal()).isTrue();
        assertThat(answer.price()).isEqualTo(2100);
    }

    /// One host is enough: the cheapest on which all fit, though the larger one would do as well.
    @Test
    void provesThatNoneOfAsFewIsCheaper() {
        PlacementAnswer answer = place(0, THREE_SIZES, PRICES, vm("v", 2, 5));
        assertThat(answer.hosts()).isEqualTo(1);
        assertThat(answer.price()).isEqualTo(400);
        assertThat(answer.isCheapest()).isTrue();
    }

    @Test
    void takesTheCheapestThatSurviveAFailure() {
        PlacementAnswer answer = place(1, THREE_SIZES, PRICES, vm("v", 2, 5));
        assertThat(answer.hosts()).isEqualTo(2);
        assertThat(answer.survives()).contains(true);
        assertThat(answer.price()).isEqualTo(800);
        assertThat(answer.isCheapest()).isTrue();
    }

    /// Five old hosts of 10 and one of 30 stand; one new one is needed for a VM of 40, which has
    /// room for 10 more. The other 30 go to the large old one.
    @Test
    void usesTheFewestOfTheHostsThatStand() {
        List<HostKind> hosts =
                List.of(
                        host("old", 0, 5, 10),
                        host("large", 0, 1, 30),
                        host("new", 1, HostKind.ANY, 50));
        PlacementAnswer answer =
                place(0, hosts, List.of(0L, 0L, 900L), vm("wide", 40, 1), vm("v", 5, 8));
        assertThat(answer.cost()).isEqualTo(1);
        assertThat(answer.isOptimal()).isTrue();
        assertThat(answer.hosts()).isEqualTo(2);
    }

    @Test
    void usesTheFewestOfThemAlsoWhereNothingIsBought() {
        List<HostKind> hosts = List.of(host("old", 0, 5, 10), host("new", 1, HostKind.ANY, 50));
        PlacementAnswer answer = place(0, hosts, List.of(), vm("v", 5, 4));
        assertThat(answer.cost()).isZero();
        assertThat(answer.hosts()).isEqualTo(2);
    }

    /// Three stand, and two are enough also where one fails.
    @Test
    void usesTheFewestWhereAllStandAndCostNothing() {
        List<HostKind> hosts = List.of(host("one", 0, 1, 40), host("other", 0, 2, 30));
        PlacementAnswer plain = place(0, hosts, List.of(), vm("v", 5, 4));
        assertThat(plain.cost()).isZero();
        assertThat(plain.hosts()).isEqualTo(1);
        PlacementAnswer surviving = place(1, hosts, List.of(), vm("v", 5, 4));
        assertThat(surviving.survives()).contains(true);
        assertThat(surviving.hosts()).isEqualTo(2);
    }

    /// 20 GiB cost 1,000 on two small ones or on one large one.
    @Test
    void usesTheFewestOfThoseThatCostAsMuch() {
        List<HostKind> hosts =
                List.of(
                        host("small", 500, HostKind.ANY, 10),
                        host("large", 1000, HostKind.ANY, 20));
        PlacementAnswer answer = place(0, hosts, List.of(), vm("v", 5, 4));
        assertThat(answer.cost()).isEqualTo(1000);
        assertThat(answer.isOptimal()).isTrue();
        assertThat(answer.hosts()).isEqualTo(1);
    }

    @Test
    void buysNoSpareForAVmThatFitsNowhere() {
        List<HostKind> hosts = List.of(host("old", 0, 2, 10), host("new", 1, HostKind.ANY, 10));
        PlacementAnswer answer =
                place(1, hosts, List.of(0L, 900L), vm("v", 5, 2), vm("wide", 11, 1));
        assertThat(answer.cost()).isZero();
        assertThat(answer.unplaced()).containsExactly(0, 1);
        assertThat(answer.survives()).contains(true);
        PlacementAnswer none = place(1, hosts.subList(1, 2), List.of(900L), vm("wide", 11, 1));
        assertThat(none.hosts()).isZero();
        assertThat(none.unplaced()).containsExactly(1);
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /// Against all numbers of hosts of two kinds that are as few.
    @ParameterizedTest
    @MethodSource("seeds")
    void isAsCheapAsTheCheapestOfAllThatAreAsFew(long seed) {
        Random random = new Random(seed);
        List<HostKind> hosts = new ArrayList<>();
        List<Long> prices = new ArrayList<>();
        for (int kind = 0; kind < 2; kind++) {
            hosts.add(host("h" + kind, 1, HostKind.ANY, 8L + random.nextInt(12)));
            prices.add(100L + random.nextInt(200));
        }
        VmKind[] vms = new VmKind[3];
        for (int kind = 0; kind < vms.length; kind++) {
            vms[kind] = vm("v" + kind, 1L + random.nextInt(8), 1 + random.nextInt(5));
        }
        PlacementAnswer answer = place(0, hosts, prices, vms);
        long least = Long.MAX_VALUE;
        int all = (int) answer.hosts();
        for (int first = 0; first <= all; first++) {
            List<HostKind> limited =
                    List.of(hosts.get(0).withLimit(first), hosts.get(1).withLimit(all - first));
            if (place(0, limited, List.of(), vms).placesAll()) {
                long price = first * prices.get(0) + (all - first) * prices.get(1);
                least = Math.min(least, price);
            }
        }
        assertThat(answer.price()).isEqualTo(least);
        assertThat(answer.priceBound().orElseThrow()).isLessThanOrEqualTo(least);
    }
}
