package hostplan.ui.racks;

import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.RackUnits;
import hostplan.hardware.Totals;
import hostplan.inventory.Face;
import hostplan.inventory.Feed;
import hostplan.inventory.Location;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.project.Project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Projects with racks for tests.
public final class RackProjects {

    private RackProjects() {}

    public static Rack rack(String id, Consumer<Rack.Draft> change) {
        return new Rack.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.site = Optional.of("fra");
                    draft.maximumKg = Optional.of(new BigDecimal("900"));
                    draft.feeds = List.of(Feed.usual("A"), Feed.usual("B"));
                    change.accept(draft);
                });
    }

    static HardwareConfiguration configuration(int units, String kg, int watts) {
        return new HardwareConfiguration.Draft(units + "u")
                .build()
                .with(draft -> {
                    draft.name = units + "u";
                    draft.build =
                            Totals.UNKNOWN.with(totals -> {
                                totals.rackUnits = Optional.of(RackUnits.of(units));
                                totals.weightKg = Optional.of(new BigDecimal(kg));
                                totals.watts = Optional.of(watts);
                            });
                });
    }

    /// A server of 1 U, or of 2 U where its name begins with gpu.
    public static Server server(String name, Optional<Location> location) {
        return new Server.Draft(name)
                .build()
                .with(draft -> {
                    draft.name = name;
                    draft.configuration = Optional.of(name.startsWith("gpu") ? "2u" : "1u");
                    draft.location = location;
                    draft.power = List.of(new PowerCable("A", "1"), new PowerCable("B", "1"));
                });
    }

    public static Optional<Location> at(String rack, int unit) {
        return Optional.of(new Location.InRack(rack, Optional.of(RackUnits.of(unit)), Face.FRONT));
    }

    static RackItem panel(String rack, int unit) {
        return new RackItem.Draft("panel")
                .build()
                .with(draft -> {
                    draft.name = "panel";
                    draft.kind = RackItemKind.PATCH_PANEL;
                    draft.location =
                            Optional.of(
                                    new Location.InRack(
                                            rack, Optional.of(RackUnits.of(unit)), Face.FRONT));
                });
    }

    /// Two racks of 42 units: in the first web-01 and web-02 at 20 and 21 and a panel at 42; gpu-01
    /// of 2 U and test-03 stand in none.
    public static Project two() {
        return Project.EMPTY.with(draft -> {
            draft.sites = List.of(new Site.Draft("fra").build().with(site -> site.name = "FRA1"));
            draft.racks = List.of(rack("A03", _ -> {}), rack("A04", _ -> {}));
            draft.configurations =
                    List.of(configuration(1, "16", 310), configuration(2, "28", 1450));
            draft.servers =
                    List.of(
                            server("web-01", at("A03", 20)),
                            server("web-02", at("A03", 21)),
                            server("gpu-01", Optional.empty()),
                            server("test-03", Optional.empty()));
            draft.rackItems = List.of(panel("A03", 42));
        });
    }

    /// So many racks of 48 units, each with 20 servers; 5 stand in none.
    public static Project many(int racks) {
        return two().with(draft -> {
            List<Rack> all = new ArrayList<>();
            List<Server> servers = new ArrayList<>();
            for (int number = 1; number <= racks; number++) {
                String rack = "R" + number;
                all.add(rack(rack, each -> each.units = 48));
                for (int unit = 1; unit <= 20; unit++) {
                    servers.add(server(rack + "-web-" + unit, at(rack, 2 * unit)));
                }
            }
            for (int number = 1; number <= 5; number++) {
                servers.add(server("gpu-" + number, Optional.empty()));
            }
            draft.racks = all;
            draft.servers = servers;
            draft.rackItems = List.of();
        });
    }
}
