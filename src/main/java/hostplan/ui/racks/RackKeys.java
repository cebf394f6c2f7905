package hostplan.ui.racks;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the keyboard does on the racks: walk and select, pick up, carry and put down, nudge and
/// take out.
final class RackKeys {

    private static final int PAGE = 10;

    private final CurrentRacks current;
    private final CarryViewModel carry;
    private final Sight sight;

    /// Brings things into sight.
    interface Sight {
        void show(String rack, Optional<String> id);
    }

    RackKeys(RackRow row, CurrentRacks current, CarryViewModel carry, Sight sight) {
        this.current = current;
        this.carry = carry;
        this.sight = sight;
        row.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean used = carry.carried().isPresent() ? carrying(event) : walking(event);
        if (used) {
            event.consume();
        }
    }

    private boolean carrying(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> carry.lift(1);
            case DOWN -> carry.lift(-1);
            case PAGE_UP -> carry.lift(PAGE);
            case PAGE_DOWN -> carry.lift(-PAGE);
            case HOME -> carry.toEnd(true);
            case END -> carry.toEnd(false);
            case RIGHT -> carry.nextRack(1);
            case LEFT -> carry.nextRack(-1);
            case TAB -> carry.nextRack(event.isShiftDown() ? -1 : 1);
            case F -> carry.flip();
            case SPACE, ENTER -> carry.putDown();
            case DELETE, BACK_SPACE -> {
                carry.over(new Over.TheList());
                carry.putDown();
            }
            case ESCAPE -> carry.putBack();
            default -> {
                return false;
            }
        }
        if (carry.carried().map(Carried::over).orElse(null) instanceof Over.Unit unit) {
            sight.show(unit.rack(), Optional.empty());
        }
        return true;
    }

    private boolean walking(KeyEvent event) {
        if (event.isAltDown()) {
            return nudging(event.getCode());
        }
        if (event.isShortcutDown()) {
            return false;
        }
        switch (event.getCode()) {
            case UP -> walk(event, -1, 0);
            case DOWN -> walk(event, 1, 0);
            case PAGE_UP -> walk(event, -PAGE, 0);
            case PAGE_DOWN -> walk(event, PAGE, 0);
            case HOME -> walk(event, -Integer.MAX_VALUE, 0);
            case END -> walk(event, Integer.MAX_VALUE, 0);
            case LEFT -> walk(event, 0, -1);
            case RIGHT -> walk(event, 0, 1);
            case SPACE, ENTER -> {
                if (carry.pickUp(current.selected())) {
                    carry.begin();
                }
            }
            case DELETE, BACK_SPACE -> carry.takeOut(current.selectedOccupants());
            case ESCAPE -> current.select(List.of());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean nudging(KeyCode code) {
        switch (code) {
            case UP -> carry.nudge(1);
            case DOWN -> carry.nudge(-1);
            case LEFT -> carry.nudgeToRack(-1);
            case RIGHT -> carry.nudgeToRack(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void walk(KeyEvent event, int down, int right) {
        RackWalk walk = new RackWalk(current.hall());
        Optional<RackWalk.Place> here =
                current.selected().isEmpty()
                        ? Optional.empty()
                        : current.hall()
                                .holding(current.selected().getLast())
                                .map(rack ->
                                        new RackWalk.Place(
                                                rack.rack().id(),
                                                Optional.of(current.selected().getLast())));
        Optional<RackWalk.Place> from =
                here.or(() ->
                        current.rackProperty()
                                .get()
                                .map(rack -> new RackWalk.Place(rack, Optional.empty())));
        Optional<RackWalk.Place> to =
                from.map(place -> right == 0 ? walk.down(place, down) : walk.right(place, right))
                        .or(() -> walk.start(Optional.empty()));
        to.ifPresent(place -> go(place, event.isShiftDown()));
    }

    private void go(RackWalk.Place place, boolean extend) {
        if (extend && place.id().isPresent() && !current.selected().isEmpty()) {
            current.select(
                    Stream.concat(
                                    current.selected().stream()
                                            .filter(each -> !each.equals(place.id().get())),
                                    place.id().stream())
                            .toList());
        } else {
            current.select(place.id().stream().toList());
        }
        current.showRack(place.rack());
        sight.show(place.rack(), place.id());
    }
}
