package hostplan.cli;

import hostplan.project.Project;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.Optional;

/// The options that say which host is cut, into what and how.
final class SlicingOptions {

    @Mixin private SliceHost host = new SliceHost();

    @Option(
            names = AskedSlicing.SLICING_OPTION,
            paramLabel = "NAME",
            description = "Which stored slicing of the server, where it has several.")
    private Optional<String> slicing = Optional.empty();

    @Option(
            names = FlavorSpec.OPTION,
            paramLabel = "SPEC",
            description =
                    "What is sold, such as vcpus=1,memory=2GiB,count=3; may be repeated. With a"
                            + " project also the name of one of its flavors, as in"
                            + " small,count=3; those of the stored slicing where none is given.")
    private List<String> flavors = List.of();

    @Mixin private ArrayOptions arrays = new ArrayOptions();

    @Mixin private SliceOverrides overrides = new SliceOverrides();

    /// Throws [BadInput] where the options do not say one thing.
    AskedSlicing asked(Services services, Console console) {
        return arrays.applyTo(base(services, console).withFlavors(flavors).with(overrides));
    }

    private AskedSlicing base(Services services, Console console) {
        return switch (host.chosen()) {
            case SliceHost.Chosen.OfProject chosen -> ofServer(services, console, chosen);
            case SliceHost.Chosen.Stated(String spec) -> adHoc(spec);
        };
    }

    private AskedSlicing ofServer(
            Services services, Console console, SliceHost.Chosen.OfProject chosen) {
        Project project = services.read(chosen.project(), console);
        return slicing.map(name -> AskedSlicing.stored(project, chosen.server(), name))
                .orElseGet(() -> AskedSlicing.ofServer(project, chosen.server(), flavors));
    }

    private AskedSlicing adHoc(String spec) {
        if (slicing.isPresent()) {
            throw new BadInput(
                    AskedSlicing.SLICING_OPTION + " needs a project.",
                    "Add --project and --server, or leave it out.");
        }
        return AskedSlicing.adHoc(HostSpec.read(spec));
    }
}
