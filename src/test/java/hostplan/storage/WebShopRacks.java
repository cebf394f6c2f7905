package hostplan.storage;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Feed;
import hostplan.inventory.Location;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.Phases;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.inventory.Server;
import hostplan.inventory.Status;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The three racks of the shop with what stands in them beside servers, and the cables. Both
/// supplies of mon-01 hang on one feed, on purpose.
final class WebShopRacks {

    private static final List<String> NAMES = List.of("a01", "a02", "a03");
    private static final String ON_ONE_FEED = "srv-mon-01";

    private WebShopRacks() {}

    static List<Rack> racks() {
        return NAMES.stream().map(WebShopRacks::rack).toList();
    }

    static List<RackItem> items() {
        List<RackItem> items = new ArrayList<>();
        for (String rack : NAMES) {
            items.add(patchPanel(rack));
            items.add(leafSwitch(rack));
            items.add(strip(rack, "A"));
            items.add(strip(rack, "B"));
        }
        items.add(keptFree());
        items.add(shelf());
        return List.copyOf(items);
    }

    /// The servers with their cables, each in the outlets of its unit; what is ordered has none
    /// yet, and of the staging nodes nobody wrote it down.
    static List<Server> cabled(List<Server> servers) {
        return servers.stream().map(WebShopRacks::cabled).toList();
    }

    private static Server cabled(Server server) {
        if (!(server.location().orElse(null)
                        instanceof Location.InRack(String rack, var position, var _))
                || position.isEmpty()
                || server.status() == Status.ORDERED
                || server.name().startsWith("stage")) {
            return server;
        }
        String unit = position.get().toString();
        return server.with(draft -> {
            draft.power =
                    server.id().equals(ON_ONE_FEED)
                            ? List.of(new PowerCable("A", unit), new PowerCable("A", "39"))
                            : List.of(new PowerCable("A", unit), new PowerCable("B", unit));
            draft.network =
                    List.of(
                            new NetworkCable(
                                    "eth0", "sw-" + rack.substring("rack-".length()) + "/" + unit));
        });
    }

    private static Rack rack(String id) {
        return new Rack.Draft("rack-" + id)
                .build()
                .with(rack -> {
                    rack.name = id.toUpperCase(Locale.ROOT);
                    rack.site = Optional.of("site-fra1");
                    rack.depthMm = Optional.of(1_000);
                    rack.postsMm = Optional.of(740);
                    rack.emptyKg = Optional.of(new BigDecimal("121"));
                    rack.maximumKg = Optional.of(new BigDecimal("1000"));
                    rack.maximumWatts = Optional.of(7_360);
                    rack.feeds = List.of(feed("A"), feed("B"));
                    rack.notes = "Two feeds of 32 A at 230 V; each must carry all of it.";
                });
    }

    private static Feed feed(String name) {
        return new Feed(name, 230, BigDecimal.valueOf(32), Phases.SINGLE);
    }

    private static RackItem patchPanel(String rack) {
        return item(
                "patch-" + rack,
                rack,
                Optional.of(42),
                item -> {
                    item.kind = RackItemKind.PATCH_PANEL;
                    item.depthMm = Optional.of(120);
                    item.weightKg = Optional.of(new BigDecimal("1.2"));
                    item.notes = "24 ports, copper";
                });
    }

    private static RackItem leafSwitch(String rack) {
        return item(
                "sw-" + rack,
                rack,
                Optional.of(41),
                item -> {
                    item.kind = RackItemKind.SWITCH;
                    item.depthMm = Optional.of(430);
                    item.weightKg = Optional.of(new BigDecimal("8.2"));
                    item.typicalWatts = Optional.of(95);
                    item.largestWatts = Optional.of(160);
                    item.plateWatts = Optional.of(350);
                    item.power = List.of(new PowerCable("A", "41"), new PowerCable("B", "41"));
                    item.notes = "48 × 10 Gbit/s";
                });
    }

    private static RackItem strip(String rack, String feed) {
        return item(
                "pdu-" + rack + "-" + feed.toLowerCase(Locale.ROOT),
                rack,
                Optional.empty(),
                item -> {
                    item.kind = RackItemKind.PDU;
                    item.location =
                            Optional.of(
                                    new Location.InRack(
                                            "rack-" + rack, Optional.empty(), Face.REAR));
                    item.units = RackUnits.of(0);
                    item.weightKg = Optional.of(new BigDecimal("6.5"));
                    item.power = List.of(new PowerCable(feed, ""));
                    item.outlets = Optional.of(42);
                    item.notes = "Upright";
                });
    }

    private static RackItem keptFree() {
        return item(
                "storage of 2027",
                "a03",
                Optional.of(6),
                item -> {
                    item.id = "item-storage-2027";
                    item.kind = RackItemKind.RESERVED;
                    item.units = RackUnits.of(6);
                    item.fullDepth = true;
                });
    }

    private static RackItem shelf() {
        return item(
                "shelf",
                "a03",
                Optional.of(38),
                item -> {
                    item.kind = RackItemKind.SHELF;
                    item.depthMm = Optional.of(400);
                    item.weightKg = Optional.of(new BigDecimal("3.4"));
                    item.notes = "For the console";
                });
    }

    private static RackItem item(
            String name, String rack, Optional<Integer> unit, Consumer<RackItem.Draft> facts) {
        return new RackItem.Draft("item-" + name)
                .build()
                .with(item -> {
                    item.name = name;
                    item.location =
                            Optional.of(
                                    new Location.InRack(
                                            "rack-" + rack, unit.map(RackUnits::of), Face.FRONT));
                    facts.accept(item);
                });
    }
}
