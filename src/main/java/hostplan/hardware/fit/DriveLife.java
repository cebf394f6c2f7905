package hostplan.hardware.fit;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Media;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.Machine.In;
import hostplan.hardware.storage.ArrayLayout;
import hostplan.message.Value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether flash drives may be written as much as one assumes, over the years of their warranty.
///
/// Promised: writes a day × capacity × 365 × years. Assumed: a share of the space that guests see
/// is written anew every day ([FitContext#dailyWrites]); an array writes each block several times
/// and spreads it over its drives. With n drives of which d hold data that comes to share × copies
/// × d ÷ n of a drive's capacity a day, where copies is n ÷ d for mirrors, 2 for one parity (data
/// and parity are written), 3 for two, 4 for three. Source: how makers define drive writes per day,
/// and what RAID 5 and 6 write for a small block.
final class DriveLife {

    private static final long DAYS = 365;

    private DriveLife() {}

    static Stream<Seen> tooShort(Inspection inspection) {
        List<In<Drive>> flash =
                inspection.drives().stream()
                        .filter(each -> each.facts().media() == Media.SSD)
                        .filter(each -> each.facts().dwpd().isPresent())
                        .filter(each -> isWorn(inspection, each))
                        .toList();
        return Alike.of(flash).map(each -> seen(inspection, each));
    }

    private static Seen seen(Inspection inspection, Alike<Drive> worn) {
        Drive drive = worn.facts();
        Fraction writes = writes(inspection, worn.slots().getFirst());
        long years = drive.warrantyYears().orElse(USUAL_YEARS);
        return worn.seen(
                        bytes(promised(drive), drive, years),
                        Value.of(years),
                        bytes(writes, drive, years),
                        Value.of(percent(inspection), 1))
                .mendedBy(() ->
                        Replacements.of(
                                inspection,
                                worn,
                                other ->
                                        other.media() == Media.SSD
                                                && other.form() == drive.form()
                                                && other.attached() == drive.attached()
                                                && other.dwpd().isPresent()
                                                && promised(other).compareTo(writes) >= 0));
    }

    /// What makers mean where they do not say for how many years.
    private static final int USUAL_YEARS = 5;

    private static boolean isWorn(Inspection inspection, In<Drive> drive) {
        return promised(drive.facts()).compareTo(writes(inspection, drive.slot())) < 0;
    }

    private static Fraction promised(Drive drive) {
        return drive.dwpd().map(Fraction::of).orElse(Fraction.ZERO);
    }

    private static Value bytes(Fraction perDay, Drive drive, long years) {
        Fraction sum = perDay.times(drive.capacity().value()).times(DAYS).times(years);
        return Value.storage(new Bytes(sum.floor().longValueExact()));
    }

    private static Fraction percent(Inspection inspection) {
        return Fraction.of(inspection.context().dailyWrites()).times(100);
    }

    /// The assumed writes to a drive in a day, as a share of its capacity.
    private static Fraction writes(Inspection inspection, Slot drive) {
        Fraction share = Fraction.of(inspection.context().dailyWrites());
        return array(inspection, drive)
                .map(array -> share.times(amplification(array)))
                .orElse(share);
    }

    private static Optional<DriveArray> array(Inspection inspection, Slot drive) {
        return inspection.machine().assembly().arrays().stream()
                .filter(array -> array.drives().contains(drive))
                .findFirst();
    }

    /// Copies × data drives ÷ drives; 1 for mirrors and for arrays that are none.
    private static Fraction amplification(DriveArray array) {
        int drives = array.drives().size();
        return ArrayLayout.of(array)
                .filter(layout -> layout.parity() > 0)
                .map(layout -> Fraction.of(layout.dataDrives(), drives).times(layout.parity() + 1))
                .orElse(Fraction.ONE);
    }
}
