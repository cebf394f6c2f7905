package hostplan.bench.placement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the instances lie, and what is known of them.
public final class Data {

    private final Path root;

    private Data(Path root) {
        this.root = root;
    }

    /// In `shared/placement` beside the project, or beside a folder that it is in.
    public static Optional<Data> find() {
        return Stream.iterate(
                        Optional.ofNullable(Path.of("").toAbsolutePath()),
                        Optional::isPresent,
                        each -> each.map(Path::getParent))
                .flatMap(Optional::stream)
                .map(folder -> folder.resolve("shared/placement"))
                .filter(Files::isDirectory)
                .findFirst()
                .map(Data::new);
    }

    public Path file(String name) {
        return root.resolve(name);
    }

    /// Those of a row, by name.
    ///
    /// @param text that the name must hold
    List<Instance> instances(String folder, String pattern, String text) {
        return Instance.of(root.resolve(folder), pattern).stream()
                .filter(each -> each.name().contains(text))
                .toList();
    }

    /// Of the instances of a folder; class names of the two sets of one author are alike.
    Map<String, Known> known(String folder) {
        Path optima = root.resolve(folder + "_known.csv");
        Path references = root.resolve(folder + "_reference.csv");
        Map<String, Known> all = new HashMap<>();
        if (Files.exists(optima)) {
            all.putAll(Known.optima(optima));
        }
        if (Files.exists(references)) {
            all.putAll(Known.references(references));
        }
        return all;
    }
}
