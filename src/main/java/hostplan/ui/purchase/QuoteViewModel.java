package hostplan.ui.purchase;

import hostplan.amount.Parsed;
import hostplan.document.Ids;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.quote.QuoteDraft;
import hostplan.exchange.quote.QuoteHead;
import hostplan.exchange.quote.QuotePlan;
import hostplan.exchange.quote.QuoteReader;
import hostplan.exchange.value.DateOrder;
import hostplan.exchange.value.DateText;
import hostplan.hardware.Part;
import hostplan.hardware.Tax;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.shell.Screen;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// A quote on its way into the project: read, completed by the person, matched, and taken in as one
/// step.
public final class QuoteViewModel {

    private final ProjectSession session;
    private final Navigator navigator;
    private final Ids ids;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<QuotePlan>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Tax>> tax = new SimpleObjectProperty<>(Optional.empty());
    private final Entry<String> number;
    private final Entry<String> supplier;
    private final Entry<Optional<LocalDate>> date;
    private final Entry<Optional<LocalDate>> validUntil;
    private final Entry<Optional<Integer>> deliveryDays;
    private final Entry<Optional<Currency>> currency;
    private final Map<Integer, Optional<String>> byHand = new HashMap<>();
    private Optional<QuoteDraft> draft = Optional.empty();
    private QuoteHead head = QuoteHead.EMPTY;

    public QuoteViewModel(ProjectSession session, Navigator navigator, Ids ids, Texts texts) {
        this.session = session;
        this.navigator = navigator;
        this.ids = ids;
        this.texts = texts;
        number = text((changed, value) -> changed.number = value);
        supplier = text((changed, value) -> changed.supplier = value);
        date = entry(this::day, LocalDate::toString, (changed, value) -> changed.date = value);
        validUntil =
                entry(
                        this::day,
                        LocalDate::toString,
                        (changed, value) -> changed.validUntil = value);
        deliveryDays =
                entry(
                        this::days,
                        String::valueOf,
                        (changed, value) -> changed.deliveryDays = value);
        currency =
                entry(
                        this::code,
                        Currency::getCurrencyCode,
                        (changed, value) -> changed.currency = value);
        tax.subscribe((_, chosen) -> complete(changed -> changed.tax = chosen));
        session.projectProperty().subscribe(_ -> match());
    }

    private Entry<String> text(BiConsumer<QuoteHead.Draft, String> set) {
        return new Entry<>(
                Parsed::value,
                value -> value,
                value -> complete(changed -> set.accept(changed, value.strip())));
    }

    private <T> Entry<Optional<T>> entry(
            Function<String, Parsed<T>> read,
            Function<T, String> write,
            BiConsumer<QuoteHead.Draft, Optional<T>> set) {
        return new Entry<>(
                text ->
                        text.isBlank()
                                ? Parsed.value(Optional.empty())
                                : read.apply(text).map(Optional::of),
                value -> value.map(write).orElse(""),
                value -> complete(changed -> set.accept(changed, value)));
    }

    private Parsed<LocalDate> day(String text) {
        return DateText.parse(text, DateOrder.DAY_FIRST, DateText.OfMonth.FIRST);
    }

    private Parsed<Integer> days(String text) {
        return text.strip().matches("[0-9]{1,3}")
                ? Parsed.value(Integer.parseInt(text.strip()))
                : Parsed.problem(
                        texts.text("quote.days.wrong", text.strip()),
                        texts.text("quote.days.cure"));
    }

    private Parsed<Currency> code(String text) {
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

    public Entry<String> number() {
        return number;
    }

    public Entry<String> supplier() {
        return supplier;
    }

    public Entry<Optional<LocalDate>> date() {
        return date;
    }

    public Entry<Optional<LocalDate>> validUntil() {
        return validUntil;
    }

    public Entry<Optional<Integer>> deliveryDays() {
        return deliveryDays;
    }

    public Entry<Optional<Currency>> currency() {
        return currency;
    }

    public ObjectProperty<Optional<Tax>> taxProperty() {
        return tax;
    }

    public ReadOnlyObjectProperty<Optional<QuotePlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// Why a text is no quote.
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ProjectSession session() {
        return session;
    }

    /// The parts a line can be mapped to.
    public List<Part> parts() {
        return session.project().parts();
    }

    public void read(String text) {
        show(QuoteReader.read(texts.text("quote.pasted"), text));
    }

    public void read(NamedBytes file) {
        show(QuoteReader.read(file));
    }

    private void show(Parsed<QuoteDraft> read) {
        byHand.clear();
        switch (read) {
            case Parsed.Value<QuoteDraft>(QuoteDraft found) -> {
                problem.set(Optional.empty());
                draft = Optional.of(found);
                head = found.head();
                showHead();
            }
            case Parsed.Problem<QuoteDraft>(String message, String cure) -> {
                draft = Optional.empty();
                problem.set(Optional.of(message + " " + cure));
            }
        }
        match();
    }

    private void showHead() {
        number.show(head.number());
        supplier.show(head.supplier());
        date.show(head.date());
        validUntil.show(head.validUntil());
        deliveryDays.show(head.deliveryDays());
        currency.show(head.currency());
        tax.set(head.tax());
    }

    private void complete(java.util.function.Consumer<QuoteHead.Draft> change) {
        head = head.with(change);
        match();
    }

    private void match() {
        plan.set(draft.map(read -> QuotePlan.of(session.project(), read, head, byHand)));
    }

    /// Says which part a line means.
    public void map(int row, String part) {
        byHand.put(row, Optional.of(part));
        match();
    }

    public void leaveOut(int row) {
        byHand.put(row, Optional.empty());
        match();
    }

    public boolean takeable() {
        return plan.get().filter(found -> found.obstacles().isEmpty()).isPresent()
                && !session.readOnlyProperty().get();
    }

    /// Takes the quote in, as one step, and shows the parts.
    public void take() {
        if (takeable()) {
            plan.get()
                    .ifPresent(found -> {
                        Project after = found.applied(session.project(), ids.next("quote"));
                        session.apply(StepName.of("step.quoteIn", found.head().number()), after);
                    });
            forget();
            navigator.show(Screen.PARTS);
        }
    }

    /// Gives up the quote.
    public void cancel() {
        forget();
        navigator.show(Screen.PURCHASE);
    }

    /// Starts anew, with an empty text.
    public void forget() {
        draft = Optional.empty();
        head = QuoteHead.EMPTY;
        byHand.clear();
        showHead();
        problem.set(Optional.empty());
        match();
    }
}
