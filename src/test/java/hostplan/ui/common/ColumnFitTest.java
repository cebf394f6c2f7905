package hostplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.ui.common.ColumnFit.Growth;
import hostplan.ui.common.ColumnFit.Need;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class ColumnFitTest {

    private static final Need NAME = new Need(100, 100, Growth.GROWS);
    private static final Need LONG = new Need(100, 300, Growth.GROWS);
    private static final Need FIGURE = new Need(50, 50, Growth.STAYS);

    @Test
    void sharesSpareWidthAmongTextsByWhatTheyNeed() {
        Need twice = new Need(200, 200, Growth.GROWS);
        assertThat(ColumnFit.widths(List.of(NAME, FIGURE, twice), 650))
                .containsExactly(200, 50, 400);
    }

    @Test
    void givesWhatIsCutItsRoomFirst() {
        assertThat(ColumnFit.widths(List.of(NAME, LONG), 400)).containsExactly(100, 300);
        assertThat(ColumnFit.widths(List.of(NAME, LONG), 320)).containsExactly(100, 220);
        Need little = new Need(100, 110, Growth.GROWS);
        assertThat(ColumnFit.widths(List.of(LONG, little), 300)).containsExactly(190, 110);
    }

    @Test
    void cutsNoColumnAtTheEdge() {
        assertThat(ColumnFit.widths(List.of(NAME, FIGURE, NAME), 230))
                .containsExactly(180, 50, 100);
        assertThat(ColumnFit.widths(List.of(NAME, FIGURE), 60)).containsExactly(100, 50);
    }

    @Test
    void leavesWhatAPersonHasSet() {
        assertThat(ColumnFit.widths(List.of(Need.exactly(80), NAME), 400)).containsExactly(80, 320);
        assertThat(ColumnFit.widths(List.of(Need.exactly(80)), 400)).containsExactly(80);
        assertThat(ColumnFit.widths(List.of(), 400)).isEmpty();
    }

    @Test
    void fillsTheRoomExactlyWithTheColumnsThatFit() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<Need> needs =
                    IntStream.range(0, random.nextInt(1, 12)).mapToObj(_ -> need(random)).toList();
            double room = random.nextInt(50, 2_000);
            double[] widths = ColumnFit.widths(needs, room);
            double all = Arrays.stream(widths).sum();
            for (int column = 0; column < widths.length; column++) {
                assertThat(widths[column]).isGreaterThanOrEqualTo(needs.get(column).least());
            }
            boolean fits =
                    needs.stream().mapToDouble(need -> Math.ceil(need.least())).sum() <= room;
            assertThat(fits && all > room).as("overflow with seed %d", seed).isFalse();
            boolean first = needs.getFirst().growth() == Growth.GROWS && widths[0] <= room;
            if (first) {
                assertThat(edges(widths)).as("seed %d", seed).contains(room);
            }
        }
    }

    private static Need need(Random random) {
        double least = random.nextInt(40, 300);
        return new Need(
                least,
                least + random.nextInt(0, 200),
                random.nextBoolean() ? Growth.GROWS : Growth.STAYS);
    }

    /// Where the columns end.
    private static List<Double> edges(double... widths) {
        return IntStream.rangeClosed(1, widths.length)
                .mapToObj(count -> Arrays.stream(widths).limit(count).sum())
                .toList();
    }
}
