package hostplan;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import hostplan.project.Project;
import hostplan.ui.shell.Screen;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The application as the toolkit knows it.
public final class WindowApplication extends Application {

    static void open(String... arguments) {
        launch(WindowApplication.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Platform.getPreferences().colorSchemeProperty().subscribe(WindowApplication::follow);
        ProjectWiring wiring = new Wiring().project(Project.EMPTY);
        wiring.navigator().show(Screen.OVERVIEW);
        stage.setTitle("Hostplan");
        Scene scene = new Scene(wiring.shell().root(), 1280, 800);
        scene.getStylesheets()
                .add(WindowApplication.class.getResource("theme.css").toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    private static void follow(ColorScheme scheme) {
        setUserAgentStylesheet(
                switch (scheme) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
    }
}
