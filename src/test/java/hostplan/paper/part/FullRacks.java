package hostplan.paper.part;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Feed;
import hostplan.inventory.Location.InRack;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.project.Project;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Racks with a server in every unit, whose names are long.
final class FullRacks {

    private FullRacks() {}

    /// So many racks of so many units.
    static Project of(int racks, int units) {
        return Project.EMPTY.with(draft -> {
            draft.name = "Full";
            draft.racks =
                    IntStream.range(0, racks).mapToObj(number -> rack(number, units)).toList();
            draft.servers =
                    IntStream.range(0, racks * units)
                            .mapToObj(number -> server(number, units))
                            .toList();
        });
    }

    private static Rack rack(int number, int units) {
        return new Rack.Draft("rack-" + number)
                .build()
                .with(rack -> {
                    rack.name = "R" + number;
                    rack.units = units;
                    rack.feeds = List.of(Feed.usual("A"), Feed.usual("B"));
                });
    }

    private static Server server(int number, int units) {
        int unit = number % units + 1;
        return new Server.Draft("srv-" + number)
                .build()
                .with(server -> {
                    server.name =
                            (unit % 7 == 0 ? "a-name-as-long-as-only-databases-have-them-" : "web-")
                                    + number;
                    server.owner = "Team " + number % 5;
                    server.serialNumber = "SN%06d".formatted(number);
                    server.assetTag = "A-%05d".formatted(number);
                    server.location =
                            Optional.of(
                                    new InRack(
                                            "rack-" + number / units,
                                            Optional.of(RackUnits.of(unit)),
                                            Face.FRONT));
                    server.power =
                            List.of(
                                    new PowerCable("A", String.valueOf(unit)),
                                    new PowerCable("B", String.valueOf(unit)));
                    server.network =
                            List.of(
                                    new NetworkCable("eth0", "sw1/" + unit),
                                    new NetworkCable("eth1", "sw2/" + unit));
                });
    }
}
