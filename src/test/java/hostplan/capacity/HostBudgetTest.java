package hostplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class HostBudgetTest {

    private static SlicingQuestion question(FlavorNeed... flavors) {
        return SlicingQuestion.of(
                HostFigures.of("host", 8, 16, Bytes.ofGiB(64)),
                RuleSet.takingNothing(),
                List.of(flavors).stream()
                        .map(flavor ->
                                new SlicingQuestion.Line(flavor, Quantity.Fill.AS_MANY_AS_FIT))
                        .toList());
    }

    @Test
    void countsPinnedThreadsAsAllThatTheRatioMakesOfThem() {
        FlavorNeed shared = FlavorNeed.of("shared", 2, Bytes.ofGiB(4));
        HostBudget budget =
                HostBudget.of(
                        question(shared, shared.withPinned(true))
                                .withRatios(
                                        new Ratios(Fraction.of(5, 2), Fraction.ONE, Fraction.ONE))
                                .withReserved(Optional.of(Bytes.ofGiB(2)), 1));
        // (16 − 2) × 2.5 = 35 vCPUs, in halves; two pinned threads take five of them.
        assertThat(budget.capacity())
                .isEqualTo(Map.of(Resource.VCPUS, 70L, Resource.MEMORY, Bytes.ofGiB(62).value()));
        assertThat(budget.needs())
                .extracting(need -> need.get(Resource.VCPUS))
                .containsExactly(4L, 10L);
    }

    @Test
    void saysWhatFitsNoEmptyHost() {
        HostBudget budget =
                HostBudget.of(
                        question(
                                FlavorNeed.of("fits", 16, Bytes.ofGiB(64)),
                                FlavorNeed.of("wide", 17, Bytes.ofGiB(1)),
                                FlavorNeed.of("large", 1, Bytes.ofGiB(65))));
        assertThat(budget.refusals().getFirst()).isEmpty();
        assertThat(budget.refusals().get(1))
                .containsExactly(new Rejection.MoreVcpusThanThreads(17, 16));
        assertThat(budget.refusals().get(2))
                .extracting(Rejection::resource)
                .containsExactly(Resource.MEMORY);
    }

    /// What fits by whole numbers fits by fractions too, and the other way round up to rounding.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void agreesWithSlicing(long seed) {
        Random random = new Random(seed);
        FlavorNeed flavor =
                FlavorNeed.of("f", 1 + random.nextInt(4), Bytes.ofMiB(512 + random.nextInt(9_000)));
        SlicingQuestion question =
                question(flavor)
                        .withRatios(
                                new Ratios(
                                        Fraction.of(1 + random.nextInt(12), 4),
                                        Fraction.ONE,
                                        Fraction.ONE));
        HostBudget budget = HostBudget.of(question);
        long fits =
                budget.needs().getFirst().entrySet().stream()
                        .mapToLong(need -> budget.capacity().get(need.getKey()) / need.getValue())
                        .min()
                        .orElseThrow();
        long expected = budget.refusals().getFirst().isEmpty() ? fits : 0;
        assertThat(Slicer.answer(question).orElseThrow().sellable()).isEqualTo(expected);
    }
}
