package hostplan.ui.hardware;

import hostplan.drawing.SlotNames;
import hostplan.drawing.Words;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.SlotGroup;
import hostplan.message.MessageTexts;
import hostplan.project.MachinePrice;
import hostplan.ui.common.Texts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Two configurations side by side: their parts and their figures, and where they differ.
public final class CompareViewModel {

    private final CurrentMachine current;
    private final TotalsViewModel totals;
    private final FigureLines figures;
    private final SlotNames names;
    private final MoneyWords money;
    private final Texts texts;
    private final BooleanProperty onlyDifferent = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());

    /// One line of the comparison.
    record Row(String name, String left, String right) {

        boolean differs() {
            return !left.equals(right);
        }
    }

    public CompareViewModel(
            CurrentMachine current,
            TotalsViewModel totals,
            MessageTexts workings,
            Words words,
            Texts texts) {
        this.current = current;
        this.totals = totals;
        this.texts = texts;
        money = new MoneyWords(current, texts);
        figures = new FigureLines(workings, money, texts);
        names = new SlotNames(words);
        current.zoneProperty().subscribe(_ -> show());
        current.shownProperty().subscribe(_ -> show());
        onlyDifferent.subscribe(_ -> show());
        totals.readShareProperty().subscribe(_ -> show());
    }

    CurrentMachine current() {
        return current;
    }

    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Whether lines that are the same are left out.
    BooleanProperty onlyDifferentProperty() {
        return onlyDifferent;
    }

    /// What one can compare with.
    List<HardwareConfiguration> others() {
        String shown = current.shown().map(each -> each.configuration().id()).orElse("");
        return current.project().configurations().stream()
                .filter(each -> !each.id().equals(shown))
                .toList();
    }

    /// The other configuration; empty while nothing is compared.
    Optional<HardwareConfiguration> other() {
        return current.zoneProperty().get() instanceof Zone.Comparing(String id)
                ? current.index().configuration(id)
                : Optional.empty();
    }

    void compareWith(HardwareConfiguration other) {
        current.zoneProperty().set(new Zone.Comparing(other.id()));
    }

    private void show() {
        Optional<Shown> left = current.shown();
        Optional<Shown> right = other().map(found -> Shown.of(found, current.index()));
        rows.set(
                left.isPresent() && right.isPresent()
                        ? rows(left.get(), right.get()).stream()
                                .filter(row -> row.differs() || !onlyDifferent.get())
                                .toList()
                        : List.of());
    }

    private List<Row> rows(Shown left, Shown right) {
        Map<String, String> first = described(left);
        Map<String, String> second = described(right);
        Set<String> all = new LinkedHashSet<>(first.keySet());
        all.addAll(second.keySet());
        return all.stream()
                .map(name ->
                        new Row(
                                name,
                                first.getOrDefault(name, "–"),
                                second.getOrDefault(name, "–")))
                .toList();
    }

    /// Everything about a configuration by its name, in the order in which it is told.
    private Map<String, String> described(Shown shown) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(
                texts.text("hardware.total.price"),
                MachinePrice.of(shown.index(), shown.configuration())
                        .net()
                        .map(money::text)
                        .orElse(texts.text("hardware.noPrice")));
        lines.put(
                texts.text("hardware.row.model"),
                shown.totals().model().map(model -> model.name()).orElse("–"));
        shown.machine()
                .ifPresent(machine ->
                        SlotGroup.of(machine).forEach(group -> parts(machine, group, lines)));
        figures.of(shown, totals.readShareProperty().get())
                .forEach(figure -> lines.put(figure.name(), figure.text()));
        return lines;
    }

    private void parts(Machine machine, SlotGroup group, Map<String, String> lines) {
        Map<String, Long> counts = new LinkedHashMap<>();
        group.all(machine)
                .forEach(slot ->
                        machine.in(slot)
                                .ifPresent(part -> counts.merge(part.fullName(), 1L, Long::sum)));
        if (!counts.isEmpty()) {
            lines.put(
                    texts.text("hardware.compare.parts", names.group(group)),
                    counts.entrySet().stream()
                            .map(each -> each.getValue() + " × " + each.getKey())
                            .collect(Collectors.joining(", ")));
        }
    }
}
