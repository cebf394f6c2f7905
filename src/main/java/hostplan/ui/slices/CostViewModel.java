package hostplan.ui.slices;

import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.capacity.Resource;
import hostplan.cost.CostAssumptions;
import hostplan.cost.CostFigure;
import hostplan.cost.CostValue;
import hostplan.cost.FlavorCost;
import hostplan.cost.HostCost;
import hostplan.cost.OldPrices;
import hostplan.cost.PriceBook;
import hostplan.cost.PricePlan;
import hostplan.cost.SliceCosts;
import hostplan.cost.SliceWorking;
import hostplan.drawing.Words;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;
import hostplan.ui.common.Texts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the slicing that is shown costs and earns.
public final class CostViewModel {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// By what one may share the host out.
    static final List<Resource> KEYS = List.of(Resource.VCPUS, Resource.MEMORY, Resource.DISK);

    private final CurrentSlicing current;
    private final AnswerViewModel answer;
    private final Clock clock;
    private final Texts texts;
    private final Words words;
    private final MessageTexts costTexts;
    private final Entry<Optional<CostValue>> fill;
    private final Entry<Optional<CostValue>> margin;
    private final ReadOnlyObjectWrapper<Optional<SliceCosts>> costs =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Resource>> key =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> flavor =
            new SimpleObjectProperty<>(Optional.empty());

    /// @param costTexts of the costs
    public CostViewModel(
            CurrentSlicing current,
            AnswerViewModel answer,
            Clock clock,
            Texts texts,
            MessageTexts costTexts) {
        this.current = current;
        this.answer = answer;
        this.clock = clock;
        this.texts = texts;
        this.costTexts = costTexts;
        words = new Words(texts::text, texts.amounts());
        fill = share(CostFigure.FILL);
        margin = share(CostFigure.MARGIN);
        answer.stateProperty().subscribe(_ -> work());
        key.subscribe(_ -> work());
        current.session().projectProperty().subscribe(this::show);
    }

    /// Empty where nothing is answered, or the host is no server with a configuration.
    ReadOnlyObjectProperty<Optional<SliceCosts>> costsProperty() {
        return costs.getReadOnlyProperty();
    }

    /// By what the host is shared out; empty for what runs out.
    ObjectProperty<Optional<Resource>> keyProperty() {
        return key;
    }

    /// The name of the flavor that is shown.
    ObjectProperty<Optional<String>> flavorProperty() {
        return flavor;
    }

    /// How much of what fits is expected to be sold, in per cent; empty for what is usual.
    Entry<Optional<CostValue>> fill() {
        return fill;
    }

    Entry<Optional<CostValue>> margin() {
        return margin;
    }

    /// What is usual of a figure, in per cent.
    String usual(CostFigure figure) {
        return percent(figure.usual());
    }

    /// Ends the merging of typing, when a field is left.
    void seal() {
        current.session().sealStep();
    }

    /// The flavor that is chosen, else the one that the card is about.
    Optional<FlavorCost> shown() {
        return costs.get()
                .flatMap(all ->
                        all.flavors().stream()
                                .filter(each -> flavor.get().equals(Optional.of(each.name())))
                                .findFirst()
                                .or(() -> CostCard.shown(all)));
    }

    CostSteps steps(SliceCosts of) {
        return new CostSteps(of, words, costTexts, today());
    }

    /// Which prices are old.
    OldPrices old(HostCost host) {
        return new OldPrices(host, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// That the cost of a host adds up prices of different years; empty where it does not.
    Optional<String> years(HostCost host) {
        return Optional.of(host.years(today()))
                .filter(years -> years.size() > 1)
                .map(SliceWorking::years)
                .map(costTexts::text);
    }

    String text(Message message) {
        return costTexts.text(message);
    }

    /// What others ask for the same.
    List<PriceBook.Nearest> nearest(FlavorCost of) {
        return costed().stream()
                .flatMap(costed ->
                        Stream.of(PricePlan.Kind.values())
                                .flatMap(kind ->
                                        costed
                                                .prices()
                                                .nearest(
                                                        of.line().flavor(),
                                                        kind,
                                                        costed.costs().host().assumed().valuation())
                                                .stream()))
                .toList();
    }

    /// What one asks for each flavor.
    Optional<PriceList> priceList() {
        return costs.get()
                .filter(all -> !all.flavors().isEmpty())
                .map(all -> PriceList.of(all, words));
    }

    private Optional<SlicesState.Costed> costed() {
        return answer.stateProperty().get() instanceof SlicesState.Answered answered
                ? answered.costed()
                : Optional.empty();
    }

    private void work() {
        costs.set(
                costed().map(SlicesState.Costed::costs)
                        .map(all ->
                                key.get().isEmpty()
                                        ? all
                                        : SliceCosts.of(all.host(), all.counts(), key.get())));
    }

    private void show(Project project) {
        fill.show(project.assumptions().own(CostFigure.FILL));
        margin.show(project.assumptions().own(CostFigure.MARGIN));
    }

    private Entry<Optional<CostValue>> share(CostFigure figure) {
        return new Entry<>(
                FieldTexts.optional(this::readPercent),
                FieldTexts.optionalText(CostViewModel::percent),
                value -> state(figure, value));
    }

    private void state(CostFigure figure, Optional<CostValue> value) {
        Project project = current.project();
        CostAssumptions assumptions = project.assumptions().with(draft -> draft.own(figure, value));
        current.session()
                .applyMerging(
                        StepName.of("step.assumptions"),
                        project.with(draft -> draft.assumptions = assumptions),
                        figure);
    }

    private Parsed<CostValue> readPercent(String text) {
        return NumberText.listed(text.replace('%', ' '), texts.decimalMark())
                .map(number -> number.exactDecimal().orElseThrow())
                .flatMap(number ->
                        number.signum() >= 0 && number.compareTo(HUNDRED) <= 0
                                ? Parsed.value(CostValue.of(number.movePointLeft(2)))
                                : Parsed.problem(
                                        texts.text("facts.percent.wrong", text.strip()),
                                        texts.text("facts.percent.cure")));
    }

    private static String percent(CostValue share) {
        return CostValue.of(share.number().movePointRight(2)).number().toPlainString();
    }
}
