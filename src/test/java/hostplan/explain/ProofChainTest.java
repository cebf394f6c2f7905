package hostplan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Money;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.placement.FailurePlan;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.Placer;
import hostplan.placement.ground.Shares;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;
import hostplan.placement.proof.Verdict;
import hostplan.placement.survive.Failing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

class ProofChainTest {

    private static final MessageTexts TEXTS = PlacementTexts.english();

    private static Money money(long cost) {
        return new Money(BigDecimal.valueOf(cost), Currency.getInstance("EUR"));
    }

    private static Watch watch() {
        return Watch.of(300_000_000L, () -> false);
    }

    private static ProofChain chain(PlacementAnswer answer, PlacementAim aim) {
        return new ProofChain(answer, aim, ProofChainTest::money, id -> id);
    }

    /// One to three kinds of hosts, some of which stand; one of those may carry a VM that stays.
    private static PlacementQuestion question(Random random, PlacementAim aim) {
        List<HostKind> hosts = new ArrayList<>();
        List<Long> prices = new ArrayList<>();
        for (int host = 0; host < 1 + random.nextInt(3); host++) {
            boolean stands = random.nextInt(4) == 0;
            boolean isLimited = stands || aim == PlacementAim.EVEN || random.nextInt(3) == 0;
            long price = 10L * (1 + random.nextInt(9));
            prices.add(stands ? 0 : price);
            hosts.add(
                    new HostKind(
                            "h" + host,
                            stands ? 0 : aim == PlacementAim.PRICE ? price : 1,
                            isLimited ? 1 + random.nextInt(4) : HostKind.ANY,
                            List.of(8L + random.nextInt(9), 8L + random.nextInt(9))));
        }
        List<VmKind> vms = new ArrayList<>();
        for (int vm = 0; vm < 3; vm++) {
            vms.add(
                    new VmKind(
                            "v" + vm,
                            List.of((long) random.nextInt(6), 1L + random.nextInt(9)),
                            1 + random.nextInt(6),
                            random.nextInt(3) == 0 ? 1 + random.nextInt(2) : VmKind.ANY));
        }
        PackQuestion packing = new PackQuestion(List.of("a", "b"), hosts, vms);
        return changed(PlacementQuestion.of(packing), random)
                .withPrices(aim == PlacementAim.HOSTS ? prices : List.of());
    }

    private static PlacementQuestion changed(PlacementQuestion plain, Random random) {
        Failing failing = plain.failing();
        if (random.nextInt(3) == 0) {
            failing = failing.withRestarts(List.of(false, true, true));
        }
        List<List<Integer>> kept = new ArrayList<>(plain.kept());
        HostKind first = plain.packing().hosts().getFirst();
        VmKind vm = plain.packing().vms().getFirst();
        boolean keeps = first.limit() == 1 && vm.fits(first) && random.nextInt(2) == 0;
        if (keeps) {
            kept.set(0, List.of(1, 0, 0));
        }
        return new PlacementQuestion(
                plain.packing(),
                plain.bounding(),
                plain.hosts(),
                plain.vms(),
                kept,
                plain.held(),
                failing,
                plain.stated(),
                plain.vcpuParts(),
                plain.ways(),
                plain.leftOut(),
                plain.prices());
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endsInTheBoundThatIsShown(long seed) {
        Random random = new Random(seed);
        PlacementAim aim = PlacementAim.values()[random.nextInt(PlacementAim.values().length)];
        PlacementQuestion question = question(random, aim);
        FailurePlan plan = FailurePlan.of(random.nextInt(3));
        PlacementAnswer answer =
                aim == PlacementAim.EVEN
                        ? Placer.even(question, plan, watch(), _ -> {})
                        : Placer.place(question, plan, watch(), _ -> {});
        ProofChain chain = chain(answer, aim);
        assertThat(chain.cost().getLast().bound()).isEqualTo(answer.bound());
        assertThat(answer.bound()).isLessThanOrEqualTo(answer.cost());
        answer.priceBound()
                .ifPresent(bound -> assertThat(chain.price().getLast().bound()).isEqualTo(bound));
        assertThat(chain.verdict()).isEqualTo(new Verdict.Holds());
        check(chain.cost());
        check(chain.price());
    }

    /// Adds up each step anew from what is shown of it.
    private static void check(List<ProofStep> chain) {
        BigInteger before = BigInteger.ZERO;
        for (ProofStep step : chain) {
            BigInteger bound = BigInteger.valueOf(step.bound());
            assertThat(bound).as(step.kind()).isEqualTo(follows(step, before));
            step.why().forEach(each -> assertThat(TEXTS.text(each)).doesNotContain("{"));
            assertThat(TEXTS.text(step.so())).isNotBlank();
            step.deciding().ifPresent(_ -> assertThat(TEXTS.has(step.inCase())).isTrue());
            before = bound;
        }
    }

    private static BigInteger follows(ProofStep step, BigInteger before) {
        return switch (step.kind()) {
            case "nothing", "free", "unsurvivable" -> BigInteger.ZERO;
            case "shares" -> rounded(step.shares().orElseThrow().shares());
            case "no-place" -> rounded(step.shares().orElseThrow().shares()).add(misfits(step));
            case "by-count", "failures" -> least(step);
            case "without", "fewer", "no-fee" -> before;
            case "beside" -> before.add(amount(step, 0));
            case "failures-alike" -> before.add(amount(step, 1));
            case "times" -> before.multiply(amount(step, 0));
            case "fee" -> before.subtract(amount(step, 2));
            case "cap" -> capped(step, before);
            case "crowded" -> crowded(step, before);
            case "staying" -> amount(step, 0).add(BigInteger.ONE);
            case "mixes", "choices" -> refused(step);
            default -> throw new AssertionError(step.kind());
        };
    }

    private static BigInteger least(ProofStep step) {
        BigInteger least = BigInteger.valueOf(Long.MAX_VALUE);
        for (ProofCase each : step.cases()) {
            check(each.steps());
            each.others()
                    .ifPresent(
                            others -> assertThat(each.steps().getLast().bound()).isEqualTo(others));
            boolean isOpen = each.steps().isEmpty() && each.remark().isPresent();
            if (each.together().isPresent()) {
                long together = isOpen ? 0 : each.own() + each.others().orElse(0L);
                assertThat(each.together()).contains(together);
                least = least.min(BigInteger.valueOf(together));
            } else {
                assertThat(each.steps().getLast().kind()).isEqualTo("no-place");
                assertThat(each.steps().getLast().bound()).isPositive();
            }
        }
        assertThat(step.cases().stream().filter(ProofCase::decides)).hasSize(1);
        return least;
    }

    /// Only where more was proven.
    private static BigInteger capped(ProofStep step, BigInteger before) {
        BigInteger cost = amount(step, 0);
        assertThat(before).isGreaterThan(cost);
        return cost;
    }

    private static BigInteger crowded(ProofStep step, BigInteger unplaced) {
        assertThat(unplaced).isPositive();
        boolean isFull = step.why().getFirst().values().isEmpty();
        return (isFull ? BigInteger.valueOf(1000) : amount(step, 0)).add(BigInteger.ONE);
    }

    private static BigInteger refused(ProofStep step) {
        for (ProofCase each : step.cases()) {
            check(each.steps());
            assertThat(each.own()).isLessThanOrEqualTo(step.bound());
            assertThat(each.steps().getLast().bound()).isPositive();
        }
        return amount(step, 1);
    }

    private static BigInteger misfits(ProofStep step) {
        PackQuestion asked = step.shares().orElseThrow().shares().question();
        return BigInteger.valueOf(
                asked.vms().stream()
                        .filter(vm -> !vm.fitsAny(asked.hosts()))
                        .mapToLong(VmKind::count)
                        .sum());
    }

    private static BigInteger amount(ProofStep step, int place) {
        return switch (step.why().getFirst().values().get(place)) {
            case Value.Count(long number) -> BigInteger.valueOf(number);
            case Value.Money(Money money) -> money.amount().toBigIntegerExact();
            case Value.Share(var share) -> share.times(1000).ceil();
            case Value other -> throw new AssertionError(other);
        };
    }

    /// The sum, less what need not be placed and what scarce hosts are worth, as a multiple of what
    /// divides all costs; after every pattern that fits a host was tried.
    private static BigInteger rounded(Shares shares) {
        List<Long> single = new ArrayList<>();
        for (int vm = 0; vm < shares.question().vms().size(); vm++) {
            int count = shares.question().vms().get(vm).count();
            single.addAll(Collections.nCopies(count, shares.certificate().prices().get(vm)));
        }
        single.sort(Collections.reverseOrder());
        BigInteger sum = BigInteger.ZERO;
        for (int place = Math.toIntExact(shares.unplaced()); place < single.size(); place++) {
            sum = sum.add(BigInteger.valueOf(single.get(place)));
        }
        BigInteger step = BigInteger.ZERO;
        for (int host = 0; host < shares.question().hosts().size(); host++) {
            HostKind kind = shares.question().hosts().get(host);
            if (kind.limit() > 0) {
                step = step.gcd(BigInteger.valueOf(kind.cost()));
                assertNoPatternIsWorthMore(shares, host);
            }
            long rent = shares.certificate().rents().get(host);
            if (rent > 0) {
                sum = sum.subtract(BigInteger.valueOf(rent * kind.limit()));
            }
        }
        step = step.max(BigInteger.ONE);
        BigInteger one = step.multiply(BigInteger.valueOf(shares.certificate().parts()));
        BigInteger[] whole = sum.max(BigInteger.ZERO).divideAndRemainder(one);
        return whole[0].add(BigInteger.valueOf(whole[1].signum())).multiply(step);
    }

    private static void assertNoPatternIsWorthMore(Shares shares, int host) {
        HostKind kind = shares.question().hosts().get(host);
        long allowed =
                kind.cost() * shares.certificate().parts() + shares.certificate().rents().get(host);
        assertThat(most(shares, 0, new ArrayList<>(kind.capacity()))).isLessThanOrEqualTo(allowed);
    }

    private static long most(Shares shares, int vm, List<Long> left) {
        if (vm == shares.question().vms().size()) {
            return 0;
        }
        VmKind kind = shares.question().vms().get(vm);
        long most = 0;
        List<Long> now = new ArrayList<>(left);
        for (int count = 0; count <= Math.min(kind.count(), kind.mostPerHost()); count++) {
            if (now.stream().anyMatch(each -> each < 0)) {
                return most;
            }
            long worth = shares.certificate().prices().get(vm) * count;
            most = Math.max(most, worth + most(shares, vm + 1, now));
            for (int r = 0; r < now.size(); r++) {
                now.set(r, now.get(r) - kind.needs().get(r));
            }
        }
        return most;
    }
}
