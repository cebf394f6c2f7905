package hostplan.cli;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.explain.ProofCase;
import hostplan.explain.ProofChain;
import hostplan.explain.ProofShares;
import hostplan.explain.ProofStep;
import hostplan.explain.ProofUnit;
import hostplan.message.MessageTexts;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The proof of a bound for people, step by step.
final class PlaceProof {

    private static final int DECIMALS = 6;
    private static final int DECIMALS_OF_MONEY = 2;

    /// More cases are told by their number.
    private static final int MOST_CASES = 12;

    private final ProofChain chain;
    private final MessageTexts texts;
    private final List<String> lines = new ArrayList<>();

    PlaceProof(ProofChain chain, MessageTexts texts) {
        this.chain = chain;
        this.texts = texts;
    }

    static String heading() {
        return "Why less cannot do";
    }

    List<String> lines() {
        chain.cost().forEach(this::step);
        List<ProofStep> price = chain.lowerPrice();
        if (!price.isEmpty()) {
            lines.add("");
            lines.add("Why none of the same number of hosts is cheaper");
            price.forEach(this::step);
        }
        lines.add(texts.text(ProofChain.told(chain.verdict())));
        return lines;
    }

    private void step(ProofStep step) {
        step.deciding().ifPresent(each -> deciding(step, each));
        step.why().forEach(each -> lines.add(texts.text(each)));
        step.shares().filter(ProofShares::areAny).ifPresent(shares -> lines.addAll(table(shares)));
        if (!step.cases().isEmpty()) {
            lines.addAll(cases(step));
        }
        lines.add(texts.text(step.so()));
    }

    private void deciding(ProofStep step, ProofCase each) {
        if (!each.steps().isEmpty()) {
            lines.add(texts.text(step.inCase(), List.of(Value.of(texts.text(each.label())))));
            each.steps().forEach(this::step);
        }
    }

    private List<String> table(ProofShares shares) {
        TextTable table =
                new TextTable(
                        TextTable.Column.words("VM"),
                        TextTable.Column.numbers("Count"),
                        TextTable.Column.numbers(heading(shares.unit())),
                        TextTable.Column.numbers("Together"));
        shares.all().forEach(share -> row(table, share, shares.unit(), ""));
        if (shares.all().size() > 1) {
            table.row("All", "", "", text(shares.unit(), shares.worth()));
        }
        shares.scarce().forEach(share -> row(table, share, shares.unit(), "Less for "));
        if (shares.missing().signum() > 0) {
            table.row(
                    "Less for VMs without a place", "", "", text(shares.unit(), shares.missing()));
        }
        if (shares.rent().signum() > 0 || shares.missing().signum() > 0) {
            table.row("Left", "", "", text(shares.unit(), shares.sum()));
        }
        return table.lines();
    }

    private static void row(
            TextTable table, ProofShares.Share share, ProofUnit unit, String before) {
        table.row(
                before + share.vm(),
                String.valueOf(share.count()),
                text(unit, share.each()),
                text(unit, share.together()));
    }

    private String heading(ProofUnit unit) {
        return switch (unit) {
            case MONEY -> "Share, " + chain.money().apply(0L).currency().getCurrencyCode();
            case VMS -> "Share of a VM";
            case HOSTS, BOUGHT, LOAD -> "Share of a host";
        };
    }

    private List<String> cases(ProofStep step) {
        TextTable table =
                new TextTable(
                        TextTable.Column.words(caseHeading(step)),
                        TextTable.Column.numbers("For these"),
                        TextTable.Column.numbers("Others at least"),
                        TextTable.Column.numbers("Together"),
                        TextTable.Column.words(""));
        for (ProofCase each : step.cases().stream().limit(MOST_CASES).toList()) {
            table.row(
                    texts.text(each.label()),
                    amount(step.unit(), Optional.of(each.own())),
                    amount(step.unit(), each.others()),
                    amount(step.unit(), each.together()),
                    remark(each));
        }
        List<String> all = new ArrayList<>(table.lines());
        int more = step.cases().size() - MOST_CASES;
        if (more > 0) {
            all.add("… and " + more + " more, each no less");
        }
        return all;
    }

    private String remark(ProofCase each) {
        return each.remark().map(texts::text).orElse(each.decides() ? "the least" : "");
    }

    private static String caseHeading(ProofStep step) {
        return switch (step.kind()) {
            case "by-count" -> "So many of it";
            case "failures" -> "The cheapest that fails";
            default -> "Hosts";
        };
    }

    private String amount(ProofUnit unit, Optional<Long> amount) {
        return amount.map(each ->
                        unit == ProofUnit.MONEY
                                ? text(unit, Fraction.of(money(each).amount()))
                                : String.valueOf(each))
                .orElse("–");
    }

    private Money money(long amount) {
        return chain.money().apply(amount);
    }

    private static String text(ProofUnit unit, Fraction each) {
        return each.toDecimal(unit == ProofUnit.MONEY ? DECIMALS_OF_MONEY : DECIMALS)
                .toPlainString();
    }
}
