package hostplan.storage;

import hostplan.project.Project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The sample projects that ship with the application.
public final class Samples {

    private static final String FOLDER = "/hostplan/assets/samples/";
    private static final List<String> NAMES = List.of("textbook", "web-shop");

    /// Their names, the simplest first.
    public List<String> names() {
        return NAMES;
    }

    /// The project of a sample; they are part of the build, so one that cannot be read is thrown.
    ///
    /// @throws IllegalArgumentException where there is no such sample
    public Project open(String name) {
        String file = name + ".hostplan";
        try (InputStream stream = Samples.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalArgumentException(
                        "There is no sample " + name + " in " + NAMES + ".");
            }
            return switch (new ProjectFormat().read(file, stream.readAllBytes())) {
                case Reading.Complete complete -> complete.project();
                case Reading.Broken broken ->
                        throw new IllegalStateException(broken.problems().getFirst().text());
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
