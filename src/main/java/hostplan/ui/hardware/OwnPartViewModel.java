package hostplan.ui.hardware;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Money;
import hostplan.amount.MoneyText;
import hostplan.amount.Parsed;
import hostplan.document.Ids;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PartKind;
import hostplan.hardware.Price;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;
import hostplan.project.MachineEdits;
import hostplan.project.ObjectKind;
import hostplan.project.ProjectEdits;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A part of the person's own, to be put into the slots that were asked for: its kind, its facts,
/// its price.
public final class OwnPartViewModel {

    private final CurrentMachine current;
    private final FitViewModel fit;
    private final Ids ids;
    private final Texts texts;
    private final Map<OwnFact, Entry<?>> entries = new HashMap<>();
    private final Map<OwnFact, Object> values = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<OwnFact>> facts =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<PartKind>> kind =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> lacks =
            new ReadOnlyObjectWrapper<>(List.of());
    private int openings;

    public OwnPartViewModel(CurrentMachine current, FitViewModel fit, Ids ids, Texts texts) {
        this.current = current;
        this.fit = fit;
        this.ids = ids;
        this.texts = texts;
        for (OwnFact fact : OwnFact.values()) {
            entries.put(fact, made(fact));
        }
        current.zoneProperty().subscribe(this::opened);
    }

    /// What there is to fill in, in its order.
    ReadOnlyObjectProperty<List<OwnFact>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PartKind>> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /// What must still be filled in.
    ReadOnlyObjectProperty<List<String>> lacksProperty() {
        return lacks.getReadOnlyProperty();
    }

    /// The entry of a fact that is typed.
    Entry<?> entry(OwnFact fact) {
        return Objects.requireNonNull(entries.get(fact));
    }

    Optional<Object> value(OwnFact fact) {
        return Optional.ofNullable(values.get(fact));
    }

    /// Chooses one of a closed list.
    void choose(OwnFact fact, Object value) {
        values.put(fact, value);
        check();
    }

    /// The kinds that go into the slots that were asked for.
    List<PartKind> kinds() {
        return filling().map(found -> kinds(found.group().kind())).orElse(List.of());
    }

    private static List<PartKind> kinds(SlotKind slots) {
        return switch (slots) {
            case PROCESSOR -> List.of(PartKind.PROCESSOR);
            case MEMORY -> List.of(PartKind.MEMORY);
            case BAY -> List.of(PartKind.DRIVE);
            case SUPPLY -> List.of(PartKind.POWER_SUPPLY);
            case CARD ->
                    List.of(
                            PartKind.NETWORK_CARD,
                            PartKind.STORAGE_CONTROLLER,
                            PartKind.ACCELERATOR);
            case BOARD, EXTRA -> List.of(PartKind.OTHER);
        };
    }

    void choose(PartKind chosen) {
        kind.set(Optional.of(chosen));
        facts.set(OwnFact.of(chosen));
        check();
    }

    private Optional<Filling> filling() {
        Optional<Machine> machine = current.shown().flatMap(Shown::machine);
        return current.zoneProperty().get() instanceof Zone.OwnPart(String id)
                ? machine.flatMap(found -> Filling.of(found, id))
                : Optional.empty();
    }

    private void opened(Zone zone) {
        if (zone instanceof Zone.OwnPart) {
            openings++;
            values.clear();
            for (OwnFact fact : OwnFact.values()) {
                fact.usual().ifPresent(usual -> values.put(fact, usual));
                show(entry(fact), openings);
            }
            filling().ifPresent(this::suit);
            kinds().stream().findFirst().ifPresent(this::choose);
        } else {
            kind.set(Optional.empty());
            facts.set(List.of());
        }
    }

    /// What the slots ask for is what one most likely has.
    private void suit(Filling found) {
        Machine machine = found.machine();
        machine.slots()
                .memory()
                .ifPresent(memory -> values.put(OwnFact.GENERATION, memory.generation()));
        found.order().stream()
                .findFirst()
                .flatMap(machine::bays)
                .ifPresent(bays -> {
                    values.put(OwnFact.FORM, bays.form());
                    bays.speaks().stream()
                            .reduce((_, last) -> last)
                            .ifPresent(last -> values.put(OwnFact.ATTACHED, last));
                });
        found.order().stream()
                .findFirst()
                .flatMap(machine::cardSlots)
                .ifPresent(cards -> values.put(OwnFact.CARD_FORM, cards.form()));
    }

    @SuppressWarnings("unchecked")
    private static void show(Entry<?> entry, Object of) {
        ((Entry<Optional<Object>>) entry).show(of, Optional.empty());
    }

    private Entry<?> made(OwnFact fact) {
        return switch (fact.type()) {
            case TEXT -> typed(fact, Parsed::<String>value, text -> text);
            case WHOLE -> typed(fact, FieldTexts.whole(0), String::valueOf);
            case LONG -> typed(fact, FieldTexts.count(0), FieldTexts::countText);
            case DECIMAL -> typed(fact, Decimals::read, BigDecimal::toPlainString);
            case MEMORY -> typed(fact, FieldTexts::memory, Bytes::binaryText);
            case DISK -> typed(fact, FieldTexts::disk, Bytes::decimalText);
            case NETWORK -> typed(fact, FieldTexts::network, Bandwidth::text);
            case MONEY -> typed(fact, this::money, texts.amounts()::exactMoney);
            case CHOICE -> typed(fact, Parsed::<String>value, text -> text);
        };
    }

    private Parsed<Money> money(String text) {
        return MoneyText.price(
                text, Optional.of(current.project().currency()), texts.decimalMark());
    }

    private <T> Entry<Optional<T>> typed(
            OwnFact fact,
            java.util.function.Function<String, Parsed<T>> reader,
            java.util.function.Function<T, String> writer) {
        return new Entry<>(
                FieldTexts.optional(reader),
                FieldTexts.optionalText(writer),
                value -> {
                    value.ifPresentOrElse(
                            known -> values.put(fact, known), () -> values.remove(fact));
                    check();
                });
    }

    private void check() {
        List<String> missing = new ArrayList<>();
        for (OwnFact fact : facts.get()) {
            boolean wrong = entry(fact).problemProperty().get().isPresent();
            if (wrong || (fact.needed() && !values.containsKey(fact))) {
                missing.add(texts.text(fact.key()));
            }
        }
        lacks.set(List.copyOf(missing));
    }

    /// Adds the part to the project and puts it into the slots, as one step.
    void take() {
        check();
        Optional<Filling> filling = filling();
        if (!lacks.get().isEmpty() || filling.isEmpty() || current.shown().isEmpty()) {
            return;
        }
        Filling found = filling.get();
        Part part = part();
        int quantity = found.usual();
        current.session()
                .apply(
                        StepName.of("step.hardware.ownPart", part.name()),
                        MachineEdits.fit(
                                ProjectEdits.add(current.project(), part),
                                current.shown().get().configuration(),
                                found.slots(quantity),
                                found.emptied(quantity),
                                part,
                                ids));
        current.zoneProperty().set(new Zone.Parts());
        current.selectedProperty()
                .set(
                        Optional.of(
                                found.single()
                                        .map(hostplan.hardware.Slot::text)
                                        .orElseGet(() -> found.group().text())));
    }

    private Part part() {
        OwnFacts found = new OwnFacts(values);
        PartFacts made = found.of(kind.get().orElseThrow());
        Part.Draft draft = new Part.Draft(ids.next(ObjectKind.PART.idPrefix()));
        draft.vendor = found.text(OwnFact.VENDOR);
        draft.name = found.text(OwnFact.NAME);
        draft.facts = made;
        draft.price =
                found.find(OwnFact.PRICE, Money.class)
                        .map(money -> new Price(money, Optional.of(fit.today()), ""));
        return draft.build();
    }

    void close() {
        current.zoneProperty().set(new Zone.Parts());
    }

    CurrentMachine current() {
        return current;
    }
}
