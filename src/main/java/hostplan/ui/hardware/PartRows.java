package hostplan.ui.hardware;

import hostplan.amount.Money;
import hostplan.drawing.SlotNames;
import hostplan.drawing.SlotStates;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Slots;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.SlotGroup;
import hostplan.sheet.PartFactsText;
import hostplan.ui.common.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The rows of the table of parts.
final class PartRows {

    private final Machine machine;
    private final SlotStates states;
    private final Texts texts;
    private final SlotNames names;
    private final MoneyWords money;
    private final PartFactsText facts;
    private final ModelLine models;
    private final Set<Slot> places;

    PartRows(Machine machine, SlotStates states, SlotNames names, MoneyWords money, Texts texts) {
        this.machine = machine;
        this.states = states;
        this.names = names;
        this.money = money;
        this.texts = texts;
        facts = new PartFactsText(texts.locale());
        models = new ModelLine(texts);
        places = Set.copyOf(machine.allSlots());
    }

    List<PartRow> rows() {
        List<PartRow> rows = new ArrayList<>();
        rows.add(model());
        SlotGroup.of(machine).stream().map(this::group).forEach(rows::add);
        return rows;
    }

    private PartRow model() {
        boolean lost = machine.configuration().model().isPresent() && machine.model().isEmpty();
        return new PartRow(
                PartRow.MODEL,
                texts.text("hardware.row.model"),
                machine.model()
                        .map(model -> model.name())
                        .orElseGet(() ->
                                texts.text(lost ? "hardware.model.lost" : "hardware.model.none")),
                machine.model().map(models::of).orElse(texts.text("hardware.model.choose")),
                machine.model().isPresent() ? "1" : "",
                machine.model().flatMap(model -> model.price()).map(this::price).orElse(""),
                lost
                        ? PartRow.State.WRONG
                        : machine.model().isPresent() ? PartRow.State.FULL : PartRow.State.EMPTY,
                List.of());
    }

    private PartRow group(SlotGroup group) {
        List<Slot> all = group.all(machine);
        List<PartRow> single =
                all.size() > 1 || group.kind() == SlotKind.EXTRA
                        ? all.stream().map(this::slot).toList()
                        : List.of();
        return new PartRow(
                group.text(),
                names.group(group),
                parts(all),
                facts(group, all),
                quantity(group, all),
                sum(all).map(money::plain).orElse(""),
                state(all),
                single);
    }

    private PartRow slot(Slot slot) {
        Optional<Part> part = machine.in(slot);
        return new PartRow(
                slot.text(),
                names.slot(slot),
                part.map(Part::fullName).orElseGet(() -> missing(slot)),
                part.map(Part::facts).map(facts::of).orElse(""),
                "",
                part.flatMap(Part::price).map(this::price).orElse(""),
                state(List.of(slot)),
                List.of());
    }

    private String missing(Slot slot) {
        return isLost(slot) ? texts.text("machine.state.lost") : texts.text("machine.state.empty");
    }

    private boolean isLost(Slot slot) {
        return machine.lost().stream().anyMatch(fitted -> fitted.slot().equals(slot));
    }

    /// The part, or several with their numbers.
    private String parts(List<Slot> slots) {
        LinkedHashMap<Part, Integer> counted = new LinkedHashMap<>();
        slots.forEach(
                slot -> machine.in(slot).ifPresent(part -> counted.merge(part, 1, Integer::sum)));
        if (counted.isEmpty()) {
            return slots.stream().anyMatch(this::isLost)
                    ? texts.text("machine.state.lost")
                    : texts.text("machine.state.empty");
        }
        return counted.size() == 1
                ? counted.firstEntry().getKey().fullName()
                : counted.entrySet().stream()
                        .map(each ->
                                texts.text(
                                        "hardware.row.counted",
                                        each.getValue(),
                                        each.getKey().name()))
                        .collect(Collectors.joining(" + "));
    }

    private String facts(SlotGroup group, List<Slot> slots) {
        List<Part> distinct =
                slots.stream().flatMap(slot -> machine.in(slot).stream()).distinct().toList();
        return switch (distinct.size()) {
            case 0 -> texts.text("hardware.row.add." + group.kind().code());
            case 1 -> facts.of(distinct.getFirst().facts());
            default -> texts.text("hardware.row.kinds", distinct.size());
        };
    }

    private String quantity(SlotGroup group, List<Slot> slots) {
        long full =
                slots.stream().filter(slot -> machine.assembly().partIn(slot).isPresent()).count();
        boolean counted = group.kind() != SlotKind.EXTRA && !machine.slots().equals(Slots.NONE);
        if (!counted) {
            return full == 0 ? "" : texts.amounts().number(full);
        }
        return texts.text("hardware.row.of", full, group.places(machine).size());
    }

    private PartRow.State state(List<Slot> slots) {
        if (slots.stream().anyMatch(this::isWrong)) {
            return PartRow.State.WRONG;
        }
        if (slots.stream().anyMatch(states.doubtful()::contains)) {
            return PartRow.State.DOUBTFUL;
        }
        return slots.stream().anyMatch(slot -> machine.in(slot).isPresent())
                ? PartRow.State.FULL
                : PartRow.State.EMPTY;
    }

    private boolean isWrong(Slot slot) {
        boolean gone = !machine.slots().equals(Slots.NONE) && !places.contains(slot);
        return gone || isLost(slot) || states.wrong().contains(slot);
    }

    /// What the parts in some slots cost together; empty where a price is missing or in another
    /// currency.
    private Optional<Money> sum(List<Slot> slots) {
        List<Part> parts = slots.stream().flatMap(slot -> machine.in(slot).stream()).toList();
        List<Money> prices =
                parts.stream().flatMap(part -> part.price().stream()).map(Price::amount).toList();
        boolean whole = prices.size() == parts.size() && !prices.isEmpty();
        boolean one = prices.stream().map(Money::currency).distinct().count() == 1;
        return whole && one
                ? Optional.of(
                        prices.stream()
                                .reduce(Money::plus)
                                .orElseGet(() ->
                                        new Money(BigDecimal.ZERO, prices.getFirst().currency())))
                : Optional.empty();
    }

    private String price(Price price) {
        return money.plain(price.amount());
    }
}
