package hostplan.rack;

import hostplan.hardware.RackUnits;
import hostplan.inventory.RackItemKind;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The units of a rack. One counts as used where anything takes it on either side.
///
/// @param used with those that are kept for something
/// @param reserved those of the used in which nothing stands but which are kept
/// @param largestRun the largest number of free ones above each other
public record Space(
        RackUnits all, RackUnits used, RackUnits reserved, RackUnits free, RackUnits largestRun) {

    public static Space of(Elevation elevation) {
        boolean[] standing = taken(elevation, false);
        boolean[] kept = taken(elevation, true);
        int all = standing.length;
        int used = count(all, half -> standing[half] || kept[half]);
        return new Space(
                new RackUnits(all),
                new RackUnits(used),
                new RackUnits(count(all, half -> kept[half] && !standing[half])),
                new RackUnits(all - used),
                new RackUnits(largestRun(all, half -> standing[half] || kept[half])));
    }

    /// By half units from below.
    private static boolean[] taken(Elevation elevation, boolean kept) {
        boolean[] taken = new boolean[elevation.top() - Elevation.LOWEST];
        filtered(elevation.occupants(), kept)
                .flatMap(each -> halves(each).boxed())
                .map(half -> half - Elevation.LOWEST)
                .filter(half -> half >= 0 && half < taken.length)
                .forEach(half -> taken[half] = true);
        return taken;
    }

    private static Stream<Occupant> filtered(List<Occupant> occupants, boolean kept) {
        return occupants.stream().filter(each -> each.is(RackItemKind.RESERVED) == kept);
    }

    private static IntStream halves(Occupant occupant) {
        return occupant.lowestHalf().stream()
                .flatMapToInt(
                        lowest -> IntStream.range(lowest, lowest + occupant.height().halves()));
    }

    private static int count(int all, IntPredicate counts) {
        return (int) IntStream.range(0, all).filter(counts).count();
    }

    private static int largestRun(int all, IntPredicate used) {
        int largest = 0;
        int run = 0;
        for (int half = 0; half < all; half++) {
            run = used.test(half) ? 0 : run + 1;
            largest = Math.max(largest, run);
        }
        return largest;
    }
}
