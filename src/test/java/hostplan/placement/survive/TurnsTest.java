package hostplan.placement.survive;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.survive.Turns.Room;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

class TurnsTest {

    @Test
    void givesEachHostOneByTurns() {
        Turns turns = new Turns(List.of(new Room(List.of(4, 5), 3), new Room(List.of(6), 2)));
        assertThat(turns.from(0)).isEqualTo(Map.of(4, 2L, 5, 1L, 6, 2L));
        assertThat(turns.from(1)).isEqualTo(Map.of(4, 1L, 5, 2L, 6, 2L));
    }

    /// Host 2 is in both places: what it takes is gone in either.
    @Test
    void takesOfEachPlaceInWhichAHostStands() {
        Turns turns = new Turns(List.of(new Room(List.of(0, 2), 1), new Room(List.of(1, 2), 1)));
        assertThat(turns.from(0)).isEqualTo(Map.of(0, 1L, 1, 1L, 2, 0L));
        assertThat(turns.from(1)).isEqualTo(Map.of(0, 0L, 1, 0L, 2, 1L));
    }

    /// No place gives more than it may, and what is left in one no host of it could take.
    @Test
    void handsOutAllThatMayBeTaken() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            List<Room> rooms = new ArrayList<>();
            for (int room = 0; room < 1 + random.nextInt(4); room++) {
                List<Integer> hosts =
                        random.ints(1 + random.nextInt(4), 0, 6).distinct().boxed().toList();
                rooms.add(new Room(hosts, random.nextInt(4)));
            }
            Map<Integer, Long> given = new Turns(rooms).from(random.nextInt(5));
            List<Long> left =
                    rooms.stream()
                            .map(room ->
                                    room.free() - room.hosts().stream().mapToLong(given::get).sum())
                            .toList();
            assertThat(left).allMatch(each -> each >= 0);
            assertThat(given.keySet())
                    .allMatch(host ->
                            IntStream.range(0, rooms.size())
                                    .anyMatch(room ->
                                            rooms.get(room).hosts().contains(host)
                                                    && left.get(room) == 0));
        }
    }
}
