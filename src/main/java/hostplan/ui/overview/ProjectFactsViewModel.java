package hostplan.ui.overview;

import hostplan.amount.Money;
import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.cost.CostAssumptions;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Form;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What a project is called and assumes, as fields.
public final class ProjectFactsViewModel {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ProjectSession session;
    private final Texts texts;
    private final Entry<String> name;
    private final Entry<String> notes;
    private final Entry<Currency> currency;
    private final Entry<Optional<BigDecimal>> interest;
    private final Entry<Optional<BigDecimal>> tax;
    private final Entry<Optional<Money>> budget;

    public ProjectFactsViewModel(ProjectSession session, Texts texts) {
        this.session = session;
        this.texts = texts;
        Form<Project.Draft> facts =
                new Form<>(
                        texts,
                        this::projectCurrency,
                        (step, set) -> type(step, project().with(set)));
        Form<CostAssumptions.Draft> assumptions =
                new Form<>(texts, this::projectCurrency, (_, set) -> assume(set));
        name = facts.text("step.projectName", (draft, value) -> draft.name = value);
        notes = facts.text("step.projectNotes", (draft, value) -> draft.notes = value);
        currency =
                facts.needed(
                        "step.currency",
                        facts::currency,
                        Currency::getCurrencyCode,
                        (draft, value) -> draft.currency = value);
        interest = percent(assumptions, (draft, value) -> draft.interestPerYear = value);
        tax = percent(assumptions, (draft, value) -> draft.taxRate = value);
        budget = assumptions.money("", (draft, value) -> draft.budget = value);
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

    public Entry<Optional<BigDecimal>> interest() {
        return interest;
    }

    public Entry<Optional<BigDecimal>> tax() {
        return tax;
    }

    public Entry<Optional<Money>> budget() {
        return budget;
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
        interest.show(assumptions.interestPerYear());
        tax.show(assumptions.taxRate());
        budget.show(assumptions.budget());
    }

    private Project project() {
        return session.project();
    }

    private Currency projectCurrency() {
        return project().currency();
    }

    private void type(String step, Project after) {
        session.applyMerging(StepName.of(step), after, step);
    }

    private void assume(Consumer<CostAssumptions.Draft> set) {
        CostAssumptions assumptions = project().assumptions().with(set);
        type("step.assumptions", project().with(draft -> draft.assumptions = assumptions));
    }

    private Entry<Optional<BigDecimal>> percent(
            Form<CostAssumptions.Draft> assumptions,
            BiConsumer<CostAssumptions.Draft, Optional<BigDecimal>> set) {
        return assumptions.optional("", this::readPercent, ProjectFactsViewModel::percentText, set);
    }

    private Parsed<BigDecimal> readNumber(String text) {
        return NumberText.listed(text, texts.decimalMark())
                .map(number -> number.exactDecimal().orElseThrow());
    }

    private Parsed<BigDecimal> readPercent(String text) {
        return readNumber(text.replace('%', ' '))
                .flatMap(value ->
                        value.signum() >= 0 && value.compareTo(HUNDRED) <= 0
                                ? Parsed.value(value.movePointLeft(2))
                                : wrong("facts.percent", text));
    }

    private static String percentText(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private <T> Parsed<T> wrong(String key, String text) {
        return Parsed.problem(texts.text(key + ".wrong", text.strip()), texts.text(key + ".cure"));
    }
}
