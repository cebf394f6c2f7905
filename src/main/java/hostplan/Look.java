package hostplan;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import hostplan.ui.shell.Appearance;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;

import java.util.Objects;

/// Keeps the look of all windows in step with the system and with what the person chose.
final class Look {

    private final ObjectProperty<Appearance> appearance;

    Look(ObjectProperty<Appearance> appearance) {
        this.appearance = appearance;
    }

    /// The style sheet that every scene adds to the theme.
    static String stylesheet() {
        return Objects.requireNonNull(Look.class.getResource("theme.css")).toExternalForm();
    }

    /// Follows the system and the choice from now on. On the FX thread.
    void follow() {
        Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> apply());
        appearance.subscribe(choice -> apply());
    }

    private void apply() {
        Application.setUserAgentStylesheet(sheet(scheme()));
    }

    private ColorScheme scheme() {
        return switch (appearance.get()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme();
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }

    private static String sheet(ColorScheme scheme) {
        return switch (scheme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }
}
