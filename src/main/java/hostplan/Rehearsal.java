package hostplan;

import hostplan.storage.Samples;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Screen;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/// Does by itself, where nobody sees it, what a person does first: it opens a window, a sample, and
/// the main screens. Packaging runs it once and keeps which classes that took, so that the program
/// starts faster ever after.
final class Rehearsal {

    private static final List<Screen> SCREENS =
            List.of(
                    Screen.OVERVIEW,
                    Screen.INVENTORY,
                    Screen.HARDWARE,
                    Screen.SLICES,
                    Screen.PLACEMENT,
                    Screen.RACKS,
                    Screen.PRINT,
                    Screen.FINDINGS,
                    Screen.INVENTORY);

    /// The screen of the headless platform is no larger than 1000 × 1000.
    private static final double WIDTH = 980;

    private static final double HEIGHT = 780;

    /// Long enough for the first picture of a screen and what arrives a little later.
    private static final Duration LOOK = Duration.seconds(0.7);

    private final Wiring wiring;

    private Rehearsal(Wiring wiring) {
        this.wiring = wiring;
    }

    /// Goes through it; the program ends afterwards.
    static void run() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Texts texts = new Texts(Locale.getDefault());
        UnexpectedFailures failures = UnexpectedFailures.ofThisPerson(texts);
        Wiring wiring = Wiring.ofThisPerson(texts, failures::show);
        Platform.startup(new Rehearsal(wiring)::start);
    }

    private void start() {
        new Look(wiring.appearance()).follow();
        ProjectWiring window = wiring.project(new NoWindows(), new NoPrompts());
        Stage stage = new Stage();
        Scene scene = new Scene(window.shell().root(), WIDTH, HEIGHT);
        scene.getStylesheets().add(Look.stylesheet());
        stage.setScene(scene);
        stage.show();
        after(() -> {
            window.document().showUntitled(new Samples().open("web-shop"), Screen.OVERVIEW);
            walk(window, SCREENS.iterator());
        });
    }

    private void walk(ProjectWiring window, Iterator<Screen> screens) {
        if (screens.hasNext()) {
            window.navigator().show(screens.next());
            after(() -> walk(window, screens));
        } else {
            Platform.exit();
        }
    }

    private static void after(Runnable next) {
        PauseTransition look = new PauseTransition(LOOK);
        look.setOnFinished(_ -> next.run());
        look.play();
    }
}
