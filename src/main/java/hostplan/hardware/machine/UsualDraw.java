package hostplan.hardware.machine;

import static hostplan.document.Confidence.ESTIMATE;

import hostplan.amount.Fraction;
import hostplan.hardware.Accelerator;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Media;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.Provenance;
import hostplan.hardware.StorageController;

import java.math.BigDecimal;
import java.util.Optional;

/// What a part draws at the output of the power supply: what it says of itself, else what is usual
/// of its kind.
///
/// @param idle watts at rest
/// @param largest watts at most
/// @param stated whether the part says both
record UsualDraw(Fraction idle, Fraction largest, boolean stated) {

    static final Provenance SOURCE =
            new Provenance(
                    "planning figures for parts that do not say: processor 150 W, DDR5 module 9 W,"
                            + " DDR4 4 W, NVMe 15 W, disk 9 W, SATA SSD 3 W, card 12 W, board and"
                            + " fans 80 to 150 W",
                    "2026-09-27",
                    ESTIMATE);

    /// Board and fans of a server whose model does not say.
    static final UsualDraw BOARD_AND_FANS = usual(80, 150);

    static final UsualDraw NOTHING = new UsualDraw(Fraction.ZERO, Fraction.ZERO, true);

    static UsualDraw of(PartFacts facts) {
        return of(facts.idleWatts(), facts.largestWatts(), usual(facts));
    }

    /// What is stated; of the rest what is usual, but never less at most than at rest.
    static UsualDraw of(Optional<BigDecimal> idle, Optional<BigDecimal> largest, UsualDraw usual) {
        Fraction statedIdle = idle.map(Fraction::of).orElse(usual.idle);
        Fraction statedLargest = largest.map(Fraction::of).orElse(usual.largest);
        boolean stated = idle.isPresent() && largest.isPresent();
        Fraction rest = idle.isPresent() ? statedIdle : statedIdle.min(statedLargest);
        return new UsualDraw(rest, statedLargest.max(rest), stated || usual.stated);
    }

    private static UsualDraw usual(PartFacts facts) {
        return switch (facts) {
            case Processor _ -> usual(38, 150);
            case MemoryModule module -> usual(module);
            case Drive drive -> usual(drive);
            case StorageController _, NetworkCard _ -> usual(12, 12);
            case PowerSupply _ -> NOTHING;
            case Accelerator _ -> usual(30, 300);
            case OtherPart other -> other.isBoard() ? usual(30, 60) : NOTHING;
        };
    }

    private static UsualDraw usual(MemoryModule module) {
        return module.generation() == MemoryGeneration.DDR5 ? usual(4, 9) : usual(2, 4);
    }

    private static UsualDraw usual(Drive drive) {
        if (drive.media() == Media.HDD) {
            return usual(5, 9);
        }
        return drive.attached() == DriveInterface.SATA ? usual(1, 3) : usual(5, 15);
    }

    private static UsualDraw usual(long idle, long largest) {
        return new UsualDraw(Fraction.of(idle), Fraction.of(largest), false);
    }
}
