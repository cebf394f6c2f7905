package hostplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Published cases of vCPU arithmetic. Those of memory under each rule set are in
/// `ShippedRuleSetsTest`, those of arrays and pools beside them.
class WorkedExamplesTest {

    private static SlicingAnswer answer(SlicingQuestion question) {
        return Slicer.answer(question).orElseThrow();
    }

    private static SlicingQuestion vcpus(int threads, int each, Fraction ratio) {
        HostFigures host = HostFigures.of("host", threads, threads, Bytes.ofGiB(4096));
        return SlicingQuestion.filling(
                        host, RuleSet.takingNothing(), FlavorNeed.of("slice", each, Bytes.ofGiB(1)))
                .withRatios(new Ratios(ratio, Fraction.ONE, Fraction.ONE));
    }

    /// A VPS seller's guide (docs.solusvm.com, version 2): 12 threads at 900 %, of which 85 % are
    /// sold, cut into 2 vCPU: 12 × 9 × 0.85 ÷ 2 = 45.9, so 45.
    @Test
    void sellsWhatTheGuideOfSolusVmSells() {
        Fraction ratio = Fraction.of(9).times(Fraction.of(85, 100));
        assertThat(answer(vcpus(12, 2, ratio)).sellable()).isEqualTo(45);
    }

    /// OpenStack Placement: (total − reserved) × ratio, cut to whole: (64 − 4) × 4 = 240.
    @Test
    void subtractsBeforeItMultipliesAsPlacementDoes() {
        SlicingQuestion question = vcpus(64, 1, Fraction.of(4)).withReserved(Optional.empty(), 4);
        assertThat(answer(question).ledger(Resource.VCPUS).orElseThrow().capacity())
                .isEqualTo(Fraction.of(240));
    }

    /// Placement's max_unit: 4 threads at 4 : 1 are 16 vCPU, but no machine of 16 vCPU fits.
    @Test
    void givesNoSliceMoreVcpusThanThereAreThreads() {
        SlicingAnswer answer = answer(vcpus(4, 16, Fraction.of(4)));
        assertThat(answer.sellable()).isZero();
        assertThat(answer.lines().getFirst().refusals())
                .isEqualTo(List.of(new Rejection.MoreVcpusThanThreads(16, 4)));
    }
}
