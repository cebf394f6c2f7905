package hostplan.ui.overview;

import hostplan.amount.Money;
import hostplan.amount.MoneyText;
import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.project.CostAssumptions;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What a project is called and assumes, as fields.
public final class ProjectFactsViewModel {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ProjectSession session;
    private final Texts texts;
    private final Entry<String> name;
    private final Entry<String> notes;
    private final Entry<Currency> currency;
    private final Entry<Optional<Money>> electricity;
    private final Entry<Optional<BigDecimal>> pue;
    private final Entry<Optional<Money>> unit;
    private final Entry<Optional<Integer>> life;
    private final Entry<Optional<BigDecimal>> interest;
    private final Entry<Optional<BigDecimal>> tax;
    private final Entry<Optional<Money>> budget;
    private final Entry<Optional<Money>> repair;

    public ProjectFactsViewModel(ProjectSession session, Texts texts) {
        this.session = session;
        this.texts = texts;
        name = entry("step.projectName", Parsed::value, text -> text, ProjectFactsViewModel::named);
        notes =
                entry(
                        "step.projectNotes",
                        Parsed::value,
                        text -> text,
                        ProjectFactsViewModel::noted);
        currency =
                entry(
                        "step.currency",
                        this::readCurrency,
                        Currency::getCurrencyCode,
                        (project, value) -> project.with(draft -> draft.currency = value));
        electricity =
                assumption(
                        this::readMoney,
                        texts.amounts()::exactMoney,
                        (draft, value) -> draft.electricityPerKwh = value);
        pue =
                assumption(
                        this::readPue,
                        BigDecimal::toPlainString,
                        (draft, value) -> draft.pue = value);
        unit =
                assumption(
                        this::readMoney,
                        texts.amounts()::exactMoney,
                        (draft, value) -> draft.unitPerMonth = value);
        life =
                assumption(
                        this::readYears,
                        String::valueOf,
                        (draft, value) -> draft.lifeYears = value);
        interest =
                assumption(
                        this::readPercent,
                        ProjectFactsViewModel::percent,
                        (draft, value) -> draft.interestPerYear = value);
        tax =
                assumption(
                        this::readPercent,
                        ProjectFactsViewModel::percent,
                        (draft, value) -> draft.taxRate = value);
        budget =
                assumption(
                        this::readMoney,
                        texts.amounts()::exactMoney,
                        (draft, value) -> draft.budget = value);
        repair =
                assumption(
                        this::readMoney,
                        texts.amounts()::exactMoney,
                        (draft, value) -> draft.repairPerHour = value);
        session.projectProperty().subscribe(this::show);
    }

    public Entry<String> name() {
        return name;
    }

    public Entry<String> notes() {
        return notes;
    }

    public Entry<Currency> currency() {
        return currency;
    }

    public Entry<Optional<Money>> electricity() {
        return electricity;
    }

    public Entry<Optional<BigDecimal>> pue() {
        return pue;
    }

    public Entry<Optional<Money>> unit() {
        return unit;
    }

    public Entry<Optional<Integer>> life() {
        return life;
    }

    public Entry<Optional<BigDecimal>> interest() {
        return interest;
    }

    public Entry<Optional<BigDecimal>> tax() {
        return tax;
    }

    public Entry<Optional<Money>> budget() {
        return budget;
    }

    public Entry<Optional<Money>> repair() {
        return repair;
    }

    /// Ends the merging of typing, when a field is left.
    public void seal() {
        session.sealStep();
    }

    private void show(Project project) {
        CostAssumptions assumptions = project.assumptions();
        name.show(project.name());
        notes.show(project.notes());
        currency.show(project.currency());
        electricity.show(assumptions.electricityPerKwh());
        pue.show(assumptions.pue());
        unit.show(assumptions.unitPerMonth());
        life.show(assumptions.lifeYears());
        interest.show(assumptions.interestPerYear());
        tax.show(assumptions.taxRate());
        budget.show(assumptions.budget());
        repair.show(assumptions.repairPerHour());
    }

    private <T> Entry<T> entry(
            String step,
            Function<String, Parsed<T>> reader,
            Function<T, String> writer,
            BiFunction<Project, T, Project> change) {
        return new Entry<>(
                reader,
                writer,
                value ->
                        session.applyMerging(
                                StepName.of(step), change.apply(session.project(), value), step));
    }

    private <T> Entry<Optional<T>> assumption(
            Function<String, Parsed<T>> reader,
            Function<T, String> writer,
            BiConsumer<CostAssumptions.Draft, Optional<T>> change) {
        return entry(
                "step.assumptions",
                text ->
                        text.isBlank()
                                ? Parsed.value(Optional.empty())
                                : reader.apply(text).map(Optional::of),
                value -> value.map(writer).orElse(""),
                (project, value) ->
                        project.with(draft ->
                                draft.assumptions =
                                        project.assumptions()
                                                .with(all -> change.accept(all, value))));
    }

    private static Project named(Project project, String name) {
        return project.with(draft -> draft.name = name);
    }

    private static Project noted(Project project, String notes) {
        return project.with(draft -> draft.notes = notes);
    }

    private Parsed<Currency> readCurrency(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return Currency.availableCurrencies()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst()
                .map(Parsed::value)
                .orElseGet(() ->
                        Parsed.problem(
                                texts.text("facts.currency.wrong", text.strip()),
                                texts.text("facts.currency.cure")));
    }

    private Parsed<Money> readMoney(String text) {
        return MoneyText.price(
                text, Optional.of(session.project().currency()), texts.decimalMark());
    }

    private Parsed<BigDecimal> readNumber(String text) {
        return NumberText.listed(text, texts.decimalMark())
                .map(number -> number.exactDecimal().orElseThrow());
    }

    private Parsed<BigDecimal> readPue(String text) {
        return readNumber(text)
                .flatMap(value ->
                        value.compareTo(BigDecimal.ONE) >= 0
                                ? Parsed.value(value)
                                : wrong("facts.pue", text));
    }

    private Parsed<Integer> readYears(String text) {
        return readNumber(text)
                .flatMap(value ->
                        value.signum() > 0
                                        && value.stripTrailingZeros().scale() <= 0
                                        && value.compareTo(HUNDRED) <= 0
                                ? Parsed.value(value.intValueExact())
                                : wrong("facts.life", text));
    }

    private Parsed<BigDecimal> readPercent(String text) {
        return readNumber(text.replace('%', ' '))
                .flatMap(value ->
                        value.signum() >= 0 && value.compareTo(HUNDRED) <= 0
                                ? Parsed.value(value.movePointLeft(2))
                                : wrong("facts.percent", text));
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private <T> Parsed<T> wrong(String key, String text) {
        return Parsed.problem(texts.text(key + ".wrong", text.strip()), texts.text(key + ".cure"));
    }
}
