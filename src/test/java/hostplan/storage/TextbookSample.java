package hostplan.storage;

import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.capacity.Slicing;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.inventory.Location;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.inventory.SiteKind;
import hostplan.inventory.Status;
import hostplan.project.Project;

import java.util.List;
import java.util.Optional;

/// The host by which slicing is explained: 8 cores and 16 GiB, cut into 1 vCPU and 2 GiB.
final class TextbookSample {

    private TextbookSample() {}

    static Project project() {
        return Project.EMPTY.with(project -> {
            project.name = "Textbook";
            project.notes =
                    "A host of 8 cores and 16 GiB, cut into slices of 1 vCPU and 2 GiB."
                            + " Eight would fit if the host needed nothing for itself:"
                            + " change the rule set and see where the eighth goes.";
            project.sites = List.of(site());
            project.configurations = List.of(configuration());
            project.servers = List.of(server());
            project.flavors = List.of(flavor());
            project.slicings = List.of(slicing());
        });
    }

    private static Site site() {
        return new Site.Draft("site-desk")
                .build()
                .with(site -> {
                    site.name = "Desk";
                    site.kind = Optional.of(SiteKind.OFFICE);
                });
    }

    private static HardwareConfiguration configuration() {
        return new HardwareConfiguration.Draft("cfg-textbook")
                .build()
                .with(configuration -> {
                    configuration.name = "8 cores, 16 GiB";
                    configuration.build =
                            Totals.UNKNOWN.with(totals -> {
                                totals.sockets = Optional.of(1);
                                totals.cores = Optional.of(8);
                                totals.threads = Optional.of(8);
                                totals.memory = Optional.of(Bytes.ofGiB(16));
                            });
                });
    }

    private static Server server() {
        return new Server.Draft("srv-textbook")
                .build()
                .with(server -> {
                    server.name = "textbook";
                    server.status = Status.PLANNED;
                    server.location = Optional.of(new Location.AtSite("site-desk"));
                    server.configuration = Optional.of("cfg-textbook");
                });
    }

    private static Flavor flavor() {
        return new Flavor.Draft("flavor-small")
                .build()
                .with(flavor -> {
                    flavor.name = "1 vCPU, 2 GiB";
                    flavor.vcpus = 1;
                    flavor.memory = Bytes.ofGiB(2);
                });
    }

    private static Slicing slicing() {
        return new Slicing.Draft("slicing-textbook")
                .build()
                .with(slicing -> {
                    slicing.name = "The textbook's host";
                    slicing.host = new Slicing.Host.OfServer("srv-textbook");
                    slicing.ruleSet = "nova";
                    slicing.lines = List.of(new Slicing.Line("flavor-small", Optional.empty()));
                });
    }
}
