package hostplan.cli;

import hostplan.capacity.Flavor;
import hostplan.capacity.Slicing;
import hostplan.inventory.Server;
import hostplan.project.Project;

import java.util.ArrayList;
import java.util.List;

/// What `hostplan slice` asks: a slicing, stored or made of options, and the project in which its
/// server and its flavors are found.
record AskedSlicing(Project project, Slicing slicing) {

    static final String SERVER_OPTION = "--server";
    static final String SLICING_OPTION = "--slicing";

    static AskedSlicing adHoc(Slicing.Host.AdHoc host) {
        return new AskedSlicing(Project.EMPTY, unstored(host));
    }

    /// What a server of a project is asked by default: its one stored slicing, or nothing yet.
    /// Throws [BadInput] where the server is not clear, or has several slicings and no flavors are
    /// stated, which would do without any of them.
    ///
    /// @param flavors those of the command line
    static AskedSlicing ofServer(Project project, String name, List<String> flavors) {
        Server server = Named.one(SERVER_OPTION, "server", name, project.servers());
        List<Slicing> stored = stored(project, server);
        if (stored.size() == 1) {
            return new AskedSlicing(project, stored.getFirst());
        }
        if (stored.isEmpty() || !flavors.isEmpty()) {
            return new AskedSlicing(project, unstored(new Slicing.Host.OfServer(server.id())));
        }
        throw new BadInput(
                server.name() + " has " + stored.size() + " stored slicings.",
                "Add " + SLICING_OPTION + " with one of " + Named.names(stored) + ".");
    }

    /// A stored slicing of a server, by its name or id.
    static AskedSlicing stored(Project project, String name, String slicing) {
        Server server = Named.one(SERVER_OPTION, "server", name, project.servers());
        return new AskedSlicing(
                project,
                Named.one(SLICING_OPTION, "stored slicing", slicing, stored(project, server)));
    }

    private static List<Slicing> stored(Project project, Server server) {
        Slicing.Host host = new Slicing.Host.OfServer(server.id());
        return project.slicings().stream().filter(each -> each.host().equals(host)).toList();
    }

    private static Slicing unstored(Slicing.Host host) {
        Slicing.Draft draft = new Slicing.Draft("");
        draft.host = host;
        return draft.build();
    }

    /// The same with flavors of the command line instead of the stored ones, where any are given.
    /// Those stated by their figures are known to this project in memory only.
    AskedSlicing withFlavors(List<String> specs) {
        if (specs.isEmpty()) {
            return this;
        }
        List<Flavor> flavors = new ArrayList<>(project.flavors());
        List<Slicing.Line> lines = new ArrayList<>();
        for (String spec : specs) {
            FlavorSpec.Line line = FlavorSpec.read(spec, "--flavor " + lines.size(), project);
            flavors.add(line.flavor());
            lines.add(new Slicing.Line(line.flavor().id(), line.quantity()));
        }
        return new AskedSlicing(
                project.with(draft -> draft.flavors = flavors),
                slicing.with(draft -> draft.lines = lines));
    }

    AskedSlicing with(SliceOverrides overrides) {
        return new AskedSlicing(project, overrides.applyTo(slicing));
    }
}
