package hostplan.ui.overview;

import hostplan.amount.Money;
import hostplan.amount.MoneyText;
import hostplan.amount.Parsed;
import hostplan.capacity.RuleSet;
import hostplan.cost.Licence;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.FieldTexts;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.value.ObservableValue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The licences and subscriptions that hosts and slices need.
public final class LicencesViewModel {

    private final ProjectSession session;
    private final List<RuleSet> ruleSets;
    private final Clock clock;
    private final Texts texts;

    /// What a person typed about one.
    ///
    /// @param least cores paid for at least for each socket; empty for none
    /// @param ruleSet empty for every host
    /// @param date empty for today
    record Typed(
            String name,
            String price,
            Licence.Basis basis,
            Licence.Period period,
            String least,
            Optional<RuleSet> ruleSet,
            String date,
            String source) {}

    public LicencesViewModel(
            ProjectSession session, List<RuleSet> ruleSets, Clock clock, Texts texts) {
        this.session = session;
        this.ruleSets = List.copyOf(ruleSets);
        this.clock = clock;
        this.texts = texts;
    }

    ObservableValue<List<Licence>> licences() {
        return session.projectProperty().map(project -> project.assumptions().licences());
    }

    List<RuleSet> ruleSets() {
        return ruleSets;
    }

    /// Adds one, or puts it in the place of the one with that name; or says why not.
    Optional<String> set(Typed typed) {
        if (typed.name().isBlank()) {
            return Optional.of(texts.text("licences.noName"));
        }
        return switch (read(typed)) {
            case Parsed.Problem<Licence>(String message, String cure) ->
                    Optional.of(message + " " + cure);
            case Parsed.Value<Licence>(Licence licence) -> {
                put(licence);
                yield Optional.empty();
            }
        };
    }

    private Parsed<Licence> read(Typed typed) {
        return price(typed.price())
                .flatMap(price ->
                        FieldTexts.optional(FieldTexts.whole(0))
                                .apply(typed.least())
                                .flatMap(least ->
                                        date(typed.date())
                                                .map(date -> licence(typed, price, least, date))));
    }

    private Parsed<Money> price(String text) {
        return MoneyText.price(
                text, Optional.of(session.project().currency()), texts.decimalMark());
    }

    private Parsed<LocalDate> date(String text) {
        return text.isBlank() ? Parsed.value(LocalDate.now(clock)) : FieldTexts.day(text);
    }

    private static Licence licence(
            Typed typed, Money price, Optional<Integer> least, LocalDate date) {
        return new Licence(
                typed.name().strip(),
                typed.basis(),
                typed.basis() == Licence.Basis.CORE ? least : Optional.empty(),
                price,
                typed.period(),
                typed.ruleSet().map(RuleSet::id).orElse(""),
                Optional.of(date),
                typed.source().strip());
    }

    private void put(Licence licence) {
        List<Licence> licences = new ArrayList<>(session.project().assumptions().licences());
        int place = 0;
        while (place < licences.size() && !licences.get(place).name().equals(licence.name())) {
            place++;
        }
        if (place < licences.size()) {
            licences.set(place, licence);
        } else {
            licences.add(licence);
        }
        apply("step.licence", licence.name(), licences);
    }

    void remove(Licence licence) {
        apply(
                "step.licenceRemove",
                licence.name(),
                session.project().assumptions().licences().stream()
                        .filter(each -> !each.equals(licence))
                        .toList());
    }

    private void apply(String step, String name, List<Licence> licences) {
        Project project = session.project();
        session.apply(
                StepName.of(step, name),
                project.with(draft ->
                        draft.assumptions =
                                project.assumptions().with(costs -> costs.licences = licences)));
    }

    /// What it costs and for what, in a line.
    String text(Licence licence) {
        return texts.text(
                "licences.line",
                texts.amounts().exactMoney(licence.price()),
                texts.text("licences.per." + licence.basis().code()),
                texts.text("licences.every." + licence.period().code()));
    }

    /// For which hosts it is, and where its price comes from.
    String remark(Licence licence) {
        List<String> said = new ArrayList<>();
        licence.leastPerSocket()
                .filter(least -> least > 0)
                .ifPresent(least -> said.add(texts.text("licences.least.said", least)));
        if (!licence.ruleSet().isEmpty()) {
            said.add(ruleSet(licence).map(RuleSet::name).orElse(licence.ruleSet()));
        }
        licence.date().map(LocalDate::toString).ifPresent(said::add);
        if (!licence.source().isEmpty()) {
            said.add(licence.source());
        }
        return String.join(", ", said);
    }

    Optional<RuleSet> ruleSet(Licence licence) {
        return ruleSets.stream().filter(each -> each.id().equals(licence.ruleSet())).findFirst();
    }
}
