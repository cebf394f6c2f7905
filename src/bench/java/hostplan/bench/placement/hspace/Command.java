package hostplan.bench.placement.hspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One call of hspace, read from its command line.
///
/// @param isRedundant whether one node may fail
record Command(
        List<String> words, Cluster cluster, Size size, String template, boolean isRedundant) {

    /// What each instance takes, in MiB and vCPUs.
    record Size(long disk, long memory, int vcpus) {}

    static Command of(String text, Path folder) {
        List<String> words = List.of(text.split(" "));
        double ratio = option(words, "--max-cpu").map(Double::valueOf).orElse(4.0);
        Cluster cluster =
                option(words, "--simulate")
                        .map(spec -> Cluster.simulated(spec, ratio))
                        .orElseGet(() -> Cluster.file(folder.resolve(value(words, "-t"))));
        String[] size = value(words, "--standard-alloc").split(",");
        return new Command(
                words,
                cluster,
                new Size(Cluster.mib(size[0]), Cluster.mib(size[1]), Integer.parseInt(size[2])),
                value(words, "--disk-template"),
                !words.contains("--no-capacity-checks"));
    }

    private static String value(List<String> words, String name) {
        return option(words, name).orElseThrow();
    }

    private static Optional<String> option(List<String> words, String name) {
        int at = words.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(words.get(at + 1));
    }
}
