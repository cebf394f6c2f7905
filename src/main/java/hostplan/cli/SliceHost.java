package hostplan.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/// Which host `hostplan slice` cuts: one stated by its figures, or a server of a project.
final class SliceHost {

    @Option(
            names = HostSpec.OPTION,
            required = true,
            paramLabel = "SPEC",
            description = "A host by its figures, such as cores=8,memory=16GiB.")
    private @Nullable String spec;

    @ArgGroup(exclusive = false)
    private @Nullable OfProject server;

    Optional<String> spec() {
        return Optional.ofNullable(spec);
    }

    Optional<OfProject> server() {
        return Optional.ofNullable(server);
    }

    /// A server of a project.
    static final class OfProject {

        @Option(
                names = "--project",
                required = true,
                paramLabel = "FILE",
                description = "The project of the server; nothing is written to it.")
        private Path project = Path.of("");

        @Option(
                names = AskedSlicing.SERVER_OPTION,
                required = true,
                paramLabel = "NAME",
                description = "A server of the project, by name or id.")
        private String server = "";

        Path project() {
            return project;
        }

        String server() {
            return server;
        }
    }
}
