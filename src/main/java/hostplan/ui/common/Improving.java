package hostplan.ui.common;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Work off the FX thread whose answer gets better the longer it goes on. Only the newest input is
/// worked on: another one stops the work on the one before, of which nothing more is shown.
///
/// @param <I> the input
/// @param <R> the answer
public final class Improving<I, R> {

    private final Executor background;
    private final Executor fxThread;
    private final Work<I, R> work;
    private final Show<R> show;
    private AtomicBoolean stopped = new AtomicBoolean();
    private Optional<I> waiting = Optional.empty();
    private boolean isRunning;

    /// @param background runs the work
    /// @param fxThread runs what touches the window, such as `Platform::runLater`
    public Improving(Executor background, Executor fxThread, Work<I, R> work, Show<R> show) {
        this.background = background;
        this.fxThread = fxThread;
        this.work = work;
        this.show = show;
    }

    /// What is done off the FX thread.
    @FunctionalInterface
    public interface Work<I, R> {

        /// @param isStopped whether it is to end with what it has
        /// @param better is told each better answer
        R of(I input, BooleanSupplier isStopped, Consumer<R> better);
    }

    /// What is done with an answer, on the FX thread.
    @FunctionalInterface
    public interface Show<R> {

        /// @param isLast whether the work on it has ended
        void of(R answer, boolean isLast);
    }

    /// Asks for the answer to a new input. On the FX thread.
    public void request(I input) {
        waiting = Optional.of(input);
        if (isRunning) {
            stopped.set(true);
        } else {
            next();
        }
    }

    /// Ends with what there is. On the FX thread.
    public void stop() {
        stopped.set(true);
    }

    /// Forgets what is being worked on. On the FX thread.
    public void forget() {
        waiting = Optional.empty();
        stopped.set(true);
        stopped = new AtomicBoolean(true);
    }

    private void next() {
        I input = waiting.orElseThrow();
        waiting = Optional.empty();
        isRunning = true;
        AtomicBoolean mine = new AtomicBoolean();
        stopped = mine;
        background.execute(() -> work(input, mine));
    }

    /// Work that fails leaves what is shown as it is, and the next input is worked on all the same.
    private void work(I input, AtomicBoolean mine) {
        Optional<R> answer = Optional.empty();
        try {
            answer =
                    Optional.of(
                            work.of(
                                    input,
                                    mine::get,
                                    better -> fxThread.execute(() -> improved(better, mine))));
        } finally {
            Optional<R> last = answer;
            fxThread.execute(() -> finished(last, mine));
        }
    }

    private void improved(R answer, AtomicBoolean of) {
        if (stopped == of && waiting.isEmpty()) {
            show.of(answer, false);
        }
    }

    private void finished(Optional<R> answer, AtomicBoolean of) {
        isRunning = false;
        if (waiting.isPresent()) {
            next();
        } else if (stopped == of) {
            answer.ifPresent(last -> show.of(last, true));
        }
    }
}
