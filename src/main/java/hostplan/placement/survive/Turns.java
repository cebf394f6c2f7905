package hostplan.placement.survive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Hands out to hosts by turns, one each, what the places in which they stand may take together. A
/// host that stands in several places takes of each.
public final class Turns {

    private final List<Room> rooms;
    private final Map<Integer, List<Integer>> ofHost = new HashMap<>();

    /// A place.
    ///
    /// @param hosts that stand in it, those that are to come first before the others
    /// @param free how much it may take
    public record Room(List<Integer> hosts, long free) {
        public Room {
            hosts = List.copyOf(hosts);
        }
    }

    public Turns(List<Room> rooms) {
        this.rooms = List.copyOf(rooms);
        for (int room = 0; room < rooms.size(); room++) {
            for (int host : rooms.get(room).hosts()) {
                ofHost.computeIfAbsent(host, _ -> new ArrayList<>()).add(room);
            }
        }
    }

    /// What each host may take.
    ///
    /// @param from at which host of each place the turns begin, counted from 0
    public Map<Integer, Long> from(int from) {
        long[] left = rooms.stream().mapToLong(Room::free).toArray();
        Map<Integer, Long> given = new HashMap<>();
        ofHost.keySet().forEach(host -> given.put(host, 0L));
        for (Room room : rooms) {
            int refused = 0;
            for (int turn = from; refused < room.hosts().size(); turn++) {
                int host = room.hosts().get(turn % room.hosts().size());
                List<Integer> all = ofHost.getOrDefault(host, List.of());
                if (all.stream().allMatch(each -> left[each] > 0)) {
                    all.forEach(each -> left[each]--);
                    given.merge(host, 1L, Long::sum);
                    refused = 0;
                } else {
                    refused++;
                }
            }
        }
        return given;
    }
}
