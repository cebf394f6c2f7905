package hostplan.ui.hardware;

import hostplan.drawing.SlotNames;
import hostplan.drawing.SlotStates;
import hostplan.drawing.Words;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.SlotGroup;
import hostplan.project.StepName;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/// The parts of the machine, as drawing and as table, and emptying and filling of its slots.
public final class PartsViewModel {

    private final CurrentMachine current;
    private final FitViewModel fit;
    private final Texts texts;
    private final SlotNames names;
    private final ReadOnlyObjectWrapper<List<PartRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());

    public PartsViewModel(CurrentMachine current, FitViewModel fit, Words words, Texts texts) {
        this.current = current;
        this.fit = fit;
        this.texts = texts;
        names = new SlotNames(words);
        current.shownProperty().subscribe(_ -> show());
        fit.fitProperty().subscribe(_ -> show());
    }

    CurrentMachine current() {
        return current;
    }

    ReadOnlyObjectProperty<List<PartRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// What is known of its slots.
    SlotStates states() {
        return fit.fitProperty().get().states();
    }

    private void show() {
        rows.set(
                machine()
                        .map(found -> new PartRows(found, states(), names, money(), texts).rows())
                        .orElse(List.of()));
    }

    private MoneyWords money() {
        return new MoneyWords(current, texts);
    }

    private Optional<Machine> machine() {
        return current.shown().flatMap(Shown::machine);
    }

    /// Opens what can go where an identity of the drawing or the table stands.
    void open(String id) {
        if (current.readOnly()) {
            return;
        }
        current.selectedProperty().set(Optional.of(id));
        current.zoneProperty()
                .set(PartRow.MODEL.equals(id) ? new Zone.Models() : new Zone.Choosing(id));
    }

    /// Opens what can go into the selected slots, else the first thing that is missing.
    void add() {
        current.selectedProperty()
                .get()
                .or(() ->
                        rows.get().stream()
                                .filter(row -> row.state() == PartRow.State.EMPTY)
                                .map(PartRow::id)
                                .findFirst())
                .ifPresentOrElse(this::open, () -> open("extra"));
    }

    /// Goes back to the table.
    void close() {
        current.zoneProperty().set(new Zone.Parts());
    }

    /// Asks for a part of the person's own for the slots that are being chosen for.
    void ownPart() {
        if (current.zoneProperty().get() instanceof Zone.Choosing(String id)) {
            current.zoneProperty().set(new Zone.OwnPart(id));
        }
    }

    void deleteSelected() {
        current.selectedProperty().get().ifPresent(this::empty);
    }

    /// Empties the selected slots, as one step.
    void empty(String id) {
        if (PartRow.MODEL.equals(id)) {
            return;
        }
        List<Slot> full =
                slots(id).stream()
                        .filter(slot ->
                                current.shown()
                                        .flatMap(Shown::assembly)
                                        .flatMap(assembly -> assembly.partIn(slot))
                                        .isPresent())
                        .toList();
        if (!full.isEmpty()) {
            current.changeParts(
                    StepName.of(
                            "step.hardware.empty." + full.getFirst().kind().code(), full.size()),
                    assembly -> assembly.without(full));
        }
    }

    /// Fills the free slots of the group with the part that is in the selected one.
    void fillRest(String id) {
        Optional<Filling> filling = machine().flatMap(found -> Filling.of(found, id));
        Optional<String> part =
                filling.flatMap(found ->
                        found.group().all(found.machine()).stream()
                                .filter(slot ->
                                        found.single().isEmpty()
                                                || found.single().get().equals(slot))
                                .flatMap(slot -> found.machine().assembly().partIn(slot).stream())
                                .findFirst());
        List<Slot> rest = filling.map(Filling::rest).orElse(List.of());
        if (part.isPresent() && !rest.isEmpty()) {
            current.changeParts(
                    StepName.of("step.hardware.fill." + rest.getFirst().kind().code(), rest.size()),
                    assembly -> assembly.with(rest, part.get()));
        }
    }

    /// The slots that an identity stands for: one, or all of a group.
    List<Slot> slots(String id) {
        List<Slot> group =
                machine().stream()
                        .flatMap(found ->
                                SlotGroup.of(found).stream()
                                        .filter(each -> each.text().equals(id))
                                        .flatMap(each -> each.all(found).stream()))
                        .toList();
        return group.isEmpty() ? Slot.parse(id).stream().toList() : group;
    }
}
