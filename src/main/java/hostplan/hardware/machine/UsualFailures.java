package hostplan.hardware.machine;

import static hostplan.document.Confidence.CITED;
import static hostplan.document.Confidence.ESTIMATE;

import hostplan.document.Confidence;
import hostplan.hardware.Accelerator;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Media;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.StorageController;
import hostplan.hardware.UsualFigure;

/// How many of a kind of part usually fail in a year, as a share of one, and how long it takes to
/// replace one.
public final class UsualFailures {

    private static final UsualFigure PROCESSOR = usual("0.0015", "planning figure", "2024");
    private static final UsualFigure MEMORY = usual("0.007", "planning figure", "2024");
    private static final UsualFigure DISK =
            usual("0.0157", "Backblaze Drive Stats, all disks in 2024", "2025-02", CITED);
    private static final UsualFigure SATA_SSD =
            usual("0.0095", "Backblaze SSD report of 2022: below 1 %", "2022", CITED);
    private static final UsualFigure NVME = usual("0.005", "planning figure", "2024");
    private static final UsualFigure CONTROLLER = usual("0.006", "planning figure", "2024");
    private static final UsualFigure NETWORK = usual("0.004", "planning figure", "2024");
    private static final UsualFigure SUPPLY = usual("0.015", "planning figure", "2024");
    private static final UsualFigure ACCELERATOR = usual("0.02", "planning figure", "2026");
    private static final UsualFigure BOARD = usual("0.012", "planning figure", "2024");
    private static final UsualFigure NOTHING = usual("0", "nothing that fails by itself", "");

    private static final UsualFigure PLUGGED = usual("0.25", "planning figure", "2024");
    private static final UsualFigure INSIDE = usual("0.75", "planning figure", "2024");
    private static final UsualFigure BOARD_HOURS = usual("2.5", "planning figure", "2024");

    private UsualFailures() {}

    /// Share of parts of a kind that fail in a year.
    public static UsualFigure perYear(PartFacts facts) {
        return switch (facts) {
            case Processor _ -> PROCESSOR;
            case MemoryModule _ -> MEMORY;
            case Drive drive -> ofDrive(drive);
            case StorageController _ -> CONTROLLER;
            case NetworkCard _ -> NETWORK;
            case PowerSupply _ -> SUPPLY;
            case Accelerator _ -> ACCELERATOR;
            case OtherPart other -> other.isBoard() ? BOARD : NOTHING;
        };
    }

    /// Of a board that is built into a model.
    public static UsualFigure ofBoard() {
        return BOARD;
    }

    /// Hours of a technician to replace one.
    public static UsualFigure hours(PartFacts facts) {
        return switch (facts) {
            case Drive _, PowerSupply _ -> PLUGGED;
            case Processor _, MemoryModule _, StorageController _, NetworkCard _, Accelerator _ ->
                    INSIDE;
            case OtherPart other -> other.isBoard() ? BOARD_HOURS : INSIDE;
        };
    }

    public static UsualFigure boardHours() {
        return BOARD_HOURS;
    }

    private static UsualFigure ofDrive(Drive drive) {
        if (drive.media() == Media.HDD) {
            return DISK;
        }
        return drive.attached() == DriveInterface.NVME ? NVME : SATA_SSD;
    }

    private static UsualFigure usual(String value, String source, String asOf) {
        return usual(value, source, asOf, ESTIMATE);
    }

    private static UsualFigure usual(
            String value, String source, String asOf, Confidence confidence) {
        return UsualFigure.of(value, source, asOf, confidence);
    }
}
