package hostplan.capacity;

import static hostplan.document.Confidence.ESTIMATE;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.hardware.UsualFigure;

/// What is assumed of the nightly backup of all slices.
///
/// @param used the share of their disks that is in use, 0 to 1
/// @param changed the share of what is in use that an incremental backup reads, 0 to 1
/// @param hours of the window, more than 0
public record BackupRules(Fraction used, Fraction changed, Fraction hours) {

    public static final UsualFigure USED =
            UsualFigure.of("0.6", "planning figure: disks are sold larger", "2026", ESTIMATE);

    public static final UsualFigure CHANGED =
            UsualFigure.of("0.05", "planning figure: changed blocks in a day", "2026", ESTIMATE);

    public static final UsualFigure HOURS =
            UsualFigure.of("8", "planning figure: from 22 to 6 o'clock", "2026", ESTIMATE);

    public static final BackupRules USUAL =
            new BackupRules(USED.value(), CHANGED.value(), HOURS.value());

    public BackupRules {
        inRange("used", used);
        inRange("changed", changed);
        if (hours.signum() <= 0) {
            throw new IllegalArgumentException(
                    "A window of " + hours + " hours lets no backup in.");
        }
    }

    /// The rules, or what is wrong with them.
    public static Parsed<BackupRules> of(Fraction used, Fraction changed, Fraction hours) {
        try {
            return Parsed.value(new BackupRules(used, changed, hours));
        } catch (IllegalArgumentException wrong) {
            return Parsed.problem(
                    String.valueOf(wrong.getMessage()),
                    "Write shares from 0 to 1, and a window of more than 0 hours.");
        }
    }

    private static void inRange(String what, Fraction share) {
        if (share.signum() < 0 || share.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The share that is " + what + " is " + share + ", but must be from 0 to 1.");
        }
    }
}
