package hostplan.ui.shell;

import hostplan.storage.KeptVersions;
import hostplan.storage.UnsavedWorks;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// How work is kept beside the settings: what is not saved, and what was saved before.
///
/// @param works where what is not saved is kept; empty where nothing is, as in pictures
/// @param versions where what was saved is kept; empty likewise
/// @param background writes it
/// @param window runs what touches the window
/// @param later runs something on the FX thread a moment later
public record KeptWork(
        Optional<UnsavedWorks> works,
        Optional<KeptVersions> versions,
        Executor background,
        Executor window,
        Consumer<Runnable> later) {

    /// Keeps nothing.
    public static final KeptWork NONE =
            new KeptWork(Optional.empty(), Optional.empty(), Runnable::run, Runnable::run, _ -> {});
}
