package hostplan.check;

import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.message.Value;
import hostplan.rack.Sharing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Servers that stand where they cannot.
final class Racks {

    private Racks() {}

    static Stream<Found> outside(Facts facts) {
        return facts.project().servers().stream().flatMap(server -> outside(facts, server));
    }

    private static Stream<Found> outside(Facts facts, Server server) {
        return Mounted.of(facts, server)
                .filter(mounted -> mounted.lowest() < 2 || mounted.above() > top(mounted.rack()))
                .map(mounted ->
                        Found.in(
                                server,
                                Value.of(mounted.position().decimal()),
                                Value.of(mounted.height().decimal()),
                                Value.of(mounted.rack().name()),
                                Value.of(mounted.rack().units())))
                .stream();
    }

    /// The first half unit above the rack; its lowest unit, 1, begins at the second half.
    private static int top(Rack rack) {
        return 2 * rack.units() + 2;
    }

    /// Two machines that cannot stand in one place.
    static Stream<Found> overlapping(Facts facts) {
        return meetings(facts).filter(meeting -> !meeting.mayShare()).map(Meeting::found);
    }

    /// Two machines in one place of which one may be a part of the other, or its successor.
    static Stream<Found> sharing(Facts facts) {
        return meetings(facts).filter(Meeting::mayShare).map(Meeting::found);
    }

    private static Stream<Meeting> meetings(Facts facts) {
        Map<Place, Mounted> occupied = new HashMap<>();
        return facts.project().servers().stream()
                .flatMap(server -> Mounted.of(facts, server).stream())
                .flatMap(mounted -> meetings(mounted, occupied));
    }

    private static Stream<Meeting> meetings(Mounted mounted, Map<Place, Mounted> occupied) {
        Map<String, Meeting> met = new LinkedHashMap<>();
        for (int half = mounted.lowest(); half < mounted.above(); half++) {
            for (Face side : mounted.sides()) {
                Place place = new Place(mounted.rack().id(), half, side);
                Mounted other = occupied.putIfAbsent(place, mounted);
                if (other != null && other != mounted) {
                    met.putIfAbsent(other.server().id(), new Meeting(mounted, other));
                }
            }
        }
        return met.values().stream();
    }

    /// Half a unit on one side of a rack.
    private record Place(String rack, int half, Face side) {}

    private record Meeting(Mounted later, Mounted earlier) {

        boolean mayShare() {
            return later.isFlat() || earlier.isFlat() || later.sharing().with(earlier.sharing());
        }

        Found found() {
            return Found.in(
                    later.server(),
                    Value.of(earlier.server().name()),
                    Value.of(earlier.server().id()),
                    Value.of(later.rack().name()),
                    Value.of(later.position().decimal()));
        }
    }

    /// A server with its place in a rack that is there. One whose height is not known takes one
    /// unit.
    private record Mounted(
            Server server,
            Rack rack,
            RackUnits position,
            RackUnits height,
            Set<Face> sides,
            Sharing sharing) {

        private static final RackUnits ONE = RackUnits.of(1);

        static Optional<Mounted> of(Facts facts, Server server) {
            return server.location().flatMap(location -> of(facts, server, location));
        }

        private static Optional<Mounted> of(Facts facts, Server server, Location location) {
            return switch (location) {
                case Location.InRack(String rack, Optional<RackUnits> position, Face face) ->
                        position.flatMap(lowest ->
                                facts.index()
                                        .rack(rack)
                                        .map(found ->
                                                new Mounted(
                                                        server,
                                                        found,
                                                        lowest,
                                                        facts.figures(server)
                                                                .rackUnits()
                                                                .orElse(ONE),
                                                        sides(facts, server, face),
                                                        Sharing.of(server, facts.model(server)))));
                case Location.AtSite _, Location.InBay _ -> Optional.empty();
            };
        }

        private static Set<Face> sides(Facts facts, Server server, Face face) {
            boolean full = facts.model(server).flatMap(ServerModel::fullDepth).orElse(true);
            return full ? EnumSet.allOf(Face.class) : EnumSet.of(face);
        }

        boolean isFlat() {
            return height.halves() == 0;
        }

        int lowest() {
            return position.halves();
        }

        /// The half unit after its last one; something flat is looked for in the half where it
        /// begins.
        int above() {
            return position.halves() + Math.max(1, height.halves());
        }
    }
}
