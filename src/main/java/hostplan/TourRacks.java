package hostplan;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Feed;
import hostplan.inventory.Location.InRack;
import hostplan.inventory.Numbering;
import hostplan.inventory.Phases;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.inventory.RackWidth;
import hostplan.inventory.Server;
import hostplan.project.Project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Racks that the samples do not have, with servers like those of the web shop.
final class TourRacks {

    private static final int RACKS = 30;
    private static final int UNITS = 48;
    private static final int SERVERS = 33;

    private TourRacks() {}

    static Project without(Project shop) {
        return shop.with(draft -> {
            draft.racks = List.of();
            draft.rackItems = List.of();
        });
    }

    /// Thirty racks of 48 units with a thousand servers of names of all lengths.
    static Project many(Project shop) {
        List<Rack> racks = new ArrayList<>();
        List<Server> servers = new ArrayList<>();
        for (int row = 1; row <= RACKS; row++) {
            Rack rack = rack(shop, "rack-" + row, "R" + row, TourRacks::large);
            racks.add(rack);
            for (int unit = 1; unit <= SERVERS; unit++) {
                Server like = shop.servers().get(unit % 7);
                String id = rack.id() + "-" + unit;
                int place = unit + unit / 4;
                servers.add(
                        like.with(draft -> {
                            draft.id = id;
                            draft.power = List.of(new PowerCable("A", ""), new PowerCable("B", ""));
                            draft.name = "node-" + "long-".repeat(place % 5) + id;
                            draft.location =
                                    Optional.of(
                                            new InRack(
                                                    rack.id(),
                                                    Optional.of(RackUnits.of(place)),
                                                    Face.FRONT));
                        }));
            }
        }
        return without(shop)
                .with(draft -> {
                    draft.racks = racks;
                    draft.servers = servers;
                });
    }

    private static void large(Rack.Draft draft) {
        draft.units = UNITS;
        draft.feeds = List.of(strong("A"), strong("B"));
    }

    private static Feed strong(String name) {
        return new Feed(name, 230, BigDecimal.valueOf(63), Phases.THREE_TO_NEUTRAL);
    }

    private static Rack rack(Project shop, String id, String name, Consumer<Rack.Draft> change) {
        return new Rack.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = name;
                    draft.site = Optional.of(shop.sites().getFirst().id());
                    draft.feeds = List.of(Feed.usual("A"), Feed.usual("B"));
                    draft.maximumKg = Optional.of(new BigDecimal("900"));
                    change.accept(draft);
                });
    }

    /// A narrow rack counted from above with half units, one in which things meet, and an empty one
    /// with a long name.
    static Project odd(Project shop) {
        Rack desk =
                rack(
                        shop,
                        "desk",
                        "Under the desk",
                        draft -> {
                            draft.width = RackWidth.TEN_INCH;
                            draft.units = 12;
                            draft.numbering = Numbering.FROM_ABOVE;
                        });
        Rack clash = rack(shop, "clash", "Things meet", draft -> draft.units = 24);
        Rack empty =
                rack(
                        shop,
                        "empty",
                        "An empty rack with a name that is longer than it is wide",
                        draft -> {
                            draft.units = 24;
                            draft.site = Optional.of(shop.sites().getLast().id());
                        });
        List<RackItem> items = new ArrayList<>();
        int kinds = 0;
        for (RackItemKind kind : RackItemKind.values()) {
            items.add(item(kind, "desk", 3 + 3 * kinds, 1 + kinds % 3, Face.FRONT));
            items.add(
                    item(
                            kind,
                            "clash",
                            10 + 4 * kinds,
                            2,
                            kinds % 2 == 0 ? Face.FRONT : Face.REAR));
            kinds++;
        }
        items.add(item(RackItemKind.PDU, "clash", 2, 0, Face.REAR));
        List<Server> servers =
                List.of(
                        in(shop.servers().get(0), "clash", 24),
                        in(shop.servers().get(1), "clash", 12),
                        in(shop.servers().get(2), "clash", 13),
                        in(shop.servers().get(3), "clash", 40));
        return without(shop)
                .with(draft -> {
                    draft.racks = List.of(desk, clash, empty);
                    draft.rackItems = items;
                    draft.servers = servers;
                });
    }

    private static Server in(Server server, String rack, int unit) {
        return server.with(draft ->
                draft.location =
                        Optional.of(new InRack(rack, Optional.of(RackUnits.of(unit)), Face.FRONT)));
    }

    private static RackItem item(RackItemKind kind, String rack, int half, int halves, Face face) {
        return new RackItem.Draft(rack + "-" + kind.code() + halves)
                .build()
                .with(draft -> {
                    draft.name = kind.code() + " " + rack;
                    draft.kind = kind;
                    draft.units = new RackUnits(halves);
                    draft.location =
                            Optional.of(new InRack(rack, Optional.of(new RackUnits(half)), face));
                });
    }
}
