package hostplan.cli;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/// Which host `hostplan slice` cuts: one stated by its figures, or a server of a project.
final class SliceHost {

    private static final String PROJECT_OPTION = "--project";

    @Option(
            names = HostSpec.OPTION,
            paramLabel = "SPEC",
            description = "A host by its figures, such as cores=8,memory=16GiB.")
    private Optional<String> spec = Optional.empty();

    @Option(
            names = PROJECT_OPTION,
            paramLabel = "FILE",
            description = "The project of the server; nothing is written to it.")
    private Optional<Path> project = Optional.empty();

    @Option(
            names = AskedSlicing.SERVER_OPTION,
            paramLabel = "NAME",
            description = "A server of the project, by name or id.")
    private Optional<String> server = Optional.empty();

    /// What the options say together.
    sealed interface Chosen {

        record Stated(String spec) implements Chosen {}

        record OfProject(Path project, String server) implements Chosen {}
    }

    /// Throws [BadInput] where the options name no host, or two.
    Chosen chosen() {
        if (spec.isPresent()) {
            return stated(spec.get());
        }
        if (project.isEmpty() && server.isEmpty()) {
            throw new BadInput("No host is given.", "Give --host, or --project with --server.");
        }
        return new Chosen.OfProject(
                project.orElseThrow(() ->
                        new BadInput(
                                "--server needs the project it is in.",
                                "Add --project with its file.")),
                server.orElseThrow(() ->
                        new BadInput(
                                "--project does not say which of its servers.",
                                "Add --server with its name.")));
    }

    private Chosen stated(String host) {
        if (project.isPresent() || server.isPresent()) {
            throw new BadInput(
                    "Two hosts are given.",
                    "Give either --host, or --project with --server; not both.");
        }
        return new Chosen.Stated(host);
    }
}
