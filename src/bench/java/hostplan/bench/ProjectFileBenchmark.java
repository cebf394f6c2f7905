package hostplan.bench;

import hostplan.storage.FileStamp;
import hostplan.storage.ProjectFiles;
import hostplan.storage.ProjectFormat;
import hostplan.storage.Reading;
import hostplan.storage.Saved;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Loading and saving 10,000 servers, each beside its floor: reading the same bytes into a plain
/// JSON tree, and forcing the same bytes to the disk.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ProjectFileBenchmark {

    private final JsonMapper mapper = new JsonMapper();
    private final ProjectFormat format = new ProjectFormat();
    private final ProjectFiles files = new ProjectFiles();

    @Benchmark
    public Reading load(Large large) {
        return format.read(large.file);
    }

    @Benchmark
    public JsonNode loadFloor(Large large) {
        return mapper.readTree(large.file);
    }

    @Benchmark
    public Saved save(Large large) throws IOException {
        return files.save(target("save"), large.project, Optional.<FileStamp>empty());
    }

    @Benchmark
    public int saveFloor(Large large) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        target("floor"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            int written = channel.write(ByteBuffer.wrap(large.file));
            channel.force(true);
            return written;
        }
    }

    private static Path target(String name) throws IOException {
        Path folder = Path.of("target", "bench");
        Files.createDirectories(folder);
        return folder.resolve(name + ".hostplan");
    }
}
