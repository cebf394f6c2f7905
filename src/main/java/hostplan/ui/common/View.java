package hostplan.ui.common;

import javafx.scene.Parent;

/// A view as it was loaded, with its controller.
public record View<C>(Parent root, C controller) {}
