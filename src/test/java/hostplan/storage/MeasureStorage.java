package hostplan.storage;

import hostplan.project.LargeProject;
import hostplan.project.Project;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/// Measures what opening and saving a large project costs, each beside what it cannot cost less
/// than: the parsing of the same bytes into a tree, and the writing of the same bytes with one
/// force to the disk.
final class MeasureStorage {

    private static final int WARM_UP = 30;
    private static final int ROUNDS = 31;

    private final ProjectFormat format = new ProjectFormat();
    private final JsonMapper mapper = new JsonMapper();
    private final Project project;
    private final byte[] content;

    private MeasureStorage(int servers) {
        project = LargeProject.ofServers(servers);
        content = format.toUtf8(project);
    }

    /// @param arguments the number of servers
    public static void main(String[] arguments) throws IOException {
        MeasureStorage measure = new MeasureStorage(Integer.parseInt(arguments[0]));
        System.out.printf("%s servers, %,d bytes%n", arguments[0], measure.content.length);
        measure.loading();
        measure.saving();
        measure.memory();
    }

    private void loading() {
        compare(
                "load",
                () -> format.read(content),
                "tree of Jackson",
                () -> mapper.readTree(content));
    }

    private void saving() throws IOException {
        Path folder = Files.createTempDirectory("hostplan-measure");
        Path file = folder.resolve("large.hostplan");
        Path plain = folder.resolve("plain");
        ProjectFiles files = new ProjectFiles();
        compare(
                "save",
                () -> files.save(file, project, Optional.empty()),
                "write and force",
                () -> force(plain));
        for (Path made : Files.list(folder).toList()) {
            Files.delete(made);
        }
        Files.delete(folder);
    }

    private Path force(Path plain) {
        try (FileChannel channel =
                FileChannel.open(plain, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
            return plain;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private void memory() {
        long before = used();
        Reading read = format.read(content);
        long between = used();
        Object tree = mapper.readTree(content);
        long after = used();
        System.out.printf(
                "memory: project %.1f MiB, tree of Jackson %.1f MiB (%b)%n",
                (between - before) / 1048576.0, (after - between) / 1048576.0, read != tree);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void compare(
            String name, Supplier<?> ours, String floorName, Supplier<?> floor) {
        long[] our = new long[ROUNDS];
        long[] least = new long[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long floorTime = nanos(floor);
            long ourTime = nanos(ours);
            if (i >= 0) {
                least[i] = floorTime;
                our[i] = ourTime;
            }
        }
        Arrays.sort(our);
        Arrays.sort(least);
        double ourMedian = our[ROUNDS / 2] / 1e6;
        double leastMedian = least[ROUNDS / 2] / 1e6;
        System.out.printf(
                "%s: %.1f ms, %s %.1f ms, ratio %.2f (medians of %d)%n",
                name, ourMedian, floorName, leastMedian, ourMedian / leastMedian, ROUNDS);
    }

    private static long nanos(Supplier<?> work) {
        long start = System.nanoTime();
        if (work.get() == null) {
            throw new IllegalStateException("Nothing was done.");
        }
        return System.nanoTime() - start;
    }
}
