package hostplan.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Keeps one unsaved state of a project after the other until it is killed.
final class KilledKeeper {

    /// Under which all of them are kept.
    static final String ID = "window";

    private KilledKeeper() {}

    /// @param arguments the folder and the number of the first state
    public static void main(String[] arguments) {
        UnsavedWorks works = new UnsavedWorks(Path.of(arguments[0]), Clock.systemUTC());
        for (int state = Integer.parseInt(arguments[1]); ; state++) {
            Optional<Saved.Failed> failed =
                    works.keep(ID, Optional.empty(), Optional.empty(), KilledWriter.state(state));
            if (failed.isPresent()) {
                throw new IllegalStateException(failed.toString());
            }
            System.out.println(state);
        }
    }
}
