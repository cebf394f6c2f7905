package hostplan.ui.common;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/// Work off the FX thread of which only the newest input counts: while one input is being worked
/// on, later ones replace each other, and an answer to an input that is no longer the newest is not
/// shown.
///
/// @param <I> the input
/// @param <R> the answer
public final class Latest<I, R> {

    private final Executor background;
    private final Executor fxThread;
    private final Function<I, R> work;
    private final Consumer<R> show;
    private Optional<I> waiting = Optional.empty();
    private boolean running;

    /// @param background runs the work
    /// @param fxThread runs what touches the window, such as `Platform::runLater`
    public Latest(Executor background, Executor fxThread, Function<I, R> work, Consumer<R> show) {
        this.background = background;
        this.fxThread = fxThread;
        this.work = work;
        this.show = show;
    }

    /// Asks for the answer to a new input. On the FX thread.
    public void request(I input) {
        waiting = Optional.of(input);
        if (!running) {
            next();
        }
    }

    private void next() {
        I input = waiting.orElseThrow();
        waiting = Optional.empty();
        running = true;
        background.execute(() -> {
            R answer = work.apply(input);
            fxThread.execute(() -> finished(answer));
        });
    }

    private void finished(R answer) {
        running = false;
        if (waiting.isPresent()) {
            next();
        } else {
            show.accept(answer);
        }
    }
}
