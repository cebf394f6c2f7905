package hostplan.ui.purchase;

import hostplan.amount.Parsed;
import hostplan.document.Ids;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.quote.QuoteDraft;
import hostplan.exchange.quote.QuoteHead;
import hostplan.exchange.quote.QuoteMatch;
import hostplan.exchange.quote.QuotePlan;
import hostplan.exchange.quote.QuoteReader;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.Priced;
import hostplan.hardware.Quote;
import hostplan.hardware.Tax;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Form;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.shell.Screen;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
    private final Entry<Optional<Integer>> warrantyMonths;
    private final Entry<String> repairs;
    private final Entry<Optional<Currency>> currency;
    private final Map<Integer, Optional<Quote.Target>> byHand = new HashMap<>();
    private Optional<QuoteDraft> draft = Optional.empty();
    private QuoteHead head = QuoteHead.EMPTY;

    public QuoteViewModel(ProjectSession session, Navigator navigator, Ids ids, Texts texts) {
        this.session = session;
        this.navigator = navigator;
        this.ids = ids;
        this.texts = texts;
        Form<QuoteHead.Draft> form =
                new Form<>(
                        texts, () -> session.project().currency(), (_, change) -> complete(change));
        number = form.text("number", (changed, value) -> changed.number = value.strip());
        supplier = form.text("supplier", (changed, value) -> changed.supplier = value.strip());
        date = form.day("date", (changed, value) -> changed.date = value);
        validUntil = form.day("valid", (changed, value) -> changed.validUntil = value);
        deliveryDays = form.whole("days", (changed, value) -> changed.deliveryDays = value);
        warrantyMonths = form.whole("warranty", (changed, value) -> changed.warrantyMonths = value);
        repairs = form.text("repairs", (changed, value) -> changed.repairs = value.strip());
        currency =
                form.optional(
                        "currency",
                        form::currency,
                        Currency::getCurrencyCode,
                        (changed, value) -> changed.currency = value);
        tax.subscribe((_, chosen) -> complete(changed -> changed.tax = chosen));
        session.projectProperty().subscribe(_ -> match());
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

    public Entry<Optional<Integer>> warrantyMonths() {
        return warrantyMonths;
    }

    public Entry<String> repairs() {
        return repairs;
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

    /// What a line can mean: first what it may well mean, then everything else of the project.
    public List<Priced<?>> choices(QuotePlan.Line line) {
        List<Priced<?>> all = QuotePlan.choices(session.project());
        List<Quote.Target> likely =
                line.match() instanceof QuoteMatch.Several(List<Quote.Target> targets)
                        ? targets
                        : List.of();
        return all.stream()
                .sorted(Comparator.comparing(each -> !likely.contains(Quote.Target.of(each))))
                .toList();
    }

    /// Whether one of the lines sets the price of a whole machine, which has a warranty.
    public boolean pricesMachines() {
        return plan.get().stream()
                .flatMap(found -> found.lines().stream())
                .flatMap(line -> line.means().stream())
                .anyMatch(HardwareConfiguration.class::isInstance);
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
        warrantyMonths.show(head.warrantyMonths());
        repairs.show(head.repairs());
        currency.show(head.currency());
        tax.set(head.tax());
    }

    private void complete(Consumer<QuoteHead.Draft> change) {
        head = head.with(change);
        match();
    }

    private void match() {
        plan.set(draft.map(read -> QuotePlan.of(session.project(), read, head, byHand)));
    }

    /// Says what a line means.
    public void map(int row, Quote.Target target) {
        byHand.put(row, Optional.of(target));
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

    /// Takes the quote in, as one step, and shows the parts, or the machines where it prices no
    /// part.
    public void take() {
        if (takeable()) {
            plan.get()
                    .ifPresent(found -> {
                        Project after = found.applied(session.project(), ids.next("quote"));
                        session.apply(StepName.of("step.quoteIn", found.head().number()), after);
                    });
            Screen next = pricesParts() ? Screen.PARTS : Screen.HARDWARE;
            forget();
            navigator.show(next);
        }
    }

    private boolean pricesParts() {
        return plan.get().stream()
                .flatMap(found -> found.lines().stream())
                .filter(QuotePlan.Line::sets)
                .flatMap(line -> line.means().stream())
                .anyMatch(Part.class::isInstance);
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
