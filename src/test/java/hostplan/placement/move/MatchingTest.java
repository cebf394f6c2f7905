package hostplan.placement.move;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class MatchingTest {

    @Test
    void givesUpTheBestPairWhereMoreStayWithoutIt() {
        long[][] staying = {{3, 2}, {2, 0}};
        assertThat(Matching.of(List.of(1, 1), staying, 2)).containsExactly(1, 0);
    }

    @Test
    void takesTheBestPairFirstWhereThatKeepsAsMany() {
        long[][] staying = {{3, 1}, {2, 0}};
        assertThat(Matching.of(List.of(1, 1), staying, 2)).containsExactly(0, 1);
    }

    @Test
    void leavesServersOverThatAreNotNeeded() {
        long[][] staying = {{0, 5, 1}};
        assertThat(Matching.of(List.of(1), staying, 3)).containsExactly(-1, 0, -1);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsAsManyAsAnyOtherMatching(long seed) {
        Random random = new Random(seed);
        List<Integer> times =
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(_ -> 1 + random.nextInt(2))
                        .toList();
        int places = times.stream().mapToInt(each -> each).sum();
        int servers = places + random.nextInt(2);
        long[][] staying =
                IntStream.range(0, times.size())
                        .mapToObj(_ -> random.longs(servers, 0, 6).toArray())
                        .toArray(long[][]::new);
        List<Integer> chosen = Matching.of(times, staying, servers);
        for (int row = 0; row < times.size(); row++) {
            int each = row;
            assertThat(chosen).filteredOn(one -> one == each).hasSize(times.get(row));
        }
        assertThat(sum(staying, chosen))
                .as("seed %d", seed)
                .isEqualTo(most(staying, new ArrayList<>(times), 0, servers));
    }

    private static long sum(long[][] staying, List<Integer> chosen) {
        return IntStream.range(0, chosen.size())
                .filter(server -> chosen.get(server) >= 0)
                .mapToLong(server -> staying[chosen.get(server)][server])
                .sum();
    }

    /// By trying every row for each server; very low where places stay open.
    private static long most(long[][] staying, List<Integer> open, int server, int servers) {
        if (server == servers) {
            return open.stream().allMatch(each -> each == 0) ? 0 : -1_000_000;
        }
        long most = most(staying, open, server + 1, servers);
        for (int row = 0; row < open.size(); row++) {
            if (open.get(row) > 0) {
                open.set(row, open.get(row) - 1);
                most =
                        Math.max(
                                most,
                                staying[row][server] + most(staying, open, server + 1, servers));
                open.set(row, open.get(row) + 1);
            }
        }
        return most;
    }
}
