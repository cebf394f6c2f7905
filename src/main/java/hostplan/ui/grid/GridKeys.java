package hostplan.ui.grid;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Map;
import java.util.Optional;

/// The keys of a grid: moving, selecting, and beginning to edit.
final class GridKeys {

    private static final Map<KeyCode, Motion> PLAIN =
            Map.ofEntries(
                    Map.entry(KeyCode.LEFT, Motion.LEFT),
                    Map.entry(KeyCode.RIGHT, Motion.RIGHT),
                    Map.entry(KeyCode.UP, Motion.UP),
                    Map.entry(KeyCode.DOWN, Motion.DOWN),
                    Map.entry(KeyCode.HOME, Motion.ROW_START),
                    Map.entry(KeyCode.END, Motion.ROW_END),
                    Map.entry(KeyCode.PAGE_UP, Motion.PAGE_UP),
                    Map.entry(KeyCode.PAGE_DOWN, Motion.PAGE_DOWN));

    private static final Map<KeyCode, Motion> WITH_SHORTCUT =
            Map.ofEntries(
                    Map.entry(KeyCode.LEFT, Motion.ROW_START),
                    Map.entry(KeyCode.RIGHT, Motion.ROW_END),
                    Map.entry(KeyCode.UP, Motion.TOP),
                    Map.entry(KeyCode.DOWN, Motion.BOTTOM),
                    Map.entry(KeyCode.HOME, Motion.FIRST),
                    Map.entry(KeyCode.END, Motion.LAST));

    private final Grid grid;

    GridKeys(Grid grid) {
        this.grid = grid;
    }

    void listen() {
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        grid.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    private void press(KeyEvent event) {
        if (event.getTarget() != grid || event.isAltDown() || grid.content().rows() == 0) {
            return;
        }
        Optional<Motion> motion = motion(event);
        if (motion.isPresent()) {
            move(motion.get(), event);
        } else if (!event.isShortcutDown()) {
            act(event);
        }
    }

    private Optional<Motion> motion(KeyEvent event) {
        Map<KeyCode, Motion> motions = event.isShortcutDown() ? WITH_SHORTCUT : PLAIN;
        return Optional.ofNullable(motions.get(event.getCode()));
    }

    private void move(Motion motion, KeyEvent event) {
        GridSize size = grid.content().size();
        int page = grid.window().page();
        GridSelection before = grid.selection();
        grid.select(
                event.isShiftDown()
                        ? before.extended(motion, size, page)
                        : before.moved(motion, size, page));
        event.consume();
    }

    private void act(KeyEvent event) {
        switch (event.getCode()) {
            case TAB -> tab(event);
            case ENTER -> {
                grid.requests().open();
                event.consume();
            }
            case F2 -> {
                grid.requests().edit(Optional.empty());
                event.consume();
            }
            case SPACE -> {
                grid.select(grid.selection().asRows());
                event.consume();
            }
            case ESCAPE -> collapse(event);
            default -> {}
        }
    }

    /// Goes on cell by cell; from the last one it leaves the grid, as Tab does elsewhere.
    private void tab(KeyEvent event) {
        Motion motion = event.isShiftDown() ? Motion.PREVIOUS : Motion.NEXT;
        GridSelection next = grid.selection().moved(motion, grid.content().size(), 1);
        if (!next.active().equals(grid.selection().active())) {
            grid.select(next);
            event.consume();
        }
    }

    private void collapse(KeyEvent event) {
        if (!grid.selection().single()) {
            grid.select(GridSelection.at(grid.selection().active()));
            event.consume();
        }
    }

    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        boolean text =
                !typed.isEmpty() && !Character.isISOControl(typed.charAt(0)) && !typed.isBlank();
        boolean command = (event.isControlDown() && !event.isAltDown()) || event.isMetaDown();
        if (event.getTarget() == grid && text && !command && grid.content().rows() > 0) {
            grid.requests().edit(Optional.of(typed));
            event.consume();
        }
    }
}
