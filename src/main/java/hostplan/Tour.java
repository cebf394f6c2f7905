package hostplan;

import hostplan.capacity.RuleSet;
import hostplan.cli.CommandLineInterface;
import hostplan.document.Ids;
import hostplan.storage.ProjectFiles;
import hostplan.storage.Samples;
import hostplan.ui.common.Picture;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Appearance;
import hostplan.ui.shell.Screen;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Duration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Shows the main screens where there is no display: writes a picture of each, light and dark, with
/// the samples that ship and with projects that show more.
final class Tour {

    /// A size of the window.
    private record Size(int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080));

    /// A list as people keep them, to be imported.
    private static final String LIST = "server-list.csv";

    /// Shown between two pictures, since what scrolls is painted anew only where it was away.
    private static final View ELSEWHERE = View.of(Screen.OVERVIEW).getFirst();

    private static final Duration REST = Duration.millis(250);

    private final Path folder;
    private final PrintStream out;

    Tour(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /// Slices the textbook's host under every rule set, writes the answers down, and says them.
    void slice(CommandLineInterface commands, List<RuleSet> ruleSets) throws IOException {
        Files.createDirectories(folder);
        Path project = folder.resolve("textbook.hostplan");
        new ProjectFiles().save(project, new Samples().open("textbook"), Optional.empty());
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        PrintStream collected = new PrintStream(answers, true, StandardCharsets.UTF_8);
        for (RuleSet ruleSet : ruleSets) {
            collected.println("== " + ruleSet.name());
            commands.run(
                    new String[] {
                        "slice",
                        "--project",
                        project.toString(),
                        "--server",
                        "textbook",
                        "--hypervisor",
                        ruleSet.id()
                    },
                    collected,
                    collected);
            collected.println();
        }
        Path summary = folder.resolve("summary.txt");
        Files.write(summary, answers.toByteArray());
        out.println("The textbook's host sliced under each rule set: " + summary.toAbsolutePath());
    }

    /// Takes the pictures and says where they are.
    ///
    /// @param names only those whose names contain one of these; `every` for all; where there are
    ///   none the main screens in the smaller window
    void take(List<String> names) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> {});
        writeList();
        List<Path> pictures = new ArrayList<>();
        for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            for (Size size : names.isEmpty() ? SIZES.subList(0, 1) : SIZES) {
                pictures.addAll(take(appearance, size, names));
            }
        }
        out.println(pictures.size() + " pictures of the screens are in " + folder.toAbsolutePath());
        Platform.exit();
    }

    private void writeList() throws IOException {
        Files.createDirectories(folder);
        try (InputStream list =
                Tour.class.getResourceAsStream("/hostplan/assets/samples/" + LIST)) {
            Files.write(folder.resolve(LIST), Objects.requireNonNull(list).readAllBytes());
        }
    }

    private List<Path> take(Appearance appearance, Size size, List<String> names)
            throws IOException {
        List<Path> pictures = new ArrayList<>();
        for (TourStop stop : TourStop.only(names)) {
            Scene scene = onFxThread(() -> scene(appearance, size));
            ProjectWiring wiring = (ProjectWiring) scene.getUserData();
            for (View view : stop.views()) {
                if (view.screen() != Screen.START) {
                    onFxThread(() -> show(wiring, stop, ELSEWHERE));
                    onFxThread(() -> Picture.of(scene));
                }
                onFxThread(() -> show(wiring, stop, view));
                onFxThread(() -> Picture.of(scene));
                onFxThread(() -> prepare(scene, view));
                settle();
                Path file = folder.resolve(fileName(stop, view, appearance, size));
                onFxThread(() -> Picture.of(scene)).write(file);
                pictures.add(file);
            }
        }
        return pictures;
    }

    private static Scene scene(Appearance appearance, Size size) {
        Wiring wiring =
                new Wiring(
                        new Texts(Locale.ENGLISH),
                        new Ids(new Random(1)),
                        Clock.system(ZoneId.systemDefault()),
                        Runnable::run,
                        Remembered.forThisRun(),
                        new NoPrinters(),
                        Tour::fail);
        wiring.appearance().set(appearance);
        new Look(wiring.appearance()).follow();
        ProjectWiring project = wiring.project(new NoWindows(), new NoPrompts());
        Scene scene = new Scene(project.shell().root(), size.width(), size.height());
        scene.getStylesheets().add(Look.stylesheet());
        scene.setUserData(project);
        return scene;
    }

    private View show(ProjectWiring wiring, TourStop stop, View view) {
        Screen screen = view.screen();
        if (screen != Screen.START && wiring.document().blank()) {
            wiring.document().showUntitled(stop.project().get(), screen);
        }
        if (screen == Screen.IMPORT) {
            wiring.navigator().showImport(List.of(folder.resolve(LIST)));
        } else {
            view.object()
                    .ifPresentOrElse(
                            id -> wiring.navigator().show(screen, id),
                            () -> wiring.navigator().show(screen));
        }
        return view;
    }

    private static View prepare(Scene scene, View view) {
        view.preparation().accept(scene);
        return view;
    }

    private static String fileName(TourStop stop, View view, Appearance appearance, Size size) {
        return String.join(
                        "-",
                        stop.name(),
                        view.name(),
                        appearance.code(),
                        size.width() + "x" + size.height())
                + ".png";
    }

    private static void fail(Throwable failure) {
        throw new IllegalStateException("A screen could not be shown.", failure);
    }

    /// Lets what was asked for come to rest: answers that arrive later, and changes of colour that
    /// take a moment.
    private static void settle() {
        CompletableFuture<Void> rested = new CompletableFuture<>();
        Platform.runLater(() -> {
            PauseTransition rest = new PauseTransition(REST);
            rest.setOnFinished(event -> rested.complete(null));
            rest.play();
        });
        rested.join();
    }

    private static <T> T onFxThread(Supplier<T> work) {
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
