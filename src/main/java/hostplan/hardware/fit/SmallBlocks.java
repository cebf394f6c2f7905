package hostplan.hardware.fit;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.DriveArray;
import hostplan.hardware.storage.ArrayLayout;
import hostplan.hardware.storage.RaidzPadding;
import hostplan.message.Value;

import java.util.Optional;
import java.util.stream.Stream;

/// Whether volumes of virtual machines waste the space of a raidz, since each of their small blocks
/// has a parity and a padding of its own.
final class SmallBlocks {

    /// Of the space that is reckoned with; what is lost below it is worth a word.
    private static final Fraction MUCH = Fraction.of(4, 5);

    /// Of the space that is reckoned with, which larger blocks come to.
    private static final Fraction NEARLY_ALL = Fraction.of(19, 20);

    private SmallBlocks() {}

    static Stream<Seen> wasteful(Inspection inspection) {
        return Arrays.arrays(inspection).stream()
                .flatMap(array ->
                        ArrayLayout.of(array)
                                .filter(ArrayLayout::isRaidz)
                                .flatMap(layout -> wasteful(array, layout))
                                .stream());
    }

    private static Optional<Seen> wasteful(DriveArray array, ArrayLayout layout) {
        int drives = layout.drivesInGroup();
        int parity = layout.parity();
        Fraction reckoned = Fraction.of(layout.dataInGroup(), drives);
        Fraction small = RaidzPadding.efficiency(RaidzPadding.VOLUME_BLOCK, drives, parity);
        if (small.compareTo(reckoned.times(MUCH)) >= 0) {
            return Optional.empty();
        }
        Bytes enough = RaidzPadding.blockFor(reckoned.times(NEARLY_ALL), drives, parity);
        return Optional.of(
                Seen.at(
                        array.drives(),
                        Value.of(array.name()),
                        Arrays.word(array.level()),
                        Value.of(small.times(100), 1),
                        Value.of(reckoned.times(100), 1),
                        Value.of(enough)));
    }
}
