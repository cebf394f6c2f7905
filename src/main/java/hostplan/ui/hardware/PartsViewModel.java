package hostplan.ui.hardware;

import hostplan.drawing.SlotNames;
import hostplan.drawing.SlotStates;
import hostplan.drawing.Words;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.SlotGroup;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/// The parts of the machine, as drawing and as table, and emptying and filling of its slots.
public final class PartsViewModel {

    private final CurrentMachine current;
    private final Texts texts;
    private final SlotNames names;
    private final ReadOnlyObjectWrapper<List<PartRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());

    public PartsViewModel(CurrentMachine current, Words words, Texts texts) {
        this.current = current;
        this.texts = texts;
        names = new SlotNames(words);
        current.shownProperty().subscribe(shown -> rows.set(rows(shown.flatMap(Shown::machine))));
    }

    CurrentMachine current() {
        return current;
    }

    ReadOnlyObjectProperty<List<PartRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    private List<PartRow> rows(Optional<Machine> machine) {
        return machine.map(found -> new PartRows(found, SlotStates.NONE, names, texts).rows())
                .orElse(List.of());
    }

    /// The slots that an identity stands for: one, or all of a group.
    List<Slot> slots(String id) {
        Optional<Machine> machine = current.shown().flatMap(Shown::machine);
        List<Slot> group =
                machine.stream()
                        .flatMap(found ->
                                SlotGroup.of(found).stream()
                                        .filter(each -> each.text().equals(id))
                                        .flatMap(each -> each.all(found).stream()))
                        .toList();
        return group.isEmpty() ? Slot.parse(id).stream().toList() : group;
    }
}
