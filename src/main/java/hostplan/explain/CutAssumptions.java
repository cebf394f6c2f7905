package hostplan.explain;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.CutRules;
import hostplan.capacity.KeepFree;
import hostplan.capacity.Ratios;
import hostplan.capacity.Resource;
import hostplan.capacity.RuleSet;
import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.PlacementQuestion;

import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;

/// By which ratios hosts are promised, what their hypervisor takes, and what is kept free.
final class CutAssumptions {

    private final CutRules rules;
    private final PlacementQuestion question;
    private final List<Message> found = new ArrayList<>();

    private CutAssumptions(CutRules rules, PlacementQuestion question) {
        this.rules = rules;
        this.question = question;
    }

    static List<Message> of(CutRules rules, PlacementQuestion question, Optional<RuleSet> ruleSet) {
        CutAssumptions assumptions = new CutAssumptions(rules, question);
        assumptions.ratios(rules.ratios());
        assumptions.hypervisor(ruleSet);
        assumptions.keptFree(rules.keepFree());
        assumptions.notForVms();
        return assumptions.found;
    }

    private void add(String key, Value... values) {
        found.add(Message.of(key, values));
    }

    private void ratios(Ratios ratios) {
        add("assumed-vcpus-" + rules.cutting().smt().code(), Value.of(ratios.vcpus(), 2));
        if (ratios.memory().equals(Fraction.ONE)) {
            add("assumed-memory-once");
        } else {
            add("assumed-memory-ratio", Value.of(ratios.memory(), 2));
        }
        if (!ratios.disk().equals(Fraction.ONE)) {
            add("assumed-disk-ratio", Value.of(ratios.disk(), 2));
        }
    }

    private void hypervisor(Optional<RuleSet> ruleSet) {
        boolean isKnown = !rules.ruleSet().equals(RuleSet.NONE);
        if (isKnown) {
            String name = ruleSet.map(RuleSet::name).orElse(rules.ruleSet());
            add("assumed-hypervisor", Value.of(name));
        } else {
            add("assumed-hypervisor-none");
        }
        rules.reserveMemory().ifPresent(memory -> add("assumed-reserved", Value.of(memory)));
        rules.reserveCores()
                .filter(cores -> cores > 0)
                .ifPresent(cores -> add("assumed-cores", Value.of(cores)));
    }

    private void keptFree(KeepFree keepFree) {
        switch (keepFree) {
            case KeepFree.Nothing _ -> add("assumed-kept-nothing");
            case KeepFree.Amount(Bytes memory) -> add("assumed-kept", Value.of(memory));
            case KeepFree.Share(Fraction share) -> add("assumed-kept-share", Value.share(share));
        }
    }

    /// All memory of hosts that VMs do not get, before the ratio; nothing where they get all.
    private void notForVms() {
        int memory = question.place(Resource.MEMORY);
        LongSummaryStatistics held =
                question.held().stream()
                        .map(each -> Fraction.of(each.get(memory)))
                        .map(each -> each.dividedBy(rules.ratios().memory()))
                        .mapToLong(each -> each.floor().longValueExact())
                        .summaryStatistics();
        if (held.getMax() > 0 && held.getMax() == held.getMin()) {
            add("assumed-held", memory(held.getMax()));
        } else if (held.getMax() > 0) {
            add("assumed-held-range", memory(held.getMin()), memory(held.getMax()));
        }
    }

    private static Value memory(long bytes) {
        return Value.of(new Bytes(bytes));
    }
}
