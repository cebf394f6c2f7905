package hostplan.placement.proof;

import hostplan.placement.ground.ByCount;
import hostplan.placement.ground.Choices;
import hostplan.placement.ground.Failures;
import hostplan.placement.ground.Failures.Case;
import hostplan.placement.ground.Ground;
import hostplan.placement.ground.Shares;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/// Whether a bound follows from its ground, step by step, in whole numbers of any size: each sum of
/// shares by its certificate, each step above by what it rests on, and that no case is missing.
public final class GroundCheck {

    /// Branches for each kind of host of each sum.
    private static final long STEPS = 20_000_000;

    private final long steps;

    private GroundCheck(long steps) {
        this.steps = steps;
    }

    public static Verdict of(Ground ground) {
        return new GroundCheck(STEPS).verdict(ground);
    }

    private Verdict verdict(Ground ground) {
        return switch (ground) {
            case Ground.Nothing nothing -> claims(nothing, BigInteger.ZERO);
            case Shares shares -> CertificateCheck.shares(shares, steps);
            case ByCount byCount -> byCount(byCount);
            case Failures failures -> failures(failures);
            case Ground.Beside(Ground others, long sunk) ->
                    above(ground, bound(others).add(BigInteger.valueOf(sunk)), others);
            case Ground.Without(_, Ground easier) -> above(ground, bound(easier), easier);
            case Ground.Fewer fewer -> fewer(fewer);
            case Ground.Crowded(int load, PackQuestion question, PackAnswer.Fewest fewest) ->
                    first(
                            List.of(
                                    () ->
                                            claims(
                                                    ground,
                                                    BigInteger.valueOf(load).add(BigInteger.ONE)),
                                    () -> noPlace(question, fewest)));
            case Ground.Staying(int load) ->
                    claims(ground, BigInteger.valueOf(load).add(BigInteger.ONE));
            case Ground.Times(long price, Ground hosts) ->
                    above(ground, bound(hosts).multiply(BigInteger.valueOf(price)), hosts);
            case Ground.Fee(long fee, long hosts, Ground counted) ->
                    above(ground, bound(counted).subtract(product(fee, hosts)), counted);
            case Ground.Mixes mixes -> mixes(mixes);
            case Choices choices -> choices(choices);
            case Ground.Unsurvivable(PackQuestion question, int failures, Choices.Lost lost) ->
                    first(
                            List.of(
                                    () -> isForm(isWhole(question, lost), "limits"),
                                    () -> lost(question, failures, lost)));
        };
    }

    private Verdict above(Ground ground, BigInteger follows, Ground below) {
        return first(List.of(() -> claims(ground, follows), () -> verdict(below)));
    }

    private static Verdict claims(Ground ground, BigInteger follows) {
        return bound(ground).compareTo(follows) <= 0
                ? new Verdict.Holds()
                : new Verdict.Fails(List.of(new Fault.TooHigh(ground.bound(), follows)));
    }

    private Verdict byCount(ByCount byCount) {
        HostKind kind = byCount.question().hosts().get(byCount.host());
        List<Supplier<Verdict>> all = new ArrayList<>();
        if (kind.limit() >= byCount.byCount().size()) {
            all.add(() -> claims(byCount, product(kind.cost(), byCount.byCount().size())));
        }
        for (int count = 0; count < byCount.byCount().size(); count++) {
            Ground each = byCount.byCount().get(count);
            BigInteger least = product(kind.cost(), count).add(bound(each));
            PackQuestion asked =
                    PackAnswer.Split.question(byCount.question(), byCount.host(), count);
            all.add(() -> claims(byCount, least));
            all.add(() -> concerns(each, asked));
            all.add(() -> verdict(each));
        }
        return first(all);
    }

    /// One case for each cost of a host, and in it no dearer host.
    private Verdict failures(Failures failures) {
        List<Supplier<Verdict>> all = new ArrayList<>();
        PackQuestion question = failures.question();
        LongStream costs = question.hosts().stream().mapToLong(HostKind::cost).distinct().sorted();
        LongStream told = failures.cases().stream().mapToLong(Case::dearest).sorted();
        all.add(() -> isForm(costs.boxed().toList().equals(told.boxed().toList()), "cases"));
        for (Case each : failures.cases()) {
            PackQuestion upTo = upTo(question, each.dearest());
            switch (each) {
                case Case.Carried(long dearest, Ground others) -> {
                    BigInteger spent = product(dearest, failures.failures()).add(bound(others));
                    all.add(() -> claims(failures, spent));
                    all.add(() -> concerns(others, upTo));
                    all.add(() -> verdict(others));
                }
                case Case.Never(_, PackQuestion asked, PackAnswer.Fewest fewest) -> {
                    all.add(() -> isForm(asked.equals(upTo), "question"));
                    all.add(() -> noPlace(asked, fewest));
                }
                case Case.Open _ -> all.add(() -> claims(failures, BigInteger.ZERO));
            }
        }
        return first(all);
    }

    private static PackQuestion upTo(PackQuestion question, long dearest) {
        return new PackQuestion(
                question.resources(),
                question.hosts().stream()
                        .map(host -> host.cost() > dearest ? host.withLimit(0) : host)
                        .toList(),
                question.vms());
    }

    private Verdict fewer(Ground.Fewer fewer) {
        List<HostKind> hosts = new ArrayList<>(fewer.question().hosts());
        HostKind kind = hosts.get(fewer.host());
        boolean isLimited = kind.limit() != HostKind.ANY && kind.limit() >= fewer.failures();
        int others = Math.max(0, kind.limit() - fewer.failures());
        hosts.set(fewer.host(), kind.withLimit(others));
        PackQuestion asked =
                new PackQuestion(fewer.question().resources(), hosts, fewer.question().vms());
        return first(
                List.of(
                        () -> isForm(isLimited, "limit"),
                        () -> claims(fewer, bound(fewer.left())),
                        () -> concerns(fewer.left(), asked),
                        () -> verdict(fewer.left())));
    }

    /// That it says something of this question.
    private static Verdict concerns(Ground ground, PackQuestion asked) {
        Optional<PackQuestion> known =
                switch (ground) {
                    case Shares shares -> Optional.of(shares.question());
                    case ByCount byCount -> Optional.of(byCount.question());
                    default -> Optional.empty();
                };
        return isForm(known.equals(Optional.of(asked)), "question");
    }

    private Verdict noPlace(PackQuestion question, PackAnswer.Fewest fewest) {
        return first(
                List.of(
                        () -> isForm(fewest.unplaced() > 0, "unplaced"),
                        () -> CertificateCheck.fewest(question, fewest, steps)));
    }

    private Verdict mixes(Ground.Mixes mixes) {
        List<Supplier<Verdict>> all = new ArrayList<>();
        all.add(() -> isForm(new MixesCheck(mixes).areAllThere(), "mixes"));
        mixes.refused().forEach(each -> all.add(() -> noPlace(each.question(), each.fewest())));
        return first(all);
    }

    private Verdict choices(Choices choices) {
        List<Supplier<Verdict>> all = new ArrayList<>();
        all.add(() -> verdict(choices.least()));
        all.add(() -> isForm(ChoicesCheck.areAllThere(choices), "choices"));
        choices.lost()
                .forEach(each -> all.add(() -> lost(choices.question(), choices.failures(), each)));
        return first(all);
    }

    private Verdict lost(PackQuestion question, int failures, Choices.Lost lost) {
        return first(
                List.of(
                        () -> isForm(ChoicesCheck.mayFail(question, failures, lost), "failed"),
                        () ->
                                noPlace(
                                        Choices.left(question, lost.limits(), lost.failed()),
                                        lost.fewest())));
    }

    /// Whether all hosts there are stand.
    private static boolean isWhole(PackQuestion question, Choices.Lost lost) {
        return lost.limits().equals(question.hosts().stream().map(HostKind::limit).toList());
    }

    private static Verdict isForm(boolean holds, String what) {
        return holds ? new Verdict.Holds() : new Verdict.Fails(List.of(new Fault.Malformed(what)));
    }

    /// The first that does not hold.
    private static Verdict first(List<Supplier<Verdict>> checks) {
        return checks.stream()
                .map(Supplier::get)
                .filter(verdict -> !(verdict instanceof Verdict.Holds))
                .findFirst()
                .orElseGet(Verdict.Holds::new);
    }

    private static BigInteger bound(Ground ground) {
        return BigInteger.valueOf(ground.bound());
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
