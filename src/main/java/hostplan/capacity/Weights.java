package hostplan.capacity;

import java.util.List;
import java.util.Optional;

/// The whole units of the weighted lines: 60 : 30 : 10 makes units of 6, 3 and 1.
///
/// @param unit of each line, what one unit holds of it; zero where it has no weight
/// @param most units that will sell
@SuppressWarnings("ArrayRecordComponent") // lives within one filling and is never compared
record Weights(long[] unit, long most) {

    static Weights of(List<SlicingQuestion.Line> lines) {
        long[] unit = lines.stream().mapToLong(line -> weight(line.quantity())).toArray();
        long common = 0;
        for (long each : unit) {
            common = divisor(common, each);
        }
        long most = Long.MAX_VALUE;
        for (int line = 0; line < unit.length; line++) {
            unit[line] /= Math.max(1, common);
            Optional<Integer> sold = lines.get(line).quantity().atMost();
            if (unit[line] > 0 && sold.isPresent()) {
                most = Math.min(most, sold.get() / unit[line]);
            }
        }
        return new Weights(unit, most);
    }

    private static long weight(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Weighted(int weight, var _, var _) -> weight;
            case Quantity.Fixed _, Quantity.Fill _ -> 0;
        };
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    boolean isEmpty() {
        for (long each : unit) {
            if (each > 0) {
                return false;
            }
        }
        return true;
    }

    /// As many whole units as fit, where each line keeps at least what it has.
    void takeMost(Room room) {
        long[] had = room.counts();
        long step = 1;
        long taken = 0;
        // Ever larger steps until one does not fit, then ever smaller ones.
        while (taken < most && room.takeUpTo(with(had, Math.min(most, taken + step)))) {
            taken = Math.min(most, taken + step);
            step = Math.multiplyExact(step, 2);
        }
        while (step > 0) {
            if (taken + step <= most && room.takeUpTo(with(had, taken + step))) {
                taken += step;
            }
            step /= 2;
        }
    }

    private long[] with(long[] had, long units) {
        long[] wanted = had.clone();
        for (int line = 0; line < wanted.length; line++) {
            wanted[line] = Math.max(had[line], Math.multiplyExact(units, unit[line]));
        }
        return wanted;
    }
}
