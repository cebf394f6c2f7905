package hostplan.ui.overview;

import hostplan.amount.MoneyText;
import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.cost.CostFigure;
import hostplan.cost.CostValue;
import hostplan.hardware.Provenance;
import hostplan.message.MessageTexts;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.value.ObservableValue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The figures that costs are reckoned with, as fields; what a field leaves empty has its usual
/// value.
public final class CostFiguresViewModel {

    private static final String STEP = "step.assumptions";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ProjectSession session;
    private final Texts texts;
    private final MessageTexts words;
    private final List<FigureField> fields;

    /// @param words of the costs
    public CostFiguresViewModel(ProjectSession session, Texts texts, MessageTexts words) {
        this.session = session;
        this.texts = texts;
        this.words = words;
        fields = Stream.of(CostFigure.values()).map(this::field).toList();
        session.projectProperty()
                .subscribe(project ->
                        fields.forEach(
                                field -> field.entry().show(stated(project, field.figure()))));
    }

    /// What hosts cost.
    List<FigureField> ofHosts() {
        return fields(EnumSet.range(CostFigure.ELECTRICITY, CostFigure.REPAIR_SHARE));
    }

    /// What each sold slice brings along.
    List<FigureField> ofSlices() {
        return fields(EnumSet.range(CostFigure.ADDRESS, CostFigure.SUPPORT));
    }

    /// How one sells.
    List<FigureField> ofSales() {
        return fields(EnumSet.range(CostFigure.FILL, CostFigure.MARGIN));
    }

    private List<FigureField> fields(Set<CostFigure> wanted) {
        return fields.stream().filter(field -> wanted.contains(field.figure())).toList();
    }

    FigureField field(String code) {
        return fields.stream()
                .filter(field -> field.figure().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /// Ends the merging of typing, when a field is left.
    void seal() {
        session.sealStep();
    }

    private static Optional<CostValue> stated(Project project, CostFigure figure) {
        return project.assumptions().own(figure);
    }

    private FigureField field(CostFigure figure) {
        ObservableValue<Optional<CostValue>> stated =
                session.projectProperty().map(project -> stated(project, figure));
        String name = words.text("figure-" + figure.code(), List.of());
        return new FigureField(
                figure,
                figure.kind() == CostFigure.Kind.SHARE ? texts.text("costs.percent", name) : name,
                shown(figure.usual(), figure),
                new Entry<>(
                        text -> read(figure, text),
                        value -> value.map(each -> written(each, figure)).orElse(""),
                        value -> state(figure, value)),
                stated.map(value -> note(figure, value)),
                stated.map(Optional::isPresent));
    }

    private void state(CostFigure figure, Optional<CostValue> value) {
        Project project = session.project();
        session.applyMerging(
                StepName.of(STEP),
                project.with(draft ->
                        draft.assumptions =
                                project.assumptions().with(costs -> costs.own(figure, value))),
                STEP + figure.code());
    }

    private String note(CostFigure figure, Optional<CostValue> stated) {
        String usual = shown(figure.usual(), figure);
        Provenance from = figure.provenance();
        return stated.isPresent()
                ? texts.text("costs.own", usual)
                : texts.text(
                        "costs.usual",
                        usual,
                        from.source(),
                        from.asOf(),
                        words.text("confidence-" + from.confidence().code(), List.of()));
    }

    private String shown(CostValue value, CostFigure figure) {
        String written = written(value, figure);
        return figure.kind() == CostFigure.Kind.SHARE ? written + " %" : written;
    }

    private String written(CostValue value, CostFigure figure) {
        return value.money()
                .map(texts.amounts()::exactMoney)
                .orElseGet(() ->
                        figure.kind() == CostFigure.Kind.SHARE
                                ? localized(value.number().movePointRight(2))
                                : localized(value.number()));
    }

    /// All its digits, with the decimal mark of the person.
    private String localized(BigDecimal number) {
        return CostValue.of(number)
                .number()
                .toPlainString()
                .replace('.', texts.decimalMark().symbol());
    }

    private Parsed<Optional<CostValue>> read(CostFigure figure, String text) {
        if (text.isBlank()) {
            return Parsed.value(Optional.empty());
        }
        return (figure.kind() == CostFigure.Kind.MONEY
                        ? MoneyText.price(
                                        text,
                                        Optional.of(session.project().currency()),
                                        texts.decimalMark())
                                .map(CostValue::of)
                        : number(figure, text).map(CostValue::of))
                .map(Optional::of);
    }

    private Parsed<BigDecimal> number(CostFigure figure, String text) {
        return NumberText.listed(text.replace('%', ' '), texts.decimalMark())
                .map(number -> number.exactDecimal().orElseThrow())
                .flatMap(number -> within(figure, number, text));
    }

    private Parsed<BigDecimal> within(CostFigure figure, BigDecimal number, String text) {
        return switch (figure.kind()) {
            case FACTOR ->
                    number.compareTo(BigDecimal.ONE) >= 0
                            ? Parsed.value(number)
                            : wrong("facts.pue", text);
            case YEARS ->
                    number.signum() > 0
                                    && number.stripTrailingZeros().scale() <= 0
                                    && number.compareTo(HUNDRED) <= 0
                            ? Parsed.value(number)
                            : wrong("facts.life", text);
            case SHARE ->
                    number.signum() >= 0 && number.compareTo(HUNDRED) <= 0
                            ? Parsed.value(number.movePointLeft(2))
                            : wrong("facts.percent", text);
            case NUMBER, MONEY ->
                    number.signum() >= 0 ? Parsed.value(number) : wrong("costs.number", text);
        };
    }

    private <T> Parsed<T> wrong(String key, String text) {
        return Parsed.problem(texts.text(key + ".wrong", text.strip()), texts.text(key + ".cure"));
    }
}
