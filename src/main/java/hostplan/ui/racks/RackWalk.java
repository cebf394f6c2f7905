package hostplan.ui.racks;

import hostplan.rack.Elevation;
import hostplan.rack.Occupant;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Walks from one thing to the next in racks that stand side by side.
record RackWalk(Hall hall) {

    /// Where one is: a rack, and in it something; empty in a rack in which nothing is.
    record Place(String rack, Optional<String> id) {}

    Optional<Place> start(Optional<String> rack) {
        return rack.flatMap(hall::rack)
                .or(() -> hall.racks().stream().findFirst())
                .map(found -> at(found, found.occupants().stream().findFirst()));
    }

    private static Place at(Elevation rack, Optional<Occupant> thing) {
        return new Place(rack.rack().id(), thing.map(Occupant::id));
    }

    /// So many further down, or up where it is negative.
    Place down(Place from, int by) {
        List<String> ids =
                hall.rack(from.rack()).stream()
                        .flatMap(rack -> rack.occupants().stream())
                        .map(Occupant::id)
                        .toList();
        if (ids.isEmpty()) {
            return from;
        }
        int now = from.id().map(ids::indexOf).orElse(-1);
        int next = now < 0 ? 0 : Math.clamp((long) now + by, 0, ids.size() - 1);
        return new Place(from.rack(), Optional.of(ids.get(next)));
    }

    /// To what stands at the nearest height so many racks further to the right.
    Place right(Place from, int by) {
        int place = hall.place(from.rack());
        int next = Math.clamp((long) place + by, 0, Math.max(0, hall.racks().size() - 1));
        if (place < 0 || next == place) {
            return from;
        }
        Elevation rack = hall.racks().get(next);
        int height = from.id().flatMap(hall::occupant).flatMap(Occupant::lowestHalf).orElse(0);
        return at(
                rack,
                rack.occupants().stream()
                        .min(
                                Comparator.comparingInt(each ->
                                        Math.abs(each.lowestHalf().orElse(-1_000) - height))));
    }

    /// All from one thing to another in the same rack; only the last where they stand apart.
    List<String> between(String from, String to) {
        List<String> ids =
                hall.holding(to).stream()
                        .flatMap(rack -> rack.occupants().stream())
                        .map(Occupant::id)
                        .toList();
        int one = ids.indexOf(from);
        int other = ids.indexOf(to);
        return one < 0 || other < 0
                ? List.of(to)
                : ids.subList(Math.min(one, other), Math.max(one, other) + 1);
    }
}
