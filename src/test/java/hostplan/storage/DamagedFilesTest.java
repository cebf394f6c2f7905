package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.RandomProjects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

/// However a file was damaged, it is read or refused with a place and a cure, and never ends in an
/// exception.
class DamagedFilesTest {

    private static final List<String> PIECES =
            List.of(
                    "\"",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "null",
                    "1e9999",
                    "-",
                    "\\u",
                    "\u0000",
                    "é",
                    "\"id\": \"a\",",
                    "\n");

    private final ProjectFormat format = new ProjectFormat();

    static LongStream seeds() {
        return LongStream.range(0, 1_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areReadOrRefused(long seed) {
        byte[] damaged = damaged(seed);

        switch (format.read(damaged)) {
            case Reading.Complete complete ->
                    assertThat(format.read(format.write(complete.project())))
                            .isInstanceOf(Reading.Complete.class);
            case Reading.Broken broken ->
                    assertThat(broken.problems())
                            .isNotEmpty()
                            .allSatisfy(problem -> {
                                assertThat(problem.line()).isPositive();
                                assertThat(problem.message())
                                        .endsWith(".")
                                        .doesNotContain("Exception", "tools.jackson");
                                assertThat(problem.cure()).endsWith(".");
                            });
        }
    }

    private byte[] damaged(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        byte[] whole = format.write(RandomProjects.of(seed)).getBytes(StandardCharsets.UTF_8);
        int from = random.nextInt(whole.length);
        int to = Math.min(whole.length, from + random.nextInt(1, 12));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(whole, from));
        switch (random.nextInt(4)) {
            case 0 -> out.writeBytes(new byte[0]);
            case 1 ->
                    out.writeBytes(
                            PIECES.get(random.nextInt(PIECES.size()))
                                    .getBytes(StandardCharsets.UTF_8));
            case 2 -> out.write(random.nextInt(256));
            default -> {
                out.writeBytes(Arrays.copyOfRange(whole, from, to));
                out.writeBytes(Arrays.copyOfRange(whole, from, to));
            }
        }
        if (random.nextInt(5) > 0) {
            out.writeBytes(Arrays.copyOfRange(whole, to, whole.length));
        }
        return out.toByteArray();
    }
}
