package hostplan;

import hostplan.document.Ids;
import hostplan.project.LargeProject;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.sheet.Sheet;
import hostplan.storage.ProjectFormat;
import hostplan.storage.Reading;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Screen;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The first picture of the inventory with 10,000 servers beside that of a plain table with the
/// same texts, a keystroke in its filter, the chooser of parts, and the memory of an open project
/// beside that of the JSON tree of its file. On the headless platform; prints a table.
public final class WindowFigures {

    private static final int SERVERS = 10_000;
    private static final int ROUNDS = 7;
    private static final double SIZE = 980;

    private WindowFigures() {}

    public static void main(String... arguments) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        try {
            ChooserFigures.print();
            measure(LargeProject.ofServers(SERVERS));
        } finally {
            Platform.exit();
        }
    }

    private static void measure(Project project) {
        List<Long> windows = new ArrayList<>();
        List<Long> tables = new ArrayList<>();
        List<Long> keystrokes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            tables.add(plainTable(project));
            windows.add(inventory(project, keystrokes));
        }
        print("first picture of the inventory", windows, tables);
        System.out.printf(
                Locale.ROOT, "filter, a keystroke to the picture: %.1f ms%n", ms(keystrokes));
        memory(project);
    }

    private static void print(String what, List<Long> times, List<Long> floor) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f ms, plain table %.1f ms, ratio %.2f%n",
                what,
                ms(times),
                ms(floor),
                ms(times) / ms(floor));
    }

    private static double ms(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() / 2) / 1e6;
    }

    private static long inventory(Project project, List<Long> keystrokes) {
        Stage stage = onFxThread(Stage::new);
        ProjectWiring window = onFxThread(() -> open(stage));
        long start = System.nanoTime();
        onFxThread(() -> {
            window.document().showUntitled(project, Screen.INVENTORY);
            return window;
        });
        painted(stage);
        long time = System.nanoTime() - start;
        TextField filter = (TextField) onFxThread(() -> stage.getScene().lookup("#filter"));
        for (String text : List.of("p", "pr", "pro")) {
            long typed = System.nanoTime();
            onFxThread(() -> {
                filter.setText(text);
                return text;
            });
            painted(stage);
            keystrokes.add(System.nanoTime() - typed);
        }
        onFxThread(() -> close(stage));
        return time;
    }

    static ProjectWiring open(Stage stage) {
        Wiring wiring =
                new Wiring(
                        new Texts(Locale.ENGLISH),
                        new Ids(new Random(1)),
                        Clock.system(ZoneOffset.UTC),
                        Runnable::run,
                        Remembered.forThisRun(),
                        new NoPrinters(),
                        failure -> {
                            throw new IllegalStateException(failure);
                        });
        new Look(wiring.appearance()).follow();
        ProjectWiring window = wiring.project(new NoWindows(), new NoPrompts());
        Scene scene = new Scene(window.shell().root(), SIZE, SIZE);
        scene.getStylesheets().add(Look.stylesheet());
        stage.setScene(scene);
        stage.show();
        return window;
    }

    private static long plainTable(Project project) {
        Sheet sheet = Sheet.of(project, ObjectKind.SERVER);
        List<List<String>> rows =
                IntStream.range(0, sheet.size())
                        .mapToObj(row ->
                                sheet.columns().stream()
                                        .limit(12)
                                        .map(column -> sheet.text(row, column))
                                        .toList())
                        .toList();
        Stage stage = onFxThread(Stage::new);
        onFxThread(() -> {
            stage.setScene(new Scene(new StackPane(), SIZE, SIZE));
            stage.show();
            return stage;
        });
        long start = System.nanoTime();
        onFxThread(() -> {
            TableView<List<String>> table = new TableView<>();
            for (int i = 0; i < 12; i++) {
                int at = i;
                TableColumn<List<String>, String> column = new TableColumn<>("column " + i);
                column.setCellValueFactory(
                        row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
                table.getColumns().add(column);
            }
            table.getItems().setAll(rows);
            stage.getScene().setRoot(table);
            return table;
        });
        painted(stage);
        long time = System.nanoTime() - start;
        onFxThread(() -> close(stage));
        return time;
    }

    static Stage close(Stage stage) {
        stage.close();
        return stage;
    }

    /// Waits until the scene has been laid out twice, which is when nothing of it is missing.
    static void painted(Stage stage) {
        for (int pulse = 0; pulse < 2; pulse++) {
            CompletableFuture<Void> done = new CompletableFuture<>();
            Platform.runLater(() -> {
                Runnable[] listener = new Runnable[1];
                listener[0] =
                        () -> {
                            stage.getScene().removePostLayoutPulseListener(listener[0]);
                            done.complete(null);
                        };
                stage.getScene().addPostLayoutPulseListener(listener[0]);
                Platform.requestNextPulse();
            });
            done.join();
        }
    }

    private static void memory(Project project) {
        byte[] file = new ProjectFormat().write(project).getBytes(StandardCharsets.UTF_8);
        long before = used();
        Reading reading = new ProjectFormat().read(file);
        long opened = used();
        Object tree = new JsonMapper().readTree(file);
        long both = used();
        System.out.printf(
                Locale.ROOT,
                "memory of the project: %.1f MiB, of the JSON tree %.1f MiB, ratio %.2f; the file"
                        + " %.1f MiB (%s, %s)%n",
                (opened - before) / 1048576.0,
                (both - opened) / 1048576.0,
                (double) (opened - before) / (both - opened),
                file.length / 1048576.0,
                reading.getClass().getSimpleName(),
                tree.getClass().getSimpleName());
    }

    private static long used() {
        for (int round = 0; round < 4; round++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    static <T> T onFxThread(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.join();
    }
}
