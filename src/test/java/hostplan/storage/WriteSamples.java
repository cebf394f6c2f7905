package hostplan.storage;

import hostplan.project.Project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Writes the samples that ship, after a change to them or to the format.
final class WriteSamples {

    static final Map<String, Project> SAMPLES =
            Map.of("textbook", TextbookSample.project(), "web-shop", WebShopSample.project());

    private WriteSamples() {}

    /// @param arguments the folder of the samples
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, Project> sample : SAMPLES.entrySet()) {
            Files.writeString(
                    Path.of(arguments[0], sample.getKey() + ".hostplan"),
                    new ProjectFormat().write(sample.getValue()));
        }
    }
}
