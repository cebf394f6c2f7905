package hostplan.ui.overview;

import hostplan.amount.Fraction;
import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.project.Project;
import hostplan.project.Rate;
import hostplan.project.StepName;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.value.ObservableValue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What foreign currencies are worth in the project's.
public final class RatesViewModel {

    private final ProjectSession session;
    private final Clock clock;
    private final Texts texts;

    public RatesViewModel(ProjectSession session, Clock clock, Texts texts) {
        this.session = session;
        this.clock = clock;
        this.texts = texts;
    }

    public ObservableValue<List<Rate>> rates() {
        return session.projectProperty().map(Project::rates);
    }

    public ObservableValue<Currency> currency() {
        return session.projectProperty().map(Project::currency);
    }

    /// Sets what one unit of a currency is worth from today, or says why not.
    public Optional<String> set(String code, String value) {
        Project project = session.project();
        Optional<Currency> foreign =
                Currency.availableCurrencies()
                        .filter(known ->
                                known.getCurrencyCode()
                                        .equals(code.strip().toUpperCase(Locale.ROOT)))
                        .filter(known -> !known.equals(project.currency()))
                        .findFirst();
        if (foreign.isEmpty()) {
            return Optional.of(texts.text("rates.code.wrong", code.strip()));
        }
        return switch (NumberText.listed(value, texts.decimalMark())) {
            case Parsed.Problem<Fraction> wrong ->
                    Optional.of(wrong.message() + " " + wrong.cure());
            case Parsed.Value<Fraction>(Fraction number) when number.signum() <= 0 ->
                    Optional.of(texts.text("rates.value.wrong"));
            case Parsed.Value<Fraction>(Fraction number) -> {
                set(project, foreign.get(), number);
                yield Optional.empty();
            }
        };
    }

    private void set(Project project, Currency currency, Fraction number) {
        Rate rate =
                new Rate(currency, number.exactDecimal().orElseThrow(), LocalDate.now(clock), "");
        Stream<Rate> others =
                project.rates().stream().filter(other -> !other.currency().equals(currency));
        session.apply(
                StepName.of("step.rate", currency.getCurrencyCode()),
                project.with(
                        draft -> draft.rates = Stream.concat(others, Stream.of(rate)).toList()));
    }

    public void remove(Rate rate) {
        Project project = session.project();
        session.apply(
                StepName.of("step.rateRemove", rate.currency().getCurrencyCode()),
                project.with(draft ->
                        draft.rates =
                                project.rates().stream()
                                        .filter(other -> !other.equals(rate))
                                        .toList()));
    }
}
