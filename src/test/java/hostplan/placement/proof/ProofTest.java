package hostplan.placement.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.pack.Certificate;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

class ProofTest {

    private static PackAnswer pack(PackQuestion question) {
        return Packer.pack(question, Watch.of(60_000_000L, () -> false), _ -> {});
    }

    private static PackAnswer changed(
            PackAnswer answer, List<Filled> filled, List<Integer> unplaced, long cost, long bound) {
        return new PackAnswer(
                filled,
                unplaced,
                cost,
                bound,
                answer.certificate(),
                answer.split(),
                answer.fewest());
    }

    private static PackAnswer certified(PackAnswer answer, Certificate certificate) {
        return new PackAnswer(
                answer.filled(),
                answer.unplaced(),
                answer.cost(),
                answer.bound(),
                certificate,
                answer.split(),
                answer.fewest());
    }

    private static PackQuestion random(Random random) {
        boolean isLimited = random.nextBoolean();
        List<HostKind> hosts = new ArrayList<>();
        for (int host = 0; host < 1 + random.nextInt(3); host++) {
            hosts.add(
                    new HostKind(
                            "h" + host,
                            10L * (1 + random.nextInt(9)),
                            isLimited ? 1 + random.nextInt(3) : HostKind.ANY,
                            List.of(
                                    8L + random.nextInt(9),
                                    8L + random.nextInt(9),
                                    100L + random.nextInt(900))));
        }
        List<VmKind> vms = new ArrayList<>();
        for (int vm = 0; vm < 4; vm++) {
            vms.add(
                    new VmKind(
                            "v" + vm,
                            List.of(
                                    (long) random.nextInt(6),
                                    1L + random.nextInt(12),
                                    10L * random.nextInt(30)),
                            1 + random.nextInt(9),
                            random.nextInt(3) == 0 ? 1 + random.nextInt(2) : VmKind.ANY));
        }
        return new PackQuestion(List.of("a", "b", "c"), hosts, vms);
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void acceptsWhatTheSearchSaysAndNothingThatSaysMore(long seed) {
        Random random = new Random(seed);
        PackQuestion question = random(random);
        PackAnswer answer = pack(question);
        assertThat(PackingCheck.of(question, answer)).isEmpty();
        assertThat(CertificateCheck.of(question, answer)).isEqualTo(new Verdict.Holds());
        long step = 10;
        PackAnswer higher =
                changed(
                        answer,
                        answer.filled(),
                        answer.unplaced(),
                        answer.cost(),
                        answer.bound() + step * 100);
        assertThat(CertificateCheck.of(question, higher)).isInstanceOf(Verdict.Fails.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rejectsEveryMutationOfAPacking(long seed) {
        PackQuestion question = random(new Random(seed));
        PackAnswer answer = pack(question);
        for (int place = 0; place < answer.filled().size(); place++) {
            Filled each = answer.filled().get(place);
            for (int vm = 0; vm < question.vms().size(); vm++) {
                List<Integer> counts = new ArrayList<>(each.counts());
                counts.set(vm, counts.get(vm) + 1);
                List<Filled> filled = new ArrayList<>(answer.filled());
                filled.set(place, new Filled(each.host(), each.times(), counts));
                assertThat(PackingCheck.of(question, changed(answer, filled))).isNotEmpty();
            }
            List<Filled> twice = new ArrayList<>(answer.filled());
            twice.add(each);
            assertThat(PackingCheck.of(question, changed(answer, twice))).isNotEmpty();
            List<Filled> without = new ArrayList<>(answer.filled());
            without.remove(place);
            assertThat(PackingCheck.of(question, changed(answer, without))).isNotEmpty();
        }
    }

    private static PackAnswer changed(PackAnswer answer, List<Filled> filled) {
        return changed(answer, filled, answer.unplaced(), answer.cost(), answer.bound());
    }

    /// Twice the price of a VM of which a host takes at least half its worth is more than it costs.
    @Test
    void rejectsPricesAHostIsNotWorth() {
        PackQuestion question =
                new PackQuestion(
                        List.of("a", "b"),
                        List.of(new HostKind("h", 1, HostKind.ANY, List.of(10L, 40L))),
                        List.of(
                                new VmKind("v", List.of(3L, 1L), 7, VmKind.ANY),
                                new VmKind("w", List.of(2L, 9L), 5, VmKind.ANY)));
        PackAnswer answer = pack(question);
        Certificate good = answer.certificate();
        assertThat(CertificateCheck.of(question, answer)).isEqualTo(new Verdict.Holds());
        for (int vm = 0; vm < 2; vm++) {
            List<Long> prices = new ArrayList<>(good.prices());
            prices.set(vm, prices.get(vm) + good.parts() / 2);
            Verdict verdict =
                    CertificateCheck.of(
                            question,
                            certified(answer, new Certificate(prices, good.parts(), good.rents())));
            assertThat(verdict)
                    .isInstanceOfSatisfying(
                            Verdict.Fails.class,
                            fails ->
                                    assertThat(fails.faults().getFirst())
                                            .isInstanceOf(Fault.WorthMore.class));
        }
    }

    @Test
    void rejectsNegativePricesFreeRentsAndMissingNumbers() {
        PackQuestion question =
                new PackQuestion(
                        List.of("a"),
                        List.of(new HostKind("h", 1, HostKind.ANY, List.of(10L))),
                        List.of(new VmKind("v", List.of(3L), 7, VmKind.ANY)));
        PackAnswer answer = pack(question);
        long parts = answer.certificate().parts();
        List<Certificate> wrong =
                List.of(
                        new Certificate(List.of(-1L), parts, List.of(0L)),
                        new Certificate(List.of(parts), parts, List.of(2 * parts)),
                        new Certificate(List.of(), parts, List.of(0L)),
                        new Certificate(List.of(1L), 0, List.of(0L)),
                        new Certificate(List.of(1L), parts, List.of()));
        for (Certificate each : wrong) {
            assertThat(CertificateCheck.of(question, certified(answer, each)))
                    .isEqualTo(new Verdict.Fails(List.of(new Fault.Malformed("certificate"))));
        }
    }

    /// A VM that needs nothing of the resource that runs out is worth nothing; a price for it would
    /// make any bound true.
    @Test
    void rejectsAPriceForWhatNeedsNothing() {
        PackQuestion question =
                new PackQuestion(
                        List.of("a", "b"),
                        List.of(new HostKind("h", 1, HostKind.ANY, List.of(4L, 0L))),
                        List.of(
                                new VmKind("v", List.of(2L, 0L), 9, VmKind.ANY),
                                new VmKind("free", List.of(0L, 0L), 50, VmKind.ANY)));
        PackAnswer answer = pack(question);
        Certificate good = answer.certificate();
        assertThat(good.prices().getLast()).isZero();
        Certificate bad =
                new Certificate(
                        List.of(good.prices().getFirst(), good.parts() / 10),
                        good.parts(),
                        good.rents());
        assertThat(CertificateCheck.of(question, certified(answer, bad)))
                .isInstanceOf(Verdict.Fails.class);
    }

    @Test
    void saysWhereTheStepsWereTooFew() {
        List<Verdict> verdicts =
                seeds().mapToObj(seed -> random(new Random(seed)))
                        .map(question -> CertificateCheck.of(question, pack(question), 0))
                        .toList();
        assertThat(verdicts)
                .contains(new Verdict.Undecided("h0"))
                .doesNotHaveAnyElementsOfTypes(Verdict.Fails.class);
    }

    @Test
    void rejectsAWrongNumberOfVmsThatHaveNoPlace() {
        PackQuestion question =
                new PackQuestion(
                        List.of("a"),
                        List.of(new HostKind("h", 1, 2, List.of(10L))),
                        List.of(new VmKind("v", List.of(3L), 7, VmKind.ANY)));
        PackAnswer answer = pack(question);
        PackAnswer.Fewest fewest = answer.fewest().orElseThrow();
        assertThat(CertificateCheck.of(question, answer)).isEqualTo(new Verdict.Holds());
        PackAnswer more =
                new PackAnswer(
                        answer.filled(),
                        answer.unplaced(),
                        answer.cost(),
                        answer.bound(),
                        answer.certificate(),
                        answer.split(),
                        Optional.of(new PackAnswer.Fewest(2, fewest.certificate())));
        assertThat(CertificateCheck.of(question, more)).isInstanceOf(Verdict.Fails.class);
    }
}
