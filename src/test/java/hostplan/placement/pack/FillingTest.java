package hostplan.placement.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class FillingTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// Against all fillings there are.
    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheMostValuableFilling(long seed) {
        Random random = new Random(seed);
        Model model = model(random);
        long[] values = random.longs(model.kinds, 1, 1_000).toArray();
        long most = most(model, values, 0, model.capacity[0].clone());
        Filling filling = new Filling(model, 0, values, model.alone[0], 0, effort());
        assertThat(filling.search()).isTrue();
        assertThat(filling.value()).isEqualTo(most);
        assertThat(worth(filling.best(), values)).isEqualTo(most);
    }

    /// Where what is asked for is as much as there can be, there is none.
    @ParameterizedTest
    @MethodSource("seeds")
    void findsNoneThatIsMoreValuableThanTheBest(long seed) {
        Random random = new Random(seed);
        Model model = model(random);
        long[] values = random.longs(model.kinds, 1, 1_000).toArray();
        long most = most(model, values, 0, model.capacity[0].clone());
        Filling filling = new Filling(model, 0, values, model.alone[0], most, effort());
        assertThat(filling.search()).isTrue();
        assertThat(filling.best()).isEmpty();
    }

    private static Effort effort() {
        return new Effort(Long.MAX_VALUE, Watch.of(60_000_000_000L, () -> false));
    }

    private static Model model(Random random) {
        List<VmKind> vms = new ArrayList<>();
        for (int vm = 0; vm < 7; vm++) {
            List<Long> needs = Stream.generate(() -> 1L + random.nextInt(20)).limit(3).toList();
            vms.add(new VmKind("v" + vm, needs, 1 + random.nextInt(3), VmKind.ANY));
        }
        HostKind host = new HostKind("h", 1, HostKind.ANY, List.of(40L, 45L, 50L));
        return Model.of(
                new PackQuestion(List.of("a", "b", "c"), List.of(host), vms),
                Model.Wanted.LEAST_COST,
                new ArrayList<>());
    }

    private static long most(Model model, long[] values, int kind, long[] free) {
        if (kind == model.kinds) {
            return 0;
        }
        long most = 0;
        for (int count = 0;
                count <= model.alone[0][kind] && fits(model, kind, count, free);
                count++) {
            long[] left = free.clone();
            for (int r = 0; r < left.length; r++) {
                left[r] -= model.need[kind][r] * count;
            }
            most = Math.max(most, values[kind] * count + most(model, values, kind + 1, left));
        }
        return most;
    }

    private static boolean fits(Model model, int kind, int count, long[] free) {
        boolean fits = true;
        for (int r = 0; r < free.length; r++) {
            fits &= model.need[kind][r] * count <= free[r];
        }
        return fits;
    }

    private static long worth(int[] counts, long[] values) {
        long worth = 0;
        for (int kind = 0; kind < counts.length; kind++) {
            worth += values[kind] * counts[kind];
        }
        return worth;
    }
}
