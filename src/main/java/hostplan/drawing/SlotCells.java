package hostplan.drawing;

import hostplan.drawing.Shape.Ink;
import hostplan.drawing.Shape.Label;
import hostplan.hardware.Part;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Slots;
import hostplan.hardware.machine.Machine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Draws the slots of a machine: what is in them by colour and name, that they are empty by dashes,
/// that they are wrong or doubtful by a pattern and a sign.
final class SlotCells {

    private static final double MARGIN = 0.6;
    private static final double LINE = 3.6;
    private static final double EDGE = 1;

    /// Digits are somewhat wider than letters.
    private static final double WIDE_DIGITS = 1.1;

    private static final String WRONG = "✕";
    private static final String DOUBTFUL = "!";

    private final Machine machine;
    private final SlotStates states;
    private final PartLabels labels;
    private final Set<Slot> places;

    SlotCells(Machine machine, SlotStates states, PartLabels labels) {
        this.machine = machine;
        this.states = states;
        this.labels = labels;
        places = Set.copyOf(machine.allSlots());
    }

    void draw(Slot slot, Box box, List<Shape> shapes) {
        Role role = role(slot);
        shapes.add(new Shape.Area(slot.text(), box, role));
        if (slot.kind() == SlotKind.MEMORY) {
            // Too narrow for words.
            return;
        }
        Optional<Part> part = machine.in(slot);
        switch (role) {
            case WRONG -> sign(WRONG, slot, box, role, shapes);
            case DOUBTFUL -> sign(DOUBTFUL, slot, box, role, shapes);
            case EMPTY ->
                    line(
                            labels.empty(slot),
                            box,
                            box.middleY(),
                            new Ink.Of(Role.MUTED_TEXT),
                            shapes);
            default -> part.ifPresent(found -> name(found, box, role, shapes));
        }
    }

    Role role(Slot slot) {
        if (states.wrong().contains(slot) || isLost(slot) || isGone(slot)) {
            return Role.WRONG;
        }
        if (states.doubtful().contains(slot)) {
            return Role.DOUBTFUL;
        }
        return machine.in(slot).map(part -> labels.role(part)).orElse(Role.EMPTY);
    }

    boolean isLost(Slot slot) {
        return machine.lost().stream().anyMatch(fitted -> fitted.slot().equals(slot));
    }

    /// Whether something is in it that has no place there, in a machine whose places are known.
    boolean isGone(Slot slot) {
        return !machine.slots().equals(Slots.NONE) && !places.contains(slot);
    }

    /// In a cell that is high and narrow number and unit stand in a line each.
    private void name(Part part, Box box, Role role, List<Shape> shapes) {
        List<String> names = labels.of(part);
        List<String> lines = List.of(names.getLast().split(" ", 2));
        boolean high = box.height() > 2 * LINE && box.width() < 14 && lines.size() > 1;
        if (high && Legend.width(lines.getFirst()) * WIDE_DIGITS > box.width()) {
            return;
        }
        if (high) {
            line(
                    List.of(lines.getFirst()),
                    box,
                    box.middleY() - LINE / 2,
                    new Ink.On(role),
                    shapes);
            line(List.of(lines.getLast()), box, box.middleY() + LINE / 2, new Ink.On(role), shapes);
        } else {
            line(names, box, box.middleY(), new Ink.On(role), shapes);
        }
    }

    private void sign(String sign, Slot slot, Box box, Role role, List<Shape> shapes) {
        List<String> names =
                machine.in(slot).map(labels::of).orElseGet(() -> labels.empty(slot)).stream()
                        .map(name -> sign + " " + name)
                        .toList();
        // The ground under the text must not reach beyond the cell.
        double edge = Math.min(EDGE, box.width() / 3);
        line(
                Stream.concat(names.stream(), Stream.of(sign)).toList(),
                new Box(box.x() + edge, box.y(), box.width() - 2 * edge, box.height()),
                box.middleY(),
                new Ink.On(role),
                shapes);
    }

    private static void line(
            List<String> texts, Box box, double middle, Ink ink, List<Shape> shapes) {
        shapes.add(
                new Label(
                        texts,
                        box.middleX(),
                        middle,
                        Math.max(0, box.width() - MARGIN),
                        Label.Size.SMALL,
                        Label.Align.MIDDLE,
                        Label.Fit.WHOLE_OR_NOT,
                        ink));
    }
}
