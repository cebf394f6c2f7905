package hostplan.ui.hardware;

import hostplan.amount.Money;
import hostplan.amount.MoneyText;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Tax;
import hostplan.project.ProjectEdits;
import hostplan.sheet.PartFactsText;
import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The part in the selected slots, whose price can be changed where it is seen.
public final class PartViewModel {

    private final CurrentMachine current;
    private final PartsViewModel parts;
    private final FitViewModel fit;
    private final Texts texts;
    private final PartFactsText facts;
    private final ReadOnlyObjectWrapper<Optional<Part>> part =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Entry<Optional<Money>> price;
    private final Entry<Optional<LocalDate>> date;

    public PartViewModel(
            CurrentMachine current, PartsViewModel parts, FitViewModel fit, Texts texts) {
        this.current = current;
        this.parts = parts;
        this.fit = fit;
        this.texts = texts;
        facts = new PartFactsText(texts.locale());
        price =
                new Entry<>(
                        FieldTexts.optional(text ->
                                MoneyText.price(
                                        text,
                                        Optional.of(current.project().currency()),
                                        texts.decimalMark())),
                        FieldTexts.optionalText(texts.amounts()::exactMoney),
                        value -> type("partPrice", value.map(this::own)));
        date =
                new Entry<>(
                        FieldTexts.optional(FieldTexts::day),
                        FieldTexts.optionalText(LocalDate::toString),
                        value ->
                                type(
                                        "partDate",
                                        part.get()
                                                .flatMap(Part::price)
                                                .map(before -> before.withDate(value))));
        current.shownProperty().subscribe(_ -> show());
        current.selectedProperty().subscribe(this::show);
    }

    /// What a person types is their own figure, of today.
    private Price own(Money amount) {
        Tax tax = part.get().flatMap(Part::price).map(Price::tax).orElse(Tax.NET);
        return new Price(amount, Optional.of(fit.today()), "", tax, Optional.empty());
    }

    ReadOnlyObjectProperty<Optional<Part>> partProperty() {
        return part.getReadOnlyProperty();
    }

    CurrentMachine current() {
        return current;
    }

    Entry<Optional<Money>> price() {
        return price;
    }

    Entry<Optional<LocalDate>> date() {
        return date;
    }

    void seal() {
        current.session().sealStep();
    }

    String facts(Part shown) {
        return facts.of(shown.facts());
    }

    /// Where its price comes from, and how many configurations have the part.
    String source(Part shown) {
        String source =
                shown.price()
                        .map(Price::source)
                        .filter(text -> !text.isEmpty())
                        .orElse(texts.text("hardware.part.own"));
        int used = current.index().configurationsWith(shown.id()).size();
        return texts.text("hardware.part.source", source, used);
    }

    private void show() {
        List<Part> distinct =
                current.selectedProperty().get().map(parts::slots).orElse(List.of()).stream()
                        .flatMap(slot ->
                                current
                                        .shown()
                                        .flatMap(Shown::machine)
                                        .flatMap(machine -> machine.in(slot))
                                        .stream())
                        .distinct()
                        .toList();
        part.set(distinct.size() == 1 ? Optional.of(distinct.getFirst()) : Optional.empty());
        part.get()
                .ifPresent(shown -> {
                    price.show(shown.id(), shown.price().map(Price::amount));
                    date.show(shown.id(), shown.price().flatMap(Price::date));
                });
    }

    private void type(String field, Optional<Price> changed) {
        part.get()
                .ifPresent(shown ->
                        current.typeProject(
                                field,
                                shown.id(),
                                ProjectEdits.replace(
                                        current.project(),
                                        shown.with(draft -> draft.price = changed))));
    }
}
