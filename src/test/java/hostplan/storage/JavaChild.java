package hostplan.storage;

import tools.jackson.core.JsonParser;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Starts a main class of the tests in a process of its own.
final class JavaChild {

    private JavaChild() {}

    /// Starts a main class.
    ///
    /// @param output the file that takes what it prints
    static Process start(Class<?> main, Path output, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                java(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx256m",
                                "-cp",
                                String.join(System.getProperty("path.separator"), classPath()),
                                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// The number of a process that has ended.
    static long numberOfOneThatEnded() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(java(), "--version")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        process.waitFor();
        return process.pid();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// The tests may run as a patched module, which then says of its classes that they lie
    /// elsewhere.
    private static Set<String> classPath() {
        Set<String> places = new LinkedHashSet<>();
        Stream.of("classes", "test-classes")
                .map(folder -> Path.of("target", folder).toAbsolutePath().toString())
                .forEach(places::add);
        places.add(place(JsonParser.class));
        return places;
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
