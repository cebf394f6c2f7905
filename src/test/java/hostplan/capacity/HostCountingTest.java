package hostplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.storage.RuleSetFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

class HostCountingTest {

    private static final List<RuleSet> RULES = RuleSetFiles.load().all();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void saysTheSameAsOfEachAlone(long seed) {
        Random random = new Random(seed);
        HostCounting counting = new HostCounting();
        for (int round = 0; round < 3; round++) {
            List<SlicingQuestion> questions =
                    IntStream.range(0, 40).mapToObj(_ -> anyQuestion(random)).toList();
            assertThat(counting.of(questions))
                    .isEqualTo(questions.stream().map(Slicer::counted).toList());
        }
    }

    @Test
    void countsAgainOnlyWhatDiffersInMoreThanItsName() {
        HostCounting counting = new HostCounting();
        SlicingQuestion one = named("one", 16);
        Parsed<HostCounts> counted = counting.of(List.of(one)).getFirst();
        List<Parsed<HostCounts>> later =
                counting.of(List.of(named("two", 16), named("three", 32), one));
        assertThat(later.get(0)).isSameAs(counted);
        assertThat(later.get(1)).isNotEqualTo(counted);
        assertThat(later.get(2)).isSameAs(counted);
    }

    @Test
    void namesTheHostThatCannotBeCounted() {
        SlicingQuestion endless =
                named("one", 16)
                        .withHost(
                                new HostFigures(
                                        "vast",
                                        Optional.of(
                                                new Processors(
                                                        Optional.empty(), Optional.of(4), 8)),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))
                        .withRatios(
                                new Ratios(
                                        Fraction.of(1L << 62).times(1L << 62),
                                        Fraction.ONE,
                                        Fraction.ONE));
        Parsed<HostCounts> said = new HostCounting().of(List.of(endless)).getFirst();
        assertThat(said).isInstanceOf(Parsed.Problem.class).asString().contains("vast");
        assertThat(said).isEqualTo(Slicer.counted(endless));
    }

    /// The mean that a mix which strands least is judged by.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void leavesTheMeanFreeThatTheAnswerNames(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            SlicingQuestion question =
                    anyQuestion(random).withCutting(Cutting.IN_TURN.withAim(Aim.TIGHT));
            SlicingAnswer answer = Slicer.answer(question).orElseThrow();
            HostCounts counts = Slicer.counted(question).orElseThrow();
            assertThat(counts.meanFree())
                    .isEqualTo(answer.meanFree(answer.proof().orElseThrow().value()));
        }
    }

    private static SlicingQuestion named(String name, int memoryGib) {
        return SlicingQuestion.filling(
                HostFigures.of(name, 8, 16, Bytes.ofGiB(memoryGib)),
                RULES.getFirst(),
                FlavorNeed.of("S", 1, Bytes.ofGiB(2)));
    }

    /// Few kinds of hosts, so that some are equal.
    private static SlicingQuestion anyQuestion(Random random) {
        int cores = 4 << random.nextInt(3);
        HostFigures host =
                HostFigures.of(
                        "host " + random.nextInt(1000),
                        cores,
                        2 * cores,
                        Bytes.ofGiB(16L << random.nextInt(3)));
        List<SlicingQuestion.Line> lines = new ArrayList<>();
        for (int line = 0; line <= random.nextInt(3); line++) {
            FlavorNeed flavor =
                    FlavorNeed.of("flavor " + line, 1 + line, Bytes.ofMiB(1536L * (line + 1)))
                            .withPinned(random.nextInt(4) == 0);
            lines.add(new SlicingQuestion.Line(flavor, Quantity.Fill.AS_MANY_AS_FIT));
        }
        return SlicingQuestion.of(host, RULES.get(random.nextInt(RULES.size())), lines)
                .withRatios(
                        new Ratios(
                                Fraction.of(2 + random.nextInt(5), 2), Fraction.ONE, Fraction.ONE));
    }
}
