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
import hostplan.hardware.fit.Misfit;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What could go into the slots that were asked for: first what fits, then what does not and why.
public final class ChooserViewModel {

    private final CurrentMachine current;
    private final FitViewModel fit;
    private final Ids ids;
    private final Texts texts;
    private final SlotNames names;
    private final FindingTexts reasons;
    private final FactsLine facts;
    private final MoneyWords money;
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
    private List<Choice> choices = List.of();
    private int wanted = 1;

    /// What is looked for, which takes longer than a frame with the whole catalogue.
    private record Question(Filling filling, Shown shown, int quantity, Optional<Per> per) {}

    private record Answer(Question question, List<Choice> choices) {}

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
        this.reasons = reasons;
        names = new SlotNames(words);
        facts = new FactsLine(texts);
        money = new MoneyWords(current, texts);
        quantity = new Entry<>(this::readQuantity, String::valueOf, this::want);
        current.zoneProperty().subscribe(this::opened);
        current.shownProperty().subscribe(_ -> refresh());
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
        if (zone instanceof Zone.Choosing(String id)) {
            filter.set("");
            per.set(Optional.empty());
            filling.set(machine().flatMap(found -> Filling.of(found, id)));
            wanted = filling.get().map(Filling::usual).orElse(1);
            quantity.show(id, wanted);
            choices = List.of();
            rows.set(List.of());
            look();
        } else {
            filling.set(Optional.empty());
            asked = Optional.empty();
            looking.set(false);
            choices = List.of();
            rows.set(List.of());
        }
    }

    private void refresh() {
        if (current.zoneProperty().get() instanceof Zone.Choosing(String id)) {
            filling.set(machine().flatMap(found -> Filling.of(found, id)));
            look();
        }
    }

    private Optional<Machine> machine() {
        return current.shown().flatMap(Shown::machine);
    }

    /// Whether the answer is still being looked for.
    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    private void look() {
        asked =
                filling.get()
                        .flatMap(found ->
                                current.shown()
                                        .map(shown ->
                                                new Question(found, shown, wanted, per.get())));
        looking.set(asked.isPresent());
        asked.ifPresent(latest::request);
    }

    private Answer answer(Question question) {
        Filling found = question.filling();
        List<Slot> slots = found.slots(question.quantity());
        FitContext context = fit.context(question.shown());
        return new Answer(
                question,
                question.per()
                        .map(by -> SlotChoices.of(found.machine(), slots, context, by))
                        .orElseGet(() -> SlotChoices.of(found.machine(), slots, context)));
    }

    /// An answer to what is no longer asked is dropped.
    private void answered(Answer answer) {
        if (asked.filter(question -> question == answer.question()).isPresent()) {
            looking.set(false);
            choices = answer.choices();
            list();
        }
    }

    private void list() {
        String text = filter.get().strip().toLowerCase(Locale.ROOT);
        List<ChoiceRow.Offer> offers =
                choices.stream().map(this::offer).filter(offer -> matches(offer, text)).toList();
        List<ChoiceRow> found = new ArrayList<>();
        offers.stream().filter(ChoiceRow.Offer::fits).forEach(found::add);
        List<ChoiceRow.Offer> others = offers.stream().filter(offer -> !offer.fits()).toList();
        if (!others.isEmpty()) {
            found.add(new ChoiceRow.Heading(texts.text("hardware.choose.others", others.size())));
            found.addAll(others);
        }
        rows.set(List.copyOf(found));
    }

    private static boolean matches(ChoiceRow.Offer offer, String text) {
        String all = (offer.name() + " " + offer.facts()).toLowerCase(Locale.ROOT);
        return Stream.of(text.split("\\s+")).allMatch(all::contains);
    }

    private ChoiceRow.Offer offer(Choice choice) {
        return new ChoiceRow.Offer(
                choice,
                choice.part().fullName(),
                facts.of(choice.part()),
                () -> said(choice),
                choice.per()
                        .map(measure ->
                                texts.text(
                                        "hardware.per." + measure.per().code(),
                                        money.text(measure.shown())))
                        .orElse(""),
                choice.part().price().map(money::text).orElse(texts.text("hardware.noPrice")),
                isFitted(choice.part()));
    }

    private String said(Choice choice) {
        List<Misfit> misfits = choice.fits() ? choice.doubts() : choice.reasons();
        return misfits.stream()
                .map(misfit -> withoutName(reasons.text(misfit.message()), choice.part()))
                .collect(Collectors.joining(" "));
    }

    /// A sentence about a part without its name and its slots, which the line says already.
    private static String withoutName(String sentence, Part part) {
        return sentence.replaceFirst("^" + Pattern.quote(part.fullName()) + " (\\([^)]*\\) )?", "");
    }

    private boolean isFitted(Part part) {
        return filling.get()
                .map(found ->
                        found.slots(wanted).stream()
                                .anyMatch(slot ->
                                        found.machine()
                                                .assembly()
                                                .partIn(slot)
                                                .equals(Optional.of(part.id()))))
                .orElse(false);
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
