package hostplan.hardware.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.Drive;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What holds of every array, whatever its drives.
class ArrayPropertiesTest {

    private static final int ROUNDS = 400;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20261125);

    @ParameterizedTest
    @EnumSource
    void holdsNoMoreThanItsDrivesAndNeverLessWell(ArrayLevel level) {
        for (int round = 0; round < ROUNDS; round++) {
            ArrayFigures figures = figures(level);
            Fraction share = Fraction.of(random.nextInt(101), 100);

            assertThat(figures.usable()).isLessThanOrEqualTo(figures.raw());
            assertThat(figures.survivesAtLeast()).isLessThanOrEqualTo(figures.survivesAtBest());
            assertThat(figures.survivesAtBest()).isLessThan(Math.max(1, figures.drives().size()));
            mixed(figures, share)
                    .ifPresent(each ->
                            assertThat(each)
                                    .isGreaterThanOrEqualTo(
                                            least(figures.readIops(), figures.writeIops())));
            assertThat(figures.working(share)).isNotEmpty();
        }
    }

    /// Unequal drives by themselves may each be slow at what another is fast at.
    private static Optional<Fraction> mixed(ArrayFigures figures, Fraction share) {
        return figures.array().level() == ArrayLevel.SINGLE
                ? Optional.empty()
                : figures.iops(share);
    }

    /// A drive that is as large and as fast as the slowest there, or better.
    @ParameterizedTest
    @EnumSource(names = {"SINGLE", "RAID_0", "RAID_5", "RAID_6", "RAID_10"})
    void gainsByAnotherDrive(ArrayLevel level) {
        int step = level == ArrayLevel.RAID_10 ? 2 : 1;
        for (int round = 0; round < ROUNDS; round++) {
            Drive drive = drive();
            Fraction share = Fraction.of(random.nextInt(101), 100);
            int count = 4 + step * random.nextInt(20);
            ArrayFigures before = Drives.of(level, 1, count, drive);
            List<Drive> more = new ArrayList<>(before.drives());
            for (int added = 0; added < step; added++) {
                more.add(larger(drive));
            }
            ArrayFigures after = Drives.of(level, 1, more);

            assertThat(after.usable()).isGreaterThanOrEqualTo(before.usable());
            assertThat(after.iops(share).orElseThrow())
                    .isGreaterThanOrEqualTo(before.iops(share).orElseThrow());
        }
    }

    /// Whatever the numbers of drives and groups, there is either a problem or an array.
    @ParameterizedTest
    @EnumSource
    void isAnArrayOrSaysWhyNot(ArrayLevel level) {
        for (int drives = 0; drives <= 24; drives++) {
            for (int groups = -1; groups <= 12; groups++) {
                ArrayFigures figures = Drives.of(level, groups, drives, drive());

                assertThat(figures.layout().isPresent())
                        .isNotEqualTo(figures.problem().isPresent());
                figures.layout()
                        .ifPresent(each ->
                                assertThat(each.groups() * each.drivesInGroup())
                                        .isEqualTo(each.drives()));
            }
        }
    }

    private ArrayFigures figures(ArrayLevel level) {
        int count = random.nextInt(25);
        List<Drive> drives = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            drives.add(drive());
        }
        int groups = random.nextBoolean() ? 1 : 1 + random.nextInt(5);
        return Drives.of(level, groups, drives);
    }

    private Drive drive() {
        Bytes size = Bytes.ofGB(1 + random.nextInt(20_000));
        long reads = 1 + random.nextInt(1_000_000);
        return random.nextBoolean()
                ? Drives.disk(size, reads)
                : Drives.nvme(size, reads, 1 + random.nextInt(300_000));
    }

    private Drive larger(Drive drive) {
        Bytes size = drive.capacity().plus(Bytes.ofGB(random.nextInt(5_000)));
        return Drives.drive(
                drive.media(),
                drive.attached(),
                size,
                drive.readIops().orElseThrow() + random.nextInt(1000),
                drive.writeIops().orElseThrow() + random.nextInt(1000),
                200,
                200);
    }

    private static Fraction least(Optional<Fraction> one, Optional<Fraction> other) {
        return one.orElseThrow().min(other.orElseThrow());
    }
}
