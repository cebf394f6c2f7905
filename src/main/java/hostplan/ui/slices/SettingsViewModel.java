package hostplan.ui.slices;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.capacity.Cutting;
import hostplan.capacity.HostFigures;
import hostplan.capacity.KeepFree;
import hostplan.capacity.KeepFreeText;
import hostplan.capacity.NumaRule;
import hostplan.capacity.Ratios;
import hostplan.capacity.Resource;
import hostplan.capacity.RuleSet;
import hostplan.capacity.Slicing;
import hostplan.capacity.StatedNode;
import hostplan.capacity.StatedNodeText;
import hostplan.project.SlicingQuestions;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// By which rules and with what kept back the host is cut.
public final class SettingsViewModel {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final CurrentSlicing current;
    private final List<RuleSet> ruleSets;
    private final ReadOnlyObjectWrapper<Optional<RuleSet>> ruleSet =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<List<Suggestion>> suggestions =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Suggestions usual;

    private final ReadOnlyObjectWrapper<Cutting> cutting =
            new ReadOnlyObjectWrapper<>(Cutting.IN_TURN);

    private final Entry<Fraction> vcpuRatio = ratio("vcpuRatio", Resource.VCPUS);
    private final Entry<Fraction> memoryRatio = ratio("memoryRatio", Resource.MEMORY);
    private final Entry<Fraction> diskRatio = ratio("diskRatio", Resource.DISK);
    private final Entry<KeepFree> keepFree =
            new Entry<>(
                    SettingsViewModel::readKeepFree,
                    SettingsViewModel::text,
                    value -> change("keepFree", draft -> draft.keepFree = value));
    private final Entry<Optional<Bytes>> reserveMemory =
            new Entry<>(
                    FieldTexts.optional(FieldTexts::memory),
                    FieldTexts.optionalText(FieldTexts::memoryText),
                    value -> change("reserveMemory", draft -> draft.reserveMemory = value));
    private final Entry<Optional<Integer>> reserveCores =
            new Entry<>(
                    FieldTexts.optional(FieldTexts.whole(0)),
                    FieldTexts.optionalText(String::valueOf),
                    value -> change("reserveCores", draft -> draft.reserveCores = value));

    private final Entry<List<StatedNode>> nodes =
            new Entry<>(
                    text -> StatedNodeText.parse(text, FieldTexts::memory),
                    value -> StatedNodeText.of(value, FieldTexts::memoryText),
                    value ->
                            change(
                                    "nodes",
                                    draft -> draft.cutting = draft.cutting.withNodes(value)));
    private final ReadOnlyBooleanWrapper hasNodes = new ReadOnlyBooleanWrapper();

    /// A ratio that one could take.
    ///
    /// @param text the ratio, and how far one should go at most
    /// @param why where it comes from
    public record Suggestion(Resource resource, Fraction ratio, String text, String why) {}

    public SettingsViewModel(
            CurrentSlicing current, List<RuleSet> ruleSets, Suggestions suggestions) {
        this.current = current;
        this.ruleSets = List.copyOf(ruleSets);
        this.usual = suggestions;
        current.slicingProperty().subscribe(slicing -> slicing.ifPresent(this::show));
    }

    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    public ReadOnlyObjectProperty<Optional<RuleSet>> ruleSetProperty() {
        return ruleSet.getReadOnlyProperty();
    }

    /// The ratios that are usual with the rule set, for the host that is cut.
    public ReadOnlyObjectProperty<List<Suggestion>> suggestionsProperty() {
        return suggestions.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readOnlyProperty() {
        return current.session().readOnlyProperty();
    }

    /// Ends the merging of what is typed.
    public void seal() {
        current.session().sealStep();
    }

    public void choose(RuleSet chosen) {
        current.change(StepName.of("step.slices.ruleSet"), draft -> draft.ruleSet = chosen.id());
    }

    /// How the rest is filled, where slices lie, and what a vCPU is.
    public ReadOnlyObjectProperty<Cutting> cuttingProperty() {
        return cutting.getReadOnlyProperty();
    }

    public void choose(Cutting chosen) {
        if (!chosen.equals(cutting.get())) {
            current.change(StepName.of("step.slices.cutting"), draft -> draft.cutting = chosen);
        }
    }

    /// Takes a ratio that is usual with the rule set.
    public void choose(Resource resource, Fraction ratio) {
        current.change(
                StepName.of("step.slices.usualRatio"),
                draft -> draft.ratios = with(draft.ratios, resource, ratio));
    }

    public Entry<Fraction> vcpuRatio() {
        return vcpuRatio;
    }

    public Entry<Fraction> memoryRatio() {
        return memoryRatio;
    }

    public Entry<Fraction> diskRatio() {
        return diskRatio;
    }

    public Entry<KeepFree> keepFree() {
        return keepFree;
    }

    public Entry<Optional<Bytes>> reserveMemory() {
        return reserveMemory;
    }

    public Entry<Optional<Integer>> reserveCores() {
        return reserveCores;
    }

    /// What is stated of NUMA nodes.
    public Entry<List<StatedNode>> nodes() {
        return nodes;
    }

    /// Whether slices are to lie in nodes, of which the host has several, or something is stated of
    /// them that could not be seen otherwise.
    public ReadOnlyBooleanProperty hasNodesProperty() {
        return hasNodes.getReadOnlyProperty();
    }

    private boolean hasNodes(Slicing slicing) {
        boolean several =
                HostFigures.of("", SlicingQuestions.totals(current.project(), slicing.host()))
                        .toOptional()
                        .flatMap(HostFigures::nodes)
                        .filter(count -> count > 1)
                        .isPresent();
        return slicing.cutting().numa() != NumaRule.NONE
                && (several || !slicing.cutting().nodes().isEmpty());
    }

    private Entry<Fraction> ratio(String field, Resource resource) {
        return new Entry<>(
                FieldTexts::ratio,
                FieldTexts::ratioText,
                value ->
                        change(field, draft -> draft.ratios = with(draft.ratios, resource, value)));
    }

    private void change(String field, Consumer<Slicing.Draft> change) {
        current.type(field, change);
    }

    private void show(Slicing slicing) {
        String owner = slicing.id();
        ruleSet.set(
                ruleSets.stream().filter(each -> each.id().equals(slicing.ruleSet())).findFirst());
        suggestions.set(
                ruleSet.get()
                        .map(rules -> usual.of(rules, current.project(), slicing))
                        .orElse(List.of()));
        cutting.set(slicing.cutting());
        vcpuRatio.show(owner, slicing.ratios().vcpus());
        memoryRatio.show(owner, slicing.ratios().memory());
        diskRatio.show(owner, slicing.ratios().disk());
        keepFree.show(owner, slicing.keepFree());
        reserveMemory.show(owner, slicing.reserveMemory());
        reserveCores.show(owner, slicing.reserveCores());
        nodes.show(owner, slicing.cutting().nodes());
        hasNodes.set(hasNodes(slicing));
    }

    private static Ratios with(Ratios ratios, Resource resource, Fraction ratio) {
        return switch (resource) {
            case VCPUS -> new Ratios(ratio, ratios.memory(), ratios.disk());
            case MEMORY -> new Ratios(ratios.vcpus(), ratio, ratios.disk());
            case DISK -> new Ratios(ratios.vcpus(), ratios.memory(), ratio);
            case IOPS, NETWORK -> ratios;
        };
    }

    private static Parsed<KeepFree> readKeepFree(String text) {
        if (text.isBlank()) {
            return Parsed.value(new KeepFree.Nothing());
        }
        return KeepFreeText.parse(text, FieldTexts::memory);
    }

    private static String text(KeepFree keepFree) {
        return switch (keepFree) {
            case KeepFree.Nothing() -> "";
            case KeepFree.Amount(Bytes memory) -> FieldTexts.memoryText(memory);
            case KeepFree.Share(Fraction share) -> share.times(HUNDRED) + " %";
        };
    }
}
