package hostplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// The best mix over many equal nodes is not only found, but known to be the best.
class ManyNodesTest {

    private static SlicingQuestion.Line line(
            String name, int vcpus, long mib, long euros, Optional<Integer> most) {
        return new SlicingQuestion.Line(
                FlavorNeed.of(name, vcpus, Bytes.ofMiB(mib))
                        .withPrice(
                                new Money(BigDecimal.valueOf(euros), Currency.getInstance("EUR"))),
                new Quantity.Fill(0, most));
    }

    private static SlicingQuestion question(int nodes, int threads, long gib, Aim aim) {
        HostFigures host =
                HostFigures.of("host", threads / 2, threads, Bytes.ofGiB(gib)).withNodes(nodes);
        return SlicingQuestion.of(
                        host,
                        RuleSet.takingNothing(),
                        List.of(
                                line("XL", 16, 66_000, 189, Optional.of(9)),
                                line("L", 8, 33_100, 97, Optional.empty()),
                                line("M", 4, 8_500, 29, Optional.empty()),
                                line("S", 2, 4_200, 15, Optional.empty()),
                                line("XS", 1, 1_064, 5, Optional.of(40))))
                .withReserved(Optional.of(Bytes.ofGiB(9)), 1)
                .withRatios(new Ratios(Fraction.of(3, 2), Fraction.ONE, Fraction.ONE))
                .withCutting(Cutting.IN_TURN.withAim(aim).withNuma(NumaRule.REQUIRED));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 128, 512, SLICES",
        "4, 128, 512, INCOME",
        "4, 128, 512, TIGHT",
        "4, 192, 680, INCOME",
        "4, 192, 680, TIGHT",
        "8, 128, 768, SLICES",
        "8, 128, 768, INCOME",
        "8, 128, 768, TIGHT",
        "8, 256, 1024, INCOME",
        "8, 256, 1024, SLICES"
    })
    void provesTheBestMix(int nodes, int threads, long gib, Aim aim) {
        SlicingAnswer answer = Slicer.answer(question(nodes, threads, gib, aim)).orElseThrow();
        assertThat(answer.isOptimal()).isTrue();
        assertThat(answer.proof().orElseThrow().settled()).isTrue();
    }
}
