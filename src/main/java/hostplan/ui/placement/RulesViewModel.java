package hostplan.ui.placement;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.amount.PercentText;
import hostplan.capacity.KeepFree;
import hostplan.capacity.KeepFreeText;
import hostplan.capacity.NumaRule;
import hostplan.capacity.Ratios;
import hostplan.capacity.RuleSet;
import hostplan.capacity.Slicing;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.Growth;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.VmCounting;
import hostplan.project.PlacementEdits.Change;
import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What is asked of the hosts and what of the VMs counts.
public final class RulesViewModel {

    private final CurrentPlacement current;
    private final List<RuleSet> ruleSets;

    private final Entry<Integer> failures =
            new Entry<>(
                    FieldTexts.whole(0),
                    String::valueOf,
                    value ->
                            current()
                                    .type(
                                            "failures",
                                            Change.FAILURES,
                                            draft ->
                                                    draft.failures =
                                                            new FailurePlan(
                                                                    value,
                                                                    draft.failures.ratios(),
                                                                    draft.failures.keepsApart())));
    private final Entry<Fraction> vcpuRatio =
            new Entry<>(
                    FieldTexts::ratio,
                    FieldTexts::ratioText,
                    value ->
                            rules(
                                    "vcpuRatio",
                                    draft ->
                                            draft.ratios =
                                                    new Ratios(
                                                            value,
                                                            draft.ratios.memory(),
                                                            draft.ratios.disk())));
    private final Entry<Optional<Fraction>> failingRatio =
            new Entry<>(
                    FieldTexts.optional(FieldTexts::ratio),
                    FieldTexts.optionalText(FieldTexts::ratioText),
                    this::changeFailingRatio);
    private final Entry<Fraction> memoryRatio =
            new Entry<>(
                    FieldTexts::ratio,
                    FieldTexts::ratioText,
                    value ->
                            rules(
                                    "memoryRatio",
                                    draft ->
                                            draft.ratios =
                                                    new Ratios(
                                                            draft.ratios.vcpus(),
                                                            value,
                                                            draft.ratios.disk())));
    private final Entry<KeepFree> keepFree =
            new Entry<>(
                    RulesViewModel::readKeepFree,
                    KeepFreeTexts::text,
                    value -> rules("keepFree", draft -> draft.keepFree = value));
    private final Entry<Optional<Bytes>> reserveMemory =
            new Entry<>(
                    FieldTexts.optional(FieldTexts::memory),
                    FieldTexts.optionalText(FieldTexts::memoryText),
                    value -> rules("reserveMemory", draft -> draft.reserveMemory = value));
    private final Entry<Fraction> growth =
            new Entry<>(
                    RulesViewModel::readShare,
                    RulesViewModel::percent,
                    value ->
                            current()
                                    .type(
                                            "growth",
                                            Change.COUNTING,
                                            draft ->
                                                    draft.counting =
                                                            draft.counting.withGrowth(value)));

    public RulesViewModel(CurrentPlacement current, List<RuleSet> ruleSets) {
        this.current = current;
        this.ruleSets = List.copyOf(ruleSets);
        current.placementProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private CurrentPlacement current() {
        return current;
    }

    private void rules(String field, Consumer<Slicing.Draft> change) {
        current.type(field, Change.RULES, draft -> draft.rules = draft.rules.with(change));
    }

    private void changeFailingRatio(Optional<Fraction> value) {
        current.type(
                "failingRatio",
                Change.FAILURES,
                draft -> {
                    Ratios usual = draft.rules.ratios();
                    draft.failures =
                            new FailurePlan(
                                    draft.failures.hosts(),
                                    value.map(ratio ->
                                            new Ratios(ratio, usual.memory(), usual.disk())),
                                    draft.failures.keepsApart());
                });
    }

    private void show(Placement shown) {
        String owner = shown.id();
        failures.show(owner, shown.failures().hosts());
        vcpuRatio.show(owner, shown.rules().ratios().vcpus());
        failingRatio.show(owner, shown.failures().ratios().map(Ratios::vcpus));
        memoryRatio.show(owner, shown.rules().ratios().memory());
        keepFree.show(owner, shown.rules().keepFree());
        reserveMemory.show(owner, shown.rules().reserveMemory());
        growth.show(owner, shown.counting().growth());
    }

    public ReadOnlyObjectProperty<Optional<Placement>> placementProperty() {
        return current.placementProperty();
    }

    public ReadOnlyBooleanProperty readOnlyProperty() {
        return current.session().readOnlyProperty();
    }

    /// Ends the merging of what is typed.
    public void seal() {
        current.session().sealStep();
    }

    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    public Entry<Integer> failures() {
        return failures;
    }

    public Entry<Fraction> vcpuRatio() {
        return vcpuRatio;
    }

    /// vCPUs for each thread while hosts have failed; the usual ratio where empty.
    public Entry<Optional<Fraction>> failingRatio() {
        return failingRatio;
    }

    public Entry<Fraction> memoryRatio() {
        return memoryRatio;
    }

    public Entry<KeepFree> keepFree() {
        return keepFree;
    }

    public Entry<Optional<Bytes>> reserveMemory() {
        return reserveMemory;
    }

    public Entry<Fraction> growth() {
        return growth;
    }

    public void choose(PlacementAim aim) {
        set(Change.AIM, draft -> draft.aim = aim);
    }

    public void choose(DiskPlace disks) {
        set(Change.DISKS, draft -> draft.disks = disks);
    }

    public void choose(RuleSet rules) {
        set(
                Change.RULES,
                draft -> draft.rules = draft.rules.with(each -> each.ruleSet = rules.id()));
    }

    public void keepApart(boolean does) {
        set(
                Change.FAILURES,
                draft ->
                        draft.failures =
                                new FailurePlan(
                                        draft.failures.hosts(), draft.failures.ratios(), does));
    }

    /// Whether every VM lies whole in a NUMA node of its host.
    public void keepInNodes(boolean does) {
        NumaRule rule = does ? NumaRule.REQUIRED : NumaRule.NONE;
        set(
                Change.RULES,
                draft ->
                        draft.rules =
                                draft.rules.with(
                                        each -> each.cutting = each.cutting.withNuma(rule)));
    }

    public void stay(boolean does) {
        set(Change.STAYING, draft -> draft.isStaying = does);
    }

    public void count(UnaryOperator<VmCounting> change) {
        set(Change.COUNTING, draft -> draft.counting = change.apply(draft.counting));
    }

    /// Nothing is a step that changes nothing.
    private void set(Change what, Consumer<Placement.Draft> change) {
        Optional<Placement> before = current.placement();
        if (before.isPresent() && !before.get().with(change).equals(before.get())) {
            current.change(what, change);
        }
    }

    private static Parsed<KeepFree> readKeepFree(String text) {
        return text.isBlank()
                ? Parsed.value(new KeepFree.Nothing())
                : KeepFreeText.parse(text, FieldTexts::memory);
    }

    private static Parsed<Fraction> readShare(String text) {
        String strict = text.strip();
        return strict.isEmpty()
                ? Parsed.value(Fraction.ZERO)
                : PercentText.upTo(
                        Growth.MOST_PERCENT, PercentText.isPercent(strict) ? strict : strict + "%");
    }

    private static String percent(Fraction share) {
        return share.isZero() ? "" : share.times(100) + " %";
    }
}
