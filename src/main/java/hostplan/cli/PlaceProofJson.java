package hostplan.cli;

import hostplan.amount.Fraction;
import hostplan.explain.ProofCase;
import hostplan.explain.ProofChain;
import hostplan.explain.ProofShares;
import hostplan.explain.ProofStep;
import hostplan.explain.ProofUnit;
import hostplan.message.MessageTexts;
import hostplan.placement.proof.Verdict;

import java.math.BigDecimal;
import java.util.Optional;

/// The proof of a bound in JSON: each step with its cases, and in each case the steps it rests on.
final class PlaceProofJson {

    private static final int THOUSANDTHS = 1000;

    private final ProofChain chain;
    private final MessageTexts texts;

    PlaceProofJson(ProofChain chain, MessageTexts texts) {
        this.chain = chain;
        this.texts = texts;
    }

    void write(JsonOutput json) {
        json.array("steps", chain.cost(), this::step);
        json.array("priceSteps", chain.price(), this::step);
    }

    static String code(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Holds _ -> "holds";
            case Verdict.Fails _ -> "fails";
            case Verdict.Undecided _ -> "undecided";
        };
    }

    private void step(JsonOutput json, ProofStep step) {
        json.text("step", step.kind());
        json.texts("why", step.why().stream().map(texts::text).toList());
        json.text("so", texts.text(step.so()));
        json.text("unit", unit(step.unit()));
        json.decimal("bound", Optional.of(amount(step.unit(), step.bound())));
        json.maybe("shares", step.shares(), this::shares);
        json.array("cases", step.cases(), (each, one) -> write(each, step.unit(), one));
    }

    private void write(JsonOutput json, ProofUnit unit, ProofCase one) {
        json.text("case", texts.text(one.label()));
        json.decimal("own", Optional.of(amount(unit, one.own())));
        json.decimal("others", one.others().map(each -> amount(unit, each)));
        json.decimal("together", one.together().map(each -> amount(unit, each)));
        json.known("remark", one.remark().map(texts::text));
        json.yesNo("decides", Optional.of(one.decides()));
        json.array("steps", one.steps(), this::step);
    }

    /// Shares are whole numbers, of which so many parts make one unit of the question.
    private void shares(JsonOutput json, ProofShares shares) {
        json.text("unit", sharesUnit(shares.unit()));
        json.number("parts", shares.shares().certificate().parts());
        json.array("vms", shares.all(), (each, share) -> share(each, shares, share));
        json.array("scarceHosts", shares.scarce(), (each, share) -> share(each, shares, share));
        json.number("withoutPlace", shares.shares().unplaced());
        json.decimal("sum", Optional.of(new BigDecimal(shares.shares().sum())));
        json.array(
                "stayingOnHosts",
                shares.staying(),
                (each, staying) -> {
                    each.text("vms", staying.vms());
                    each.number("count", staying.count());
                    each.text("host", staying.host());
                });
    }

    private static void share(JsonOutput json, ProofShares shares, ProofShares.Share share) {
        json.text("name", share.vm());
        json.number("count", share.count());
        json.decimal("share", Optional.of(parts(shares, share.each())));
        json.decimal("together", Optional.of(parts(shares, share.together())));
    }

    private static BigDecimal parts(ProofShares shares, Fraction amount) {
        Fraction parts = Fraction.of(shares.shares().certificate().parts());
        return amount.times(parts).dividedBy(shares.one()).toDecimal(0);
    }

    /// What a bound counts.
    private String unit(ProofUnit unit) {
        return switch (unit) {
            case HOSTS, BOUGHT -> "hosts";
            case MONEY -> chain.money().apply(0L).currency().getCurrencyCode();
            case LOAD -> "load of the fullest host";
            case VMS -> "VMs without a place";
        };
    }

    /// What `parts` make together.
    private String sharesUnit(ProofUnit unit) {
        return switch (unit) {
            case HOSTS, BOUGHT, LOAD -> "1 host";
            case MONEY -> chain.money().apply(1L).text();
            case VMS -> "1 VM";
        };
    }

    private BigDecimal amount(ProofUnit unit, long amount) {
        return switch (unit) {
            case HOSTS, BOUGHT, VMS -> BigDecimal.valueOf(amount);
            case MONEY -> chain.money().apply(amount).amount();
            case LOAD -> Fraction.of(amount, THOUSANDTHS).toDecimal(3);
        };
    }
}
