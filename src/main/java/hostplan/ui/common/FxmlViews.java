package hostplan.ui.common;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.function.Supplier;

/// Loads views. The view of `hostplan.ui.slices.SlicesController` lies beside it as `Slices.fxml`;
/// its controller, and those of the views it includes, come from the wiring.
public final class FxmlViews {

    private static final String CONTROLLER = "Controller";

    private final Map<Class<?>, Supplier<?>> controllers;
    private final Texts texts;

    public FxmlViews(Map<Class<?>, Supplier<?>> controllers, Texts texts) {
        this.controllers = Map.copyOf(controllers);
        this.texts = texts;
    }

    /// A new view of that controller.
    ///
    /// @throws IllegalStateException where the wiring does not know a controller or the view is
    ///   missing
    public <C> View<C> load(Class<C> controller) {
        return load(controller, this::controller);
    }

    /// A new view whose controller is made for it alone, as where several views differ only in what
    /// they show.
    public <C> View<C> load(Class<C> controller, Supplier<C> made) {
        return load(controller, type -> type == controller ? made.get() : controller(type));
    }

    private <C> View<C> load(Class<C> controller, Callback<Class<?>, Object> factory) {
        FXMLLoader loader = new FXMLLoader(fxml(controller), texts.bundle());
        loader.setControllerFactory(factory);
        try {
            Parent root = loader.load();
            return new View<>(root, controller.cast(loader.getController()));
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "The view of " + controller.getName() + " cannot be loaded.", broken);
        }
    }

    private static URL fxml(Class<?> controller) {
        String name = controller.getSimpleName();
        String file = name.substring(0, name.length() - CONTROLLER.length()) + ".fxml";
        URL url = controller.getResource(file);
        if (url == null) {
            throw new IllegalStateException(
                    "There is no " + file + " beside " + controller.getName() + ".");
        }
        return url;
    }

    private Object controller(Class<?> type) {
        Supplier<?> supplier = controllers.get(type);
        if (supplier == null) {
            throw new IllegalStateException("The wiring makes no " + type.getName() + ".");
        }
        return supplier.get();
    }
}
