package hostplan.storage;

import hostplan.project.LargeProject;
import hostplan.project.Project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The long runs of `packaging/torture`, each of which prints one line.
final class Torture {

    private static final Project SMALL = LargeProject.ofServers(10);
    private static final Project LARGE = LargeProject.ofServers(400);

    private Torture() {}

    /// @param arguments `kills COUNT FOLDER`, `full-disk FOLDER` or `read-only-disk FOLDER`
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "kills" -> kills(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
            case "unsaved-kills" ->
                    unsavedKills(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
            case "full-disk" -> fullDisk(Path.of(arguments[1]));
            case "read-only-disk" -> readOnlyDisk(Path.of(arguments[1]));
            default -> throw new IllegalArgumentException(Arrays.toString(arguments));
        }
    }

    private static void kills(int count, Path folder) throws Exception {
        long seed = System.nanoTime();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Kills kills = new Kills(folder, random);
        for (int i = 0; i < count; i++) {
            kills.once();
        }
        kills.saveAgain();
        demand(kills.leftovers() == 0, "Files are left over.");
        System.out.printf(
                "%d kills, %d of them amid saving: each of %d states whole, none lost (seed %d).%n",
                count, kills.amidSaving(), kills.states(), seed);
    }

    private static void unsavedKills(int count, Path folder) throws Exception {
        long seed = System.nanoTime();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        UnsavedKills kills = new UnsavedKills(folder, random);
        for (int i = 0; i < count; i++) {
            kills.once();
        }
        System.out.printf(
                "%d kills of unsaved work: each of %d states whole, none that was kept lost; %d"
                        + " times the one being kept was there too (seed %d).%n",
                count, kills.states(), kills.ahead(), seed);
    }

    /// Saves with ever less space left until nothing fits.
    private static void fullDisk(Path folder) throws IOException {
        Path file = folder.resolve("shop.hostplan");
        ProjectFiles files = new ProjectFiles();
        demand(
                files.save(file, SMALL, Optional.empty()) instanceof Saved.Done,
                "Nothing fits at all.");
        Path filler = folder.resolve("filler");
        int done = 0;
        int failed = 0;
        Project there = SMALL;
        for (long space = folder.toFile().getUsableSpace(); space >= 0; space -= 32 << 10) {
            fill(filler, folder.toFile().getUsableSpace() + sizeOf(filler) - space);
            Project next = LARGE.with(draft -> draft.name = "attempt");
            Saved saved = files.save(file, next, Optional.empty());
            if (saved instanceof Saved.Done) {
                there = next;
                done++;
            } else {
                failed++;
            }
            demand(open(file).equals(there), "The file is not whole after " + saved);
        }
        Files.delete(filler);
        demand(files.save(file, SMALL, Optional.empty()) instanceof Saved.Done, "It stays full.");
        demand(failed > 0, "The disk never was full.");
        System.out.printf(
                "Full disk: %d saves went through, %d failed; the file was whole each time.%n",
                done, failed);
    }

    private static long sizeOf(Path filler) throws IOException {
        return Files.exists(filler) ? Files.size(filler) : 0;
    }

    /// As much of a file as fits.
    private static void fill(Path filler, long size) {
        try {
            Files.write(filler, new byte[Math.toIntExact(Math.max(0, size))]);
        } catch (IOException full) {
            // That is what is wanted.
        }
    }

    private static void readOnlyDisk(Path folder) {
        Path file = folder.resolve("shop.hostplan");
        Project before = open(file);
        Saved saved = new ProjectFiles().save(file, LARGE, Optional.empty());
        demand(saved instanceof Saved.Failed, "It was saved where nothing can be.");
        demand(open(file).equals(before), "The file is not whole.");
        System.out.printf("Read-only disk: %s%n", ((Saved.Failed) saved).message());
    }

    private static Project open(Path file) {
        return switch (new ProjectFiles().open(file)) {
            case Opened.Readable readable -> readable.project();
            case Opened.Unreadable unreadable ->
                    throw new IllegalStateException(unreadable.problems().getFirst().text());
        };
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
