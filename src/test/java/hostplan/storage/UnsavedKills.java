package hostplan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// Kills a process that keeps unsaved work without pause, again and again, and looks at what the
/// next start finds.
final class UnsavedKills {

    private static final int LONGEST_MILLIS = 120;

    private final Path folder;
    private final Path log;
    private final RandomGenerator random;
    private int last;
    private int ahead;

    UnsavedKills(Path folder, RandomGenerator random) {
        this.folder = folder.resolve("unsaved");
        this.log = folder.resolve("keeper.log");
        this.random = random;
    }

    /// Lets a process keep states for a while and kills it.
    ///
    /// @throws IllegalStateException where what is found is not whole, or a state that was kept is
    ///   lost
    void once() throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        Process keeper =
                JavaChild.start(
                        KilledKeeper.class, log, folder.toString(), Integer.toString(last + 1));
        while (Files.size(log) == 0 && keeper.isAlive()) {
            keeper.waitFor(1, TimeUnit.MILLISECONDS);
        }
        keeper.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
        keeper.destroyForcibly();
        keeper.waitFor();
        look(lastSaid());
    }

    private int lastSaid() throws IOException {
        String said = Files.readString(log);
        return said.substring(0, said.lastIndexOf('\n') + 1)
                .lines()
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow(() -> new IllegalStateException("The keeper kept nothing."));
    }

    private void look(int said) {
        List<UnsavedWork> left = new UnsavedWorks(folder, Clock.systemUTC()).left();
        if (left.size() != 1) {
            throw new IllegalStateException("State " + said + " was kept, but none is found.");
        }
        int found = KilledWriter.number(left.getFirst().project());
        if (found < said || found > said + 1) {
            throw new IllegalStateException(
                    "State " + said + " was kept, but " + found + " is found.");
        }
        ahead += found == said ? 0 : 1;
        last = found;
    }

    /// The states that were kept in all.
    int states() {
        return last;
    }

    /// How often the state that was being kept was already there.
    int ahead() {
        return ahead;
    }
}
