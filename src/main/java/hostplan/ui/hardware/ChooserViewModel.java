package hostplan.ui.hardware;

import hostplan.amount.Parsed;
import hostplan.check.FindingTexts;
import hostplan.document.Ids;
import hostplan.drawing.SlotNames;
import hostplan.drawing.Words;
import hostplan.hardware.Part;
import hostplan.hardware.Slot;
import hostplan.hardware.fit.Choice;
import hostplan.hardware.fit.FitContext;
import hostplan.hardware.fit.Per;
import hostplan.hardware.fit.SlotChoices;
import hostplan.hardware.machine.Machine;
import hostplan.project.MachineEdits;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;
import hostplan.ui.common.Latest;
import hostplan.ui.common.Texts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;

/// What could go into the slots that were asked for: first what fits, then what does not and why.
public final class ChooserViewModel {

    private final CurrentMachine current;
    private final FitViewModel fit;
    private final Ids ids;
    private final Texts texts;
    private final SlotNames names;
    private final OfferWords words;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Per>> per = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<ChoiceRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Filling>> filling =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Entry<Integer> quantity;
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final Latest<Question, Answer> latest;
    private Optional<Question> asked = Optional.empty();
    private Optional<Answer> ready = Optional.empty();
    private List<ChoiceRow.Offer> offers = List.of();
    private int wanted = 1;

    /// What is looked for, which takes longer than a frame with the whole catalogue.
    private record Question(Filling filling, Shown shown, int quantity, Optional<Per> per) {

        /// Whether it is the same question about the same state of the project.
        boolean isSame(Question other) {
            return shown == other.shown
                    && quantity == other.quantity
                    && per.equals(other.per)
                    && filling.group().equals(other.filling.group())
                    && filling.single().equals(other.filling.single());
        }
    }

    private record Answer(Question question, List<ChoiceRow.Offer> offers) {

        boolean answers(Question other) {
            return question.isSame(other);
        }
    }

    public ChooserViewModel(
            CurrentMachine current,
            FitViewModel fit,
            Ids ids,
            Words words,
            FindingTexts reasons,
            Texts texts,
            Executor background,
            Executor fxThread) {
        latest = new Latest<>(background, fxThread, this::answer, this::answered);
        this.current = current;
        this.fit = fit;
        this.ids = ids;
        this.texts = texts;
        names = new SlotNames(words);
        this.words = new OfferWords(reasons, texts, new MoneyWords(current, texts), fit::today);
        quantity = new Entry<>(this::readQuantity, String::valueOf, this::want);
        current.zoneProperty().subscribe(this::opened);
        current.shownProperty().subscribe(_ -> refresh());
        current.selectedProperty().subscribe(_ -> lookAhead());
        filter.subscribe(this::list);
        per.subscribe(this::look);
    }

    StringProperty filterProperty() {
        return filter;
    }

    /// By what prices are compared; empty for what is usual.
    ObjectProperty<Optional<Per>> perProperty() {
        return per;
    }

    ReadOnlyObjectProperty<List<ChoiceRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Which slots are filled; empty while nothing is asked.
    ReadOnlyObjectProperty<Optional<Filling>> fillingProperty() {
        return filling.getReadOnlyProperty();
    }

    Entry<Integer> quantity() {
        return quantity;
    }

    /// What the chooser is for, such as "Memory".
    String title() {
        return filling.get()
                .map(found ->
                        found.single()
                                .filter(_ -> !found.unlimited())
                                .map(names::slot)
                                .orElseGet(() -> names.group(found.group())))
                .orElse("");
    }

    private Parsed<Integer> readQuantity(String text) {
        int most = filling.get().map(Filling::most).orElse(1);
        return FieldTexts.whole(1)
                .apply(text)
                .flatMap(count ->
                        count <= most
                                ? Parsed.value(count)
                                : Parsed.problem(
                                        texts.text("hardware.choose.tooMany", most),
                                        texts.text("hardware.choose.tooMany.cure")));
    }

    /// Takes another quantity.
    void want(int count) {
        wanted = count;
        look();
    }

    private void opened(Zone zone) {
        offers = List.of();
        if (zone instanceof Zone.Choosing(String id)) {
            filter.set("");
            per.set(Optional.empty());
            filling.set(machine().flatMap(found -> Filling.of(found, id)));
            wanted = filling.get().map(Filling::usual).orElse(1);
            quantity.show(id, wanted);
            look();
            if (looking.get()) {
                rows.set(List.of());
            }
        } else {
            filling.set(Optional.empty());
            asked = Optional.empty();
            looking.set(false);
        }
    }

    private void refresh() {
        if (current.zoneProperty().get() instanceof Zone.Choosing(String id)) {
            filling.set(machine().flatMap(found -> Filling.of(found, id)));
            look();
        } else {
            lookAhead();
        }
    }

    /// Looks for what would be asked next, while a person is on the way to asking it.
    private void lookAhead() {
        if (current.zoneProperty().get() instanceof Zone.Choosing || current.readOnly()) {
            return;
        }
        current.selectedProperty()
                .get()
                .flatMap(id -> machine().flatMap(found -> Filling.of(found, id)))
                .flatMap(found -> question(found, found.usual(), Optional.empty()))
                .filter(next -> ready.filter(known -> known.answers(next)).isEmpty())
                .ifPresent(latest::request);
    }

    private Optional<Machine> machine() {
        return current.shown().flatMap(Shown::machine);
    }

    /// Whether the answer is still being looked for.
    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    private void look() {
        asked = filling.get().flatMap(found -> question(found, wanted, per.get()));
        looking.set(asked.isPresent());
        asked.ifPresent(question ->
                ready.filter(known -> known.answers(question))
                        .ifPresentOrElse(this::show, () -> latest.request(question)));
    }

    private Optional<Question> question(Filling found, int quantity, Optional<Per> by) {
        return current.shown().map(shown -> new Question(found, shown, quantity, by));
    }

    private Answer answer(Question question) {
        Filling found = question.filling();
        List<Slot> slots = found.slots(question.quantity());
        FitContext context = fit.context(question.shown());
        List<Choice> choices =
                question.per()
                        .map(by -> SlotChoices.of(found.machine(), slots, context, by))
                        .orElseGet(() -> SlotChoices.of(found.machine(), slots, context));
        return new Answer(
                question,
                choices.stream().map(choice -> words.offer(choice, found, slots)).toList());
    }

    /// An answer to what is no longer asked is not shown.
    private void answered(Answer answer) {
        ready = Optional.of(answer);
        if (asked.filter(answer::answers).isPresent()) {
            show(answer);
        }
    }

    private void show(Answer answer) {
        looking.set(false);
        offers = answer.offers();
        list();
    }

    private void list() {
        String text = filter.get().strip().toLowerCase(Locale.ROOT);
        List<ChoiceRow.Offer> shown = offers.stream().filter(offer -> offer.matches(text)).toList();
        List<ChoiceRow> found = new ArrayList<>();
        shown.stream().filter(ChoiceRow.Offer::fits).forEach(found::add);
        List<ChoiceRow.Offer> others = shown.stream().filter(offer -> !offer.fits()).toList();
        if (!others.isEmpty()) {
            found.add(new ChoiceRow.Heading(texts.text("hardware.choose.others", others.size())));
            found.addAll(others);
        }
        rows.set(List.copyOf(found));
    }

    /// Puts a part into the slots, as one step, and goes back to the table.
    void take(Part part) {
        filling.get()
                .flatMap(found -> current.shown().map(shown -> take(part, found, shown)))
                .ifPresent(selected -> {
                    current.zoneProperty().set(new Zone.Parts());
                    current.selectedProperty().set(Optional.of(selected));
                });
    }

    private String take(Part part, Filling found, Shown shown) {
        List<Slot> slots = found.slots(wanted);
        current.session()
                .apply(
                        StepName.of(
                                "step.hardware.fill." + found.group().kind().code(), slots.size()),
                        MachineEdits.fit(
                                current.project(),
                                shown.configuration(),
                                slots,
                                found.emptied(wanted),
                                part,
                                ids));
        return found.single().map(Slot::text).orElseGet(() -> found.group().text());
    }
}
