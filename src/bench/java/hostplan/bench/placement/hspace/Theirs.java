package hostplan.bench.placement.hspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What hspace answers, and how long it takes.
record Theirs(int count, double seconds) {

    private static final Pattern COUNT = Pattern.compile("HTS_ALLOC_INSTANCES='?(\\d+)");

    /// Empty where it is not installed.
    static Optional<Theirs> measure(Command command, Path folder) {
        if (!Files.isExecutable(Path.of("/usr/bin/hspace"))) {
            return Optional.empty();
        }
        try {
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command.words())
                            .directory(folder.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            double seconds = (System.nanoTime() - start) / 1e9;
            Matcher found = COUNT.matcher(said);
            return found.find()
                    ? Optional.of(new Theirs(Integer.parseInt(found.group(1)), seconds))
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
