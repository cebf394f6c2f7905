package hostplan.drawing;

import hostplan.drawing.Shape.Label.Align;
import hostplan.drawing.TableTwin.Heading;
import hostplan.drawing.TableTwin.Row;
import hostplan.hardware.Part;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.SlotGroup;

import java.util.List;

/// Says in a table what the drawing of a machine shows: a row for each slot.
record MachineTable(Machine machine, Words words, SlotCells cells) {

    TableTwin table() {
        SlotNames names = new SlotNames(words);
        List<Row> rows =
                SlotGroup.of(machine).stream()
                        .flatMap(group -> group.all(machine).stream())
                        .map(slot ->
                                new Row(
                                        slot.text(),
                                        List.of(names.slot(slot), part(slot), state(slot))))
                        .toList();
        return new TableTwin(
                List.of(
                        new Heading(words.text("machine.table.slot"), Align.LEFT),
                        new Heading(words.text("machine.table.part"), Align.LEFT),
                        new Heading(words.text("machine.table.state"), Align.LEFT)),
                rows);
    }

    private String part(Slot slot) {
        return machine.in(slot).map(Part::fullName).orElse("");
    }

    private String state(Slot slot) {
        if (cells.isLost(slot)) {
            return words.text("machine.state.lost");
        }
        if (cells.isGone(slot)) {
            return words.text("machine.state.gone");
        }
        return switch (cells.role(slot)) {
            case WRONG -> words.text("machine.state.wrong");
            case DOUBTFUL -> words.text("machine.state.doubtful");
            case EMPTY -> words.text("machine.state.empty");
            default -> words.text("machine.state.full");
        };
    }
}
