package hostplan;

import hostplan.ui.controls.DrawingView;
import hostplan.ui.shell.Screen;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How long it takes from asking for a part until the list of the whole catalogue is painted: the
/// first time, and the median of later ones; beside it the time of merely painting as often.
final class ChooserFigures {

    private static final int ROUNDS = 31;
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private ChooserFigures() {}

    static void print() {
        Stage stage = WindowFigures.onFxThread(Stage::new);
        ProjectWiring window = WindowFigures.onFxThread(() -> WindowFigures.open(stage));
        WindowFigures.onFxThread(() -> {
            window.document().openSample("web-shop", Screen.HARDWARE);
            window.navigator().show(Screen.HARDWARE, "cfg-db-2026");
            return window;
        });
        WindowFigures.painted(stage);
        for (String group : List.of("processor", "memory", "bay/front")) {
            print(stage, group);
        }
        WindowFigures.onFxThread(() -> WindowFigures.close(stage));
    }

    private static void print(Stage stage, String group) {
        List<Long> times = new ArrayList<>();
        int rows = 0;
        for (int round = 0; round < ROUNDS; round++) {
            WindowFigures.onFxThread(() -> select(stage.getScene(), group));
            WindowFigures.painted(stage);
            long start = System.nanoTime();
            WindowFigures.onFxThread(() -> press(stage.getScene(), "hardware-add-part"));
            rows = filled(stage, start);
            WindowFigures.painted(stage);
            times.add(System.nanoTime() - start);
            WindowFigures.onFxThread(() -> press(stage.getScene(), "choose-close"));
        }
        List<Long> idle = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            WindowFigures.painted(stage);
            idle.add(System.nanoTime() - start);
        }
        List<Long> floor = idle.stream().sorted().toList();
        List<Long> later = times.subList(1, ROUNDS).stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "chooser of %s, %d rows: first %.1f ms, later %.1f ms, painting %.1f ms%n",
                group,
                rows,
                times.getFirst() / 1e6,
                later.get(later.size() / 2) / 1e6,
                floor.get(floor.size() / 2) / 1e6);
    }

    private static int filled(Stage stage, long start) {
        while (System.nanoTime() - start < PATIENCE_NANOS) {
            int rows = WindowFigures.onFxThread(() -> rows(stage.getScene()));
            if (rows > 0) {
                return rows;
            }
        }
        throw new IllegalStateException("The chooser stays empty.");
    }

    private static int rows(Scene scene) {
        return ((ListView<?>) scene.lookup("#choose-list")).getItems().size();
    }

    private static DrawingView select(Scene scene, String group) {
        DrawingView drawing = (DrawingView) scene.lookup("#hardware-drawing");
        drawing.selectedProperty().set(Optional.of(group));
        return drawing;
    }

    private static ButtonBase press(Scene scene, String id) {
        ButtonBase button = (ButtonBase) scene.lookup("#" + id);
        button.fire();
        return button;
    }
}
