package hostplan.capacity.mix;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Items shared out over bins, against trying everything.
class BinMixTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void equalsTryingEveryPlace(long seed) {
        Random random = new Random(seed);
        BinQuestion question = question(random);
        int items = question.items();
        List<Goal> goals = new ArrayList<>(List.of(Goal.of(numbers(random, items, 1, 9))));
        IntStream.range(0, items).forEach(item -> goals.add(Goal.most(items, List.of(item))));
        BinAnswer answer =
                ExactMix.best(
                        question,
                        goals,
                        Collections.nCopies(
                                question.bins().size(), Collections.nCopies(items, 0L)));
        assertThat(answer.mix().isOptimal()).isTrue();
        assertThat(answer.mix().settled()).isTrue();
        assertThat(answer.mix().counts()).isEqualTo(byTryingEverything(question, goals.getFirst()));
        assertPlaced(question, answer);
    }

    private static BinQuestion question(Random random) {
        int items = 1 + random.nextInt(3);
        int bins = 1 + random.nextInt(3);
        List<List<Fraction>> needs =
                List.of(numbers(random, items, 0, 9), numbers(random, items, 1, 9));
        List<Bin> all = new ArrayList<>();
        for (int bin = 0; bin < bins; bin++) {
            if (bin > 0 && random.nextBoolean()) {
                all.add(all.getLast());
            } else {
                all.add(
                        new Bin(
                                needs.stream()
                                        .map(need ->
                                                Limit.of(need, Fraction.of(random.nextInt(5, 25))))
                                        .toList(),
                                Collections.nCopies(items, 9L)));
            }
        }
        return new BinQuestion(
                all,
                IntStream.range(0, items).mapToObj(_ -> 1 + random.nextInt(bins)).toList(),
                random.nextBoolean()
                        ? List.of(Limit.of(numbers(random, items, 1, 5), Fraction.of(20)))
                        : List.of(),
                Collections.nCopies(items, 0L),
                IntStream.range(0, items).mapToObj(_ -> (long) random.nextInt(7)).toList());
    }

    private static List<Fraction> numbers(Random random, int items, int least, int most) {
        return IntStream.range(0, items)
                .mapToObj(_ -> Fraction.of(random.nextInt(least, most + 1)))
                .toList();
    }

    private static void assertPlaced(BinQuestion question, BinAnswer answer) {
        for (int item = 0; item < question.items(); item++) {
            int each = item;
            long count = answer.mix().counts().get(item);
            assertThat(answer.placed().stream().mapToLong(bin -> bin.get(each)).sum())
                    .isEqualTo(count * question.parts().get(item));
            assertThat(answer.placed()).allMatch(bin -> bin.get(each) <= count);
        }
        for (int bin = 0; bin < question.bins().size(); bin++) {
            long[] counts = answer.placed().get(bin).stream().mapToLong(Long::longValue).toArray();
            assertThat(question.bins().get(bin).limits()).allMatch(limit -> limit.isKept(counts));
        }
    }

    /// From the lexicographically largest down, so that the first of equals stays.
    private static List<Long> byTryingEverything(BinQuestion question, Goal goal) {
        int items = question.items();
        long[] counts = question.most().stream().mapToLong(Long::longValue).toArray();
        long[] best = new long[items];
        while (true) {
            long[] now = counts;
            if (goal.of(now).compareTo(goal.of(best)) > 0
                    && question.limits().stream().allMatch(limit -> limit.isKept(now))
                    && fits(question, now)) {
                best = counts.clone();
            }
            int last = items - 1;
            while (last >= 0 && counts[last] == 0) {
                counts[last] = question.most().get(last);
                last--;
            }
            if (last < 0) {
                return LongStream.of(best).boxed().toList();
            }
            counts[last]--;
        }
    }

    private static boolean fits(BinQuestion question, long[] counts) {
        long[] rest = counts.clone();
        for (int item = 0; item < rest.length; item++) {
            rest[item] *= question.parts().get(item);
        }
        return fits(question, counts, rest, 0, 0, new long[counts.length]);
    }

    /// Every number of parts of this item in this bin, then the next item, then the next bin.
    private static boolean fits(
            BinQuestion question, long[] counts, long[] rest, int bin, int item, long[] filling) {
        if (bin == question.bins().size()) {
            return LongStream.of(rest).allMatch(each -> each == 0);
        }
        if (item == counts.length) {
            return question.bins().get(bin).limits().stream()
                            .allMatch(limit -> limit.isKept(filling))
                    && fits(question, counts, rest, bin + 1, 0, new long[counts.length]);
        }
        for (long each = 0; each <= Math.min(counts[item], rest[item]); each++) {
            filling[item] = each;
            long[] less = rest.clone();
            less[item] -= each;
            if (fits(question, counts, less, bin, item + 1, filling.clone())) {
                return true;
            }
        }
        return false;
    }
}
