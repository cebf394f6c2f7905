package hostplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.document.Confidence;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

class MoreStepTest {

    private static final HostFigures HOST = HostFigures.of("host", 8, 16, Bytes.ofGiB(20));

    private static SlicingAnswer answer(long gib) {
        return Slicer.answer(
                        SlicingQuestion.filling(
                                HOST,
                                RuleSet.takingNothing(),
                                FlavorNeed.of("flavor", 1, Bytes.ofGiB(gib))))
                .orElseThrow();
    }

    private static Offer memory(long count, long gib, String price) {
        return new Offer(
                new Change.Parts(count, gib + " GiB"),
                HOST.with(Bytes.ofGiB(20 + count * gib)),
                price.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Money(new BigDecimal(price), Currency.getInstance("EUR"))));
    }

    @Test
    void putsTheCheapestSliceFirstAndWhatHasNoPriceLast() {
        // 20 GiB hold 5 of 4 GiB. + 8 GiB: 2 for 100, 50 each; + 16 GiB: 4 for 160, 40 each; + 32
        // GiB: 13 by memory, 8 more, of no price.
        List<MoreStep> steps =
                MoreStep.of(
                        answer(4),
                        List.of(memory(1, 8, "100"), memory(2, 16, ""), memory(1, 16, "160")));
        assertThat(steps).extracting(MoreStep::slices).containsExactly(4L, 2L, 8L);
        assertThat(steps.getFirst().pricePerSlice()).contains(Fraction.of(40));
    }

    /// At most 4 for each core is 2 for each of the 16 threads of 8 cores: 2 is still advised, 3 is
    /// not.
    @Test
    void raisesNoRatioBeyondWhatIsAdvisedForThisHost() {
        SlicingQuestion question =
                SlicingQuestion.filling(
                        HOST,
                        new RuleSet(
                                "rules",
                                "Rules",
                                "",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(
                                        new UsualRatio(
                                                Resource.VCPUS,
                                                UsualRatio.Per.CORE,
                                                Fraction.of(2),
                                                Optional.of(Fraction.of(4)),
                                                new SourceNote(
                                                        "source",
                                                        "2026",
                                                        Confidence.ESTIMATE,
                                                        ""))),
                                List.of()),
                        FlavorNeed.of("flavor", 2, Bytes.ofMiB(256)));
        SlicingQuestion twice =
                question.withRatios(new Ratios(Fraction.of(2), Fraction.ONE, Fraction.ONE));
        assertThat(MoreStep.of(Slicer.answer(question).orElseThrow(), List.of())).hasSize(1);
        assertThat(MoreStep.of(Slicer.answer(twice).orElseThrow(), List.of())).isEmpty();
    }

    @Test
    void leavesOutWhatBringsNothing() {
        // 16 threads hold 16 of 1 GiB, 20 GiB would hold 20: memory brings none, the ratio 4.
        assertThat(MoreStep.of(answer(1), List.of(memory(1, 8, "100"))))
                .containsExactly(
                        new MoreStep(
                                new Change.VcpuRatio(Fraction.ONE, Fraction.of(2)),
                                4,
                                Optional.empty()));
    }
}
