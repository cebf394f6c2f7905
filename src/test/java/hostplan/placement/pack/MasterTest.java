package hostplan.placement.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

class MasterTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// Going on from a solution with fewer VMs and hosts ends where a new start ends.
    @ParameterizedTest
    @MethodSource("seeds")
    void goesOnToTheSameValue(long seed) {
        Random random = new Random(seed);
        Model model = model(random);
        List<Column> columns = columns(model, random);
        Master first = Master.of(model, model.count, model.limit);
        first.settle(columns);
        int[] left = fewer(model.count, random);
        int[] hostsLeft = fewer(model.limit, random);
        Master anew = Master.of(model, left, hostsLeft);
        anew.settle(columns);
        first.with(left, hostsLeft, columns)
                .ifPresent(on -> {
                    on.settle(columns);
                    assertThat(on.value()).isCloseTo(anew.value(), within(1e-6));
                });
    }

    /// No VM is priced above what it costs to leave it without a place.
    @ParameterizedTest
    @MethodSource("seeds")
    void pricesNoVmAboveItsPenalty(long seed) {
        Random random = new Random(seed);
        Model model = model(random);
        int[] few = {0, 1};
        Master master = Master.of(model, model.count, few);
        master.settle(columns(model, random));
        for (int kind = 0; kind < model.kinds; kind++) {
            assertThat(master.dual(kind)).isLessThanOrEqualTo(model.penalty + 1e-6);
        }
    }

    private static int[] fewer(int[] counts, Random random) {
        return Arrays.stream(counts).map(count -> random.nextInt(count + 1)).toArray();
    }

    private static Model model(Random random) {
        List<VmKind> vms = new ArrayList<>();
        for (int vm = 0; vm < 5; vm++) {
            List<Long> needs = List.of(1L + random.nextInt(9), 1L + random.nextInt(9));
            vms.add(new VmKind("v" + vm, needs, 1 + random.nextInt(6), VmKind.ANY));
        }
        return Model.of(
                new PackQuestion(
                        List.of("a", "b"),
                        List.of(
                                new HostKind("some", 7, 3, List.of(10L, 10L)),
                                new HostKind("few", 3, 4, List.of(10L, 12L))),
                        vms),
                Model.Wanted.LEAST_COST,
                new ArrayList<>());
    }

    private static List<Column> columns(Model model, Random random) {
        Greedy greedy = new Greedy(model);
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < 40; column++) {
            greedy.any(model.count, model.limit, random).ifPresent(columns::add);
        }
        return columns;
    }
}
