package hostplan.ui.shell;

import hostplan.storage.UnsavedWorks;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// How work that is not saved is kept.
///
/// @param works where it is kept; empty where nothing is, as in pictures
/// @param background writes it
/// @param window runs what touches the window
/// @param later runs something on the FX thread a moment later
public record KeptWork(
        Optional<UnsavedWorks> works,
        Executor background,
        Executor window,
        Consumer<Runnable> later) {

    /// Keeps nothing.
    public static final KeptWork NONE =
            new KeptWork(Optional.empty(), Runnable::run, Runnable::run, _ -> {});
}
