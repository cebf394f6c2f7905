package hostplan.storage;

import hostplan.project.Project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Kills a process that saves without pause, again and again, and looks at what it left.
final class Kills {

    private static final int LONGEST_MILLIS = 120;

    private final Path file;
    private final Path log;
    private final RandomGenerator random;
    private final ProjectFiles files = new ProjectFiles();
    private int last;
    private int amidSaving;

    Kills(Path folder, RandomGenerator random) {
        this.file = folder.resolve("shop.hostplan");
        this.log = folder.resolve("writer.log");
        this.random = random;
    }

    /// Lets a process save for a while and kills it.
    ///
    /// @throws IllegalStateException where what is left is not whole, or a state that was saved is
    ///   lost
    void once() throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        Process writer =
                JavaChild.start(
                        KilledWriter.class, log, file.toString(), Integer.toString(last + 1));
        while (Files.size(log) == 0 && writer.isAlive()) {
            writer.waitFor(1, TimeUnit.MILLISECONDS);
        }
        writer.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
        writer.destroyForcibly();
        writer.waitFor();
        look(lastSaid());
    }

    /// The kill may have cut the last line, so only lines that are ended count.
    private int lastSaid() throws IOException {
        String said = Files.readString(log);
        return said.substring(0, said.lastIndexOf('\n') + 1)
                .lines()
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow(() -> new IllegalStateException("The writer saved nothing."));
    }

    private void look(int said) throws IOException {
        int found = KilledWriter.number(open(file));
        if (found < said || found > said + 1) {
            throw new IllegalStateException(
                    "State " + said + " was saved, but " + found + " is there.");
        }
        Path before = file.resolveSibling(file.getFileName() + "~");
        if (Files.exists(before)) {
            KilledWriter.number(open(before));
        }
        if (leftovers() > 0) {
            amidSaving++;
        }
        last = found;
    }

    private static Project open(Path file) {
        return switch (new ProjectFiles().open(file)) {
            case Opened.Readable readable -> readable.project();
            case Opened.Unreadable unreadable ->
                    throw new IllegalStateException(unreadable.problems().getFirst().text());
        };
    }

    /// The files that killed processes left in between.
    long leftovers() throws IOException {
        try (Stream<Path> all = Files.list(file.toAbsolutePath().getParent())) {
            return all.filter(left -> left.getFileName().toString().endsWith(".tmp")).count();
        }
    }

    /// Saves once more, as the next start would.
    void saveAgain() {
        Saved saved = files.save(file, KilledWriter.state(last + 1), Optional.empty());
        if (!(saved instanceof Saved.Done)) {
            throw new IllegalStateException(saved.toString());
        }
    }

    /// The states that were saved in all.
    int states() {
        return last;
    }

    /// The kills that hit the writer amid saving, by what it left.
    int amidSaving() {
        return amidSaving;
    }
}
