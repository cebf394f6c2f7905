package hostplan.paper.part;

import hostplan.inventory.RackItemKind;
import hostplan.inventory.Server;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Whose the servers in a rack are, from above downwards, and for what places are kept.
record RackOwners(Elevation elevation, PrintedRacks racks, RackWords words) {

    /// Something that is somebody's.
    private record Owned(String owner, String what) {}

    List<Block> blocks() {
        Map<String, String> byOwner = new LinkedHashMap<>();
        elevation.occupants().stream()
                .flatMap(this::owned)
                .forEach(each ->
                        byOwner.merge(each.owner(), each.what(), (one, more) -> one + ", " + more));
        if (byOwner.isEmpty()) {
            return List.of();
        }
        List<Row> rows =
                byOwner.entrySet().stream()
                        .map(each -> Row.of(each.getKey(), each.getValue()))
                        .toList();
        return List.of(
                Heading.section(words.text("doors.owners")),
                new Table(
                        List.of(
                                Column.left(words.text("doors.owner")).key(),
                                Column.left(words.text("doors.owned"))),
                        rows));
    }

    private Stream<Owned> owned(Occupant occupant) {
        String unit = words.unit(elevation.rack(), occupant);
        String what = words.text("doors.what", occupant.name(), unit);
        if (occupant.is(RackItemKind.RESERVED)) {
            return Stream.of(new Owned(words.text("rack.item.reserved"), what));
        }
        Stream<Owned> blades =
                racks.blades(occupant).stream().map(blade -> new Owned(owner(blade), blade.name()));
        return Stream.concat(
                racks.server(occupant).map(server -> new Owned(owner(server), what)).stream(),
                blades);
    }

    private String owner(Server server) {
        return server.owner().isBlank() ? words.text("doors.nobody") : server.owner();
    }
}
