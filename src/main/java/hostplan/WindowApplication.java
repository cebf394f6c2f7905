package hostplan;

import javafx.application.Application;
import javafx.stage.Stage;

/// The application as the toolkit knows it.
public final class WindowApplication extends Application {

    static void open(String... arguments) {
        launch(WindowApplication.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Hostplan");
        stage.setWidth(960);
        stage.setHeight(640);
        stage.show();
    }
}
