package hostplan.paper.part;

import hostplan.hardware.ServerModel;
import hostplan.inventory.Location;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.inventory.Server;
import hostplan.paper.Block;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;
import hostplan.project.Figures;
import hostplan.project.ObjectKind;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.rack.StripOutlets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What stands in a rack, from above downwards, the blades of an enclosure below it.
record RackContents(Elevation elevation, PrintedRacks racks, RackWords words) {

    private static final List<String> THINGS =
            List.of("unit", "face", "server", "model", "serial", "kg", "outlets", "ports");

    /// So many rows are about as high as a page with the sums below them.
    private static final int MOST_BESIDE = 24;

    private static final int MOST_CABLES_BESIDE = 50;

    private static final List<String> CABLES = List.of("unit", "server", "from", "to");

    /// Whether all fits on a page beside a drawing.
    boolean fitBesideDrawings() {
        return rows(RackWords::ports).size() <= MOST_BESIDE
                && cableRows().size() <= MOST_CABLES_BESIDE;
    }

    Block things() {
        return things(RackWords::ports);
    }

    /// With the ports of both ends of each network cable.
    Block thingsWithCables() {
        return things(RackWords::networkCables);
    }

    private Block things(Function<List<NetworkCable>, String> network) {
        return elevation.occupants().isEmpty()
                ? Paragraph.of(words.text("rack.empty"))
                : new Table(THINGS.stream().map(this::column).toList(), rows(network));
    }

    private List<Row> rows(Function<List<NetworkCable>, String> network) {
        List<Row> rows = new ArrayList<>();
        for (Occupant occupant : elevation.occupants()) {
            rows.add(row(occupant, network));
            racks.blades(occupant).forEach(blade -> rows.add(row(blade, network)));
        }
        return rows;
    }

    private Column column(String name) {
        String heading = words.text("rack.column." + name);
        return switch (name) {
            case "server" -> Column.left(heading).key();
            case "kg" -> Column.right(heading);
            default -> Column.left(heading);
        };
    }

    private Row row(Occupant occupant, Function<List<NetworkCable>, String> network) {
        Optional<Server> server = racks.server(occupant);
        return Row.of(
                        List.of(
                                Text.of(words.unit(elevation.rack(), occupant)),
                                Text.of(words.face(occupant)),
                                racks.told(occupant),
                                Text.of(server.map(this::model).orElseGet(() -> kind(occupant))),
                                Text.of(serial(occupant)),
                                Text.of(words.kg(occupant)),
                                Text.of(words.outlets(occupant)),
                                Text.of(network.apply(network(occupant)))))
                .at(server.isPresent() ? "" : Anchors.of(ObjectKind.RACK_ITEM, occupant.id()));
    }

    /// Its weight is that of the enclosure in which it is.
    private Row row(Server blade, Function<List<NetworkCable>, String> network) {
        String bay =
                blade.location()
                        .filter(Location.InBay.class::isInstance)
                        .map(at -> ((Location.InBay) at).bay())
                        .orElse("");
        return Row.of(
                List.of(
                        Text.of(words.text("rack.bay", bay)),
                        Text.EMPTY,
                        racks.told(blade),
                        Text.of(model(blade)),
                        Text.of(blade.serialNumber()),
                        Text.EMPTY,
                        Text.EMPTY,
                        Text.of(network.apply(blade.network()))));
    }

    private String model(Server server) {
        return Figures.of(server, racks.source().index())
                .model()
                .map(ServerModel::model)
                .orElse("");
    }

    private String kind(Occupant occupant) {
        return occupant.item()
                .filter(kind -> kind != RackItemKind.OTHER)
                .map(kind -> words.text("rack.item." + kind.code()))
                .map(kind ->
                        occupant.power()
                                .outlets()
                                .map(count -> words.text("rack.item.outlets", kind, count))
                                .orElse(kind))
                .orElse("");
    }

    private String serial(Occupant occupant) {
        return racks.server(occupant)
                .map(Server::serialNumber)
                .or(() ->
                        racks.source().index().rackItem(occupant.id()).map(RackItem::serialNumber))
                .orElse("");
    }

    private List<NetworkCable> network(Occupant occupant) {
        return racks.server(occupant).map(Server::network).orElse(List.of());
    }

    /// Each cable with both its ends.
    List<Block> cables() {
        List<Row> rows = cableRows();
        return rows.isEmpty()
                ? List.of(Paragraph.of(words.text("rack.no-cables")))
                : List.of(new Table(CABLES.stream().map(this::column).toList(), rows));
    }

    private List<Row> cableRows() {
        return elevation.occupants().stream()
                .flatMap(occupant ->
                        Stream.concat(
                                cables(occupant),
                                racks.blades(occupant).stream().flatMap(this::cables)))
                .toList();
    }

    private Stream<Row> cables(Occupant occupant) {
        String unit = words.unit(elevation.rack(), occupant);
        List<Row> rows = new ArrayList<>();
        List<PowerCable> power = occupant.power().cables();
        int all = Math.max(power.size(), occupant.power().supplies().orElse(0));
        for (int supply = 0; supply < all; supply++) {
            String to = supply < power.size() ? outlet(power.get(supply)) : words.text("rack.none");
            rows.add(row(unit, racks.name(occupant), words.text("rack.supply", supply + 1), to));
        }
        network(occupant).forEach(cable -> rows.add(row(unit, racks.name(occupant), cable)));
        return rows.stream();
    }

    private Stream<Row> cables(Server blade) {
        return blade.network().stream().map(cable -> row("", PrintedRacks.name(blade), cable));
    }

    private Row row(String unit, Text name, NetworkCable cable) {
        String from = cable.port().isBlank() ? words.text("rack.network") : cable.port();
        return row(unit, name, from, cable.switchPort());
    }

    private static Row row(String unit, Text name, String from, String to) {
        return Row.of(List.of(Text.of(unit), name, Text.of(from), Text.of(to)));
    }

    private String outlet(PowerCable cable) {
        if (cable.outlet().isBlank()) {
            return words.text("rack.feed", cable.feed());
        }
        return StripOutlets.strip(elevation, cable.feed())
                .map(strip ->
                        words.text("rack.strip.outlet", cable.feed(), cable.outlet(), strip.name()))
                .orElseGet(() -> words.text("rack.feed.outlet", cable.feed(), cable.outlet()));
    }
}
