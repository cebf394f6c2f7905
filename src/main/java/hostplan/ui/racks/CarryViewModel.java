package hostplan.ui.racks;

import hostplan.inventory.Face;
import hostplan.project.Project;
import hostplan.project.RackEdits;
import hostplan.project.StepName;
import hostplan.rack.Elevation;
import hostplan.rack.Mounting;
import hostplan.rack.Occupant;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;
import java.util.Optional;

/// Picks things up, carries them over racks, and puts them down as one step. Mouse and keyboard do
/// the same here.
public final class CarryViewModel {

    private final CurrentRacks current;
    private final RackWords words;
    private final ReadOnlyObjectWrapper<Optional<Carried>> carried =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    public CarryViewModel(CurrentRacks current, RackWords words) {
        this.current = current;
        this.words = words;
        current.session().projectProperty().subscribe((_, _) -> forget());
    }

    /// What was said of the project as it was may be true no more.
    private void forget() {
        carried.set(Optional.empty());
        notice.set("");
    }

    ReadOnlyObjectProperty<Optional<Carried>> carriedProperty() {
        return carried.getReadOnlyProperty();
    }

    Optional<Carried> carried() {
        return carried.get();
    }

    /// What was done last, or why nothing was; empty where there is nothing to say.
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Picks up what can be carried; nothing happens where the project may not be changed.
    ///
    /// @return whether something is carried now
    boolean pickUp(List<String> ids) {
        List<Occupant> things =
                ids.stream().flatMap(id -> current.hall().occupant(id).stream()).toList();
        if (things.isEmpty() || current.session().readOnlyProperty().get()) {
            return false;
        }
        notice.set("");
        carried.set(Optional.of(Carried.of(things, current.hall())));
        return true;
    }

    void over(Over where) {
        carried().ifPresent(each -> carried.set(Optional.of(moved(each, where))));
    }

    private Carried moved(Carried each, Over where) {
        return switch (where) {
            case Over.Unit unit ->
                    current.hall()
                            .rack(unit.rack())
                            .map(rack -> each.over(rack, unit))
                            .orElseGet(() -> each.over(new Over.Nothing()));
            case Over.TheList _, Over.Nothing _ -> each.over(where);
        };
    }

    /// What is to be read at what is carried.
    String text() {
        return carried().map(words::carried).orElse("");
    }

    /// Puts down what is carried, where it can stand.
    ///
    /// @return whether it is put down; where it is not, it is still carried
    boolean putDown() {
        Optional<Carried> holding = carried();
        if (holding.isEmpty()) {
            return false;
        }
        Carried each = holding.get();
        return switch (each.over()) {
            case Over.Unit unit -> putDown(each, unit);
            case Over.TheList _ -> {
                putBack();
                takeOut(each.things());
                yield true;
            }
            case Over.Nothing _ -> false;
        };
    }

    private boolean putDown(Carried each, Over.Unit unit) {
        Optional<Mounting> possible = each.mounting().filter(Mounting::isPossible);
        if (possible.isEmpty()) {
            notice.set(words.carried(each));
            return false;
        }
        place(unit.rack(), possible.get().moved());
        return true;
    }

    private void place(String rack, List<Occupant> moved) {
        Elevation into = current.hall().rack(rack).orElseThrow();
        carried.set(Optional.empty());
        Project after = RackEdits.place(current.hall().index(), rack, moved);
        current.apply(step(moved, into), after);
        notice.set(words.placed(moved, into.rack()));
        current.select(moved.stream().map(Occupant::id).toList());
    }

    private StepName step(List<Occupant> moved, Elevation into) {
        if (moved.size() == 1 && RackEdits.isBeside(moved.getFirst())) {
            return StepName.of(
                    "step.racks.placeBeside", moved.getFirst().name(), into.rack().name());
        }
        return moved.size() == 1
                ? StepName.of(
                        "step.racks.place",
                        moved.getFirst().name(),
                        words.unit(moved.getFirst(), into.rack()),
                        into.rack().name())
                : StepName.of("step.racks.placeMany", moved.size(), into.rack().name());
    }

    /// Gives up carrying: all stays where it was.
    void putBack() {
        carried.set(Optional.empty());
        notice.set("");
    }

    /// Gives up with the reason why nothing was moved.
    void putBackBecause() {
        String why = text();
        carried.set(Optional.empty());
        notice.set(why);
    }

    /// Takes things out of their racks.
    void takeOut(List<Occupant> things) {
        List<Occupant> inside =
                things.stream()
                        .filter(each -> current.hall().holding(each.id()).isPresent())
                        .toList();
        if (inside.isEmpty() || current.session().readOnlyProperty().get()) {
            return;
        }
        List<String> ids = inside.stream().map(Occupant::id).toList();
        StepName step =
                ids.size() == 1
                        ? StepName.of("step.racks.takeOut", inside.getFirst().name())
                        : StepName.of("step.racks.takeOutMany", ids.size());
        Project after = RackEdits.takeOut(current.hall().index(), ids);
        current.apply(step, after);
        notice.set(words.takenOut(inside));
    }

    /// Puts what is selected where a proposal says.
    void place(String rack, Mounting mounting) {
        place(rack, mounting.moved());
    }

    /// Lifts what is carried by so many steps.
    void lift(int steps) {
        unit().ifPresent(unit -> {
            int by = steps * carried().orElseThrow().step();
            over(new Over.Unit(unit.rack(), unit.face(), unit.half() + by));
        });
    }

    /// To the lowest or the highest place of its rack.
    void toEnd(boolean top) {
        unit().ifPresent(unit ->
                over(new Over.Unit(unit.rack(), unit.face(), top ? Integer.MAX_VALUE / 2 : 0)));
    }

    /// To the next rack in the row, at the same height.
    void nextRack(int by) {
        unit().ifPresent(unit -> {
            List<Elevation> racks = current.hall().racks();
            int place = Math.clamp(current.hall().place(unit.rack()) + by, 0, racks.size() - 1);
            String rack = racks.get(place).rack().id();
            over(new Over.Unit(rack, unit.face(), unit.half()));
        });
    }

    /// To the other side of its rack.
    void flip() {
        unit().ifPresent(unit ->
                over(
                        new Over.Unit(
                                unit.rack(),
                                unit.face() == Face.FRONT ? Face.REAR : Face.FRONT,
                                unit.half())));
    }

    private Optional<Over.Unit> unit() {
        return carried()
                .map(Carried::over)
                .filter(Over.Unit.class::isInstance)
                .map(Over.Unit.class::cast);
    }

    /// Carries what is picked up by the keyboard to where it stands, or to the first place in the
    /// rack that is shown, from above, in which nothing speaks against it.
    void begin() {
        carried().ifPresent(each -> start(each).ifPresent(this::over));
    }

    private Optional<Over> start(Carried each) {
        Face face = each.things().getFirst().face();
        if (each.from().isPresent()) {
            return each.lowest()
                    .map(half -> new Over.Unit(each.from().get(), lowestFace(each), half));
        }
        return current.rack()
                .map(rack -> new Over.Unit(rack.rack().id(), face, firstFree(each, rack, face)));
    }

    private static Face lowestFace(Carried each) {
        return each.things().stream()
                .filter(thing -> thing.lowestHalf().equals(each.lowest()))
                .findFirst()
                .map(Occupant::face)
                .orElse(Face.FRONT);
    }

    private static int firstFree(Carried each, Elevation rack, Face face) {
        int highest = rack.top() - each.halves();
        for (int half = highest; half >= Elevation.LOWEST; half -= 2) {
            Carried there = each.over(rack, new Over.Unit(rack.rack().id(), face, half));
            if (there.mounting().filter(Mounting::isPossible).isPresent()) {
                return half;
            }
        }
        return highest;
    }

    /// Moves what is selected to the next place above or below where it can stand.
    void nudge(int direction) {
        if (!pickUp(current.selected()) || carried().orElseThrow().from().isEmpty()) {
            putBack();
            return;
        }
        begin();
        Over before;
        do {
            before = carried().orElseThrow().over();
            lift(direction);
        } while (!carried().orElseThrow().over().equals(before) && !isPossible());
        boolean moved = !carried().orElseThrow().over().equals(before) && putDown();
        if (!moved) {
            putBack();
        }
    }

    /// Moves what is selected to the next rack, where it can stand there at the same height.
    void nudgeToRack(int by) {
        if (pickUp(current.selected())) {
            begin();
            nextRack(by);
            if (!putDown()) {
                putBackBecause();
            }
        }
    }

    private boolean isPossible() {
        return carried().flatMap(Carried::mounting).filter(Mounting::isPossible).isPresent();
    }
}
