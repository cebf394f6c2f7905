package hostplan.explain;

import hostplan.amount.Money;
import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.ground.ByCount;
import hostplan.placement.ground.Choices;
import hostplan.placement.ground.Failures;
import hostplan.placement.ground.Ground;
import hostplan.placement.ground.Shares;
import hostplan.placement.pack.HostKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Tells a ground as steps, the first of which rest on nothing but shares.
final class ProofSteps {

    private final ProofNames names;
    private final ProofAmounts amounts;

    ProofSteps(ProofNames names, Function<Long, Money> money, ProofUnit unit) {
        this(names, new ProofAmounts(unit, money));
    }

    private ProofSteps(ProofNames names, ProofAmounts amounts) {
        this.names = names;
        this.amounts = amounts;
    }

    /// @param cost what was found costs, above which nothing is claimed
    List<ProofStep> chain(Ground ground, long cost) {
        if (cost == 0) {
            return List.of(step("free", 0, Message.of("proof-free")));
        }
        List<ProofStep> all = new ArrayList<>(of(ground));
        if (ground.bound() > cost) {
            all.add(step("cap", cost, Message.of("proof-cap", amounts.value(cost))));
        }
        return all;
    }

    List<ProofStep> of(Ground ground) {
        return switch (ground) {
            case Ground.Nothing _ -> List.of(step("nothing", 0, Message.of("proof-nothing")));
            case Shares shares -> List.of(new SharesStep(names, amounts).of(shares));
            case ByCount byCount -> List.of(new CountCases(this, amounts).of(byCount));
            case Failures failures -> failures(failures);
            case Ground.Beside(Ground others, long sunk) ->
                    after(others, "beside", ground, amounts.value(sunk));
            case Ground.Without(Ground.Hardship hardship, Ground easier) ->
                    then(
                            of(easier),
                            step(
                                    "without",
                                    ground.bound(),
                                    Message.of(
                                            "proof-without-"
                                                    + hardship.name().toLowerCase(Locale.ROOT))));
            case Ground.Fewer fewer -> fewer(fewer);
            case Ground.Crowded(int load, var question, var fewest) ->
                    then(
                            List.of(noPlace().of(question, fewest)),
                            step("crowded", ground.bound(), crowded(load)));
            case Ground.Staying(int load) ->
                    List.of(
                            step(
                                    "staying",
                                    ground.bound(),
                                    Message.of("proof-staying", amounts.value(load))));
            case Ground.Times(long price, Ground hosts) ->
                    then(
                            in(ProofUnit.HOSTS).of(hosts),
                            step(
                                    "times",
                                    ground.bound(),
                                    Message.of("proof-times", amounts.value(price))));
            case Ground.Fee(long fee, long hosts, Ground counted) ->
                    after(
                            counted,
                            fee == 0 ? "no-fee" : "fee",
                            ground,
                            amounts.value(fee),
                            Value.of(hosts),
                            amounts.value(Math.multiplyExact(fee, hosts)));
            case Ground.Mixes mixes -> List.of(new MixCases(noPlace(), amounts).of(mixes));
            case Ground.Unsurvivable unsurvivable -> unsurvivable(unsurvivable);
            case Choices choices ->
                    then(of(choices.least()), new ChoiceCases(noPlace(), amounts).of(choices));
        };
    }

    private List<ProofStep> unsurvivable(Ground.Unsurvivable ground) {
        ProofStep last =
                new ProofStep(
                        "unsurvivable",
                        List.of(
                                Message.of(
                                        "proof-unsurvivable",
                                        Value.of(
                                                ChoiceCases.failed(
                                                        ground.question(), ground.lost())))),
                        Message.of("proof-so-unsurvivable"),
                        amounts.unit(),
                        0,
                        Optional.empty(),
                        List.of());
        return then(
                List.of(
                        noPlace()
                                .of(
                                        Choices.left(
                                                ground.question(),
                                                ground.lost().limits(),
                                                ground.lost().failed()),
                                        ground.lost().fewest())),
                last);
    }

    private NoPlaceStep noPlace() {
        return new NoPlaceStep(names, amounts.in(ProofUnit.VMS));
    }

    private ProofSteps in(ProofUnit unit) {
        return new ProofSteps(names, amounts.in(unit));
    }

    private Message crowded(int load) {
        return load < 1000
                ? Message.of("proof-crowded", amounts.value(load))
                : Message.of("proof-crowded-full");
    }

    private List<ProofStep> fewer(Ground.Fewer fewer) {
        HostKind kind = fewer.question().hosts().get(fewer.host());
        long others = (long) kind.limit() - fewer.failures();
        Message why =
                Message.of(
                        others == 0 ? "proof-fewer-all" : "proof-fewer",
                        Value.of(kind.name()),
                        Value.of(kind.limit()),
                        Value.of(fewer.failures()),
                        Value.of(others));
        return then(of(fewer.left()), step("fewer", fewer.bound(), why));
    }

    /// Where all hosts cost the same it is only so many more.
    private List<ProofStep> failures(Failures failures) {
        if (failures.cases().size() == 1
                && failures.cases().getFirst()
                        instanceof Failures.Case.Carried(long dearest, Ground others)) {
            return after(
                    others,
                    "failures-alike",
                    failures,
                    Value.of(failures.failures()),
                    amounts.value(Math.multiplyExact(failures.failures(), dearest)));
        }
        return List.of(new FailureCases(this, noPlace(), amounts).of(failures));
    }

    private List<ProofStep> after(Ground below, String kind, Ground ground, Value... values) {
        return then(of(below), step(kind, ground.bound(), Message.of("proof-" + kind, values)));
    }

    private static List<ProofStep> then(List<ProofStep> before, ProofStep last) {
        List<ProofStep> all = new ArrayList<>(before);
        all.add(last);
        return all;
    }

    private ProofStep step(String kind, long bound, Message why) {
        return new ProofStep(
                kind,
                List.of(why),
                amounts.so(bound),
                amounts.unit(),
                bound,
                Optional.empty(),
                List.of());
    }
}
