package hostplan.capacity.mix;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class ExactMixTest {

    private static List<Fraction> fractions(long... numbers) {
        return LongStream.of(numbers).mapToObj(Fraction::of).toList();
    }

    private static List<Goal> lexicographic(Goal first, int items) {
        List<Goal> goals = new ArrayList<>(List.of(first));
        IntStream.range(0, items).forEach(item -> goals.add(Goal.most(items, List.of(item))));
        return goals;
    }

    @Test
    void beatsTakingTheBestForItsSizeFirst() {
        // One limit of 10; 6 is worth 13, 5 is worth 10. By worth for size the 6 comes first and
        // leaves 4 unused: 13. Two of 5 are worth 20.
        MixAnswer answer =
                ExactMix.best(
                        new MixQuestion(
                                List.of(Limit.of(fractions(6, 5), Fraction.of(10))),
                                List.of(1L, 2L)),
                        List.of(Goal.of(fractions(13, 10))),
                        List.of(0L, 0L));
        assertThat(answer.counts()).containsExactly(0L, 2L);
        assertThat(answer.value()).isEqualTo(Fraction.of(20));
        assertThat(answer.isOptimal()).isTrue();
    }

    @Test
    void takesTheLexicographicallyLargestAmongEquals() {
        // 4 of the first or 2 of the second, or any mix of them, fill 4 and are worth 4.
        MixAnswer answer =
                ExactMix.best(
                        new MixQuestion(
                                List.of(Limit.of(fractions(2, 1), Fraction.of(4))),
                                List.of(4L, 4L)),
                        lexicographic(Goal.of(fractions(2, 1)), 2),
                        List.of(0L, 0L));
        assertThat(answer.counts()).containsExactly(2L, 0L);
        assertThat(answer.settled()).isTrue();
    }

    @Test
    void saysHowFarItMayBeWhereItMayNotTry() {
        MixQuestion question =
                new MixQuestion(
                        List.of(Limit.of(fractions(6, 5), Fraction.of(10))), List.of(1L, 2L));
        MixAnswer answer =
                ExactMix.best(question, List.of(Goal.of(fractions(13, 10))), List.of(0L, 0L), 0);
        // What fits by worth for what it takes: 13 ÷ 0.6 is more than 10 ÷ 0.5.
        assertThat(answer.counts()).containsExactly(1L, 0L);
        // All of both, since nothing was looked at.
        assertThat(answer.bound()).isEqualTo(Fraction.of(33));
        assertThat(answer.isOptimal()).isFalse();
    }

    record Case(MixQuestion question, Goal goal) {}

    static Stream<Case> small() {
        Random random = new Random(4);
        return Stream.generate(() -> someCase(random)).limit(400);
    }

    private static Case someCase(Random random) {
        int items = 1 + random.nextInt(4);
        List<Limit> limits = new ArrayList<>();
        for (int row = 0; row < 1 + random.nextInt(4); row++) {
            limits.add(
                    Limit.of(
                            numbers(random, items, 0, 9),
                            Fraction.of(random.nextInt(60), 1 + random.nextInt(3))));
        }
        List<Long> most =
                IntStream.range(0, items).mapToObj(_ -> (long) random.nextInt(8)).toList();
        boolean coarse = random.nextBoolean();
        return new Case(
                new MixQuestion(limits, most),
                Goal.of(numbers(random, items, coarse ? 1 : 0, coarse ? 2 : 1000)));
    }

    private static List<Fraction> numbers(Random random, int items, int least, int most) {
        return IntStream.range(0, items)
                .mapToObj(_ -> Fraction.of(random.nextInt(least, most + 1), 1 + random.nextInt(2)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("small")
    void equalsTryingEverything(Case each) {
        MixAnswer answer =
                ExactMix.best(
                        each.question(),
                        lexicographic(each.goal(), each.question().items()),
                        Collections.nCopies(each.question().items(), 0L));
        assertThat(answer.isOptimal()).isTrue();
        assertThat(answer.settled()).isTrue();
        assertThat(answer.counts()).isEqualTo(byTryingEverything(each));
    }

    /// From the lexicographically largest down, so that the first of equals stays.
    private static List<Long> byTryingEverything(Case each) {
        int items = each.question().items();
        long[] counts = each.question().most().stream().mapToLong(Long::longValue).toArray();
        long[] best = new long[items];
        boolean found = false;
        while (true) {
            long[] now = counts;
            boolean fits = each.question().limits().stream().allMatch(limit -> limit.isKept(now));
            if (fits && (!found || each.goal().of(now).compareTo(each.goal().of(best)) > 0)) {
                best = counts.clone();
                found = true;
            }
            int last = items - 1;
            while (last >= 0 && counts[last] == 0) {
                counts[last] = each.question().most().get(last);
                last--;
            }
            if (last < 0) {
                return LongStream.of(best).boxed().toList();
            }
            counts[last]--;
        }
    }
}
