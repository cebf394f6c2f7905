package hostplan.capacity;

import hostplan.document.Confidence;
import hostplan.hardware.UsualFigure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is assumed of the slices of one host as neighbours: of the disks they share, of those that
/// drive them hard, of what each may do, and of their backup. Counts follow from what is kept free
/// of the disks, from the share of reads, and from the arrays that flavors name.
///
/// @param burstSeconds for how long a slice may do more than its limit
/// @param flavors those of which anything is stated, in any order
public record Neighbours(
        DiskRules disk, BackupRules backup, int burstSeconds, List<OfFlavor> flavors) {

    public static final UsualFigure BURST_SECONDS =
            UsualFigure.of("60", "planning figure: one burst", "2026", Confidence.ESTIMATE);

    public static final Neighbours USUAL =
            new Neighbours(
                    DiskRules.USUAL,
                    BackupRules.USUAL,
                    BURST_SECONDS.value().floor().intValueExact(),
                    List.of());

    public Neighbours {
        flavors = List.copyOf(flavors);
        if (burstSeconds < 1) {
            throw new IllegalArgumentException("A burst of " + burstSeconds + " seconds is none.");
        }
    }

    /// What is stated of the slices of one flavor.
    ///
    /// @param flavor identity of the flavor
    /// @param noisy how many of them drive their disk and their vCPUs as hard as they can
    /// @param array the array of the host on which they lie; empty for all that no other flavor
    ///   names, as one
    /// @param limit what each of them may do on its disk
    public record OfFlavor(
            String flavor, int noisy, Optional<String> array, Optional<DiskLimit> limit) {

        public OfFlavor {
            if (noisy < 0) {
                throw new IllegalArgumentException(
                        "Fewer than no slices cannot be noisy, but are " + noisy + ".");
            }
        }

        /// Quiet, on no array of their own and without limits.
        public static OfFlavor quiet(String flavor) {
            return new OfFlavor(flavor, 0, Optional.empty(), Optional.empty());
        }

        /// The same said of another flavor.
        public OfFlavor withFlavor(String other) {
            return new OfFlavor(other, noisy, array, limit);
        }

        public OfFlavor withNoisy(int other) {
            return new OfFlavor(flavor, other, array, limit);
        }

        public OfFlavor withArray(Optional<String> other) {
            return new OfFlavor(flavor, noisy, other, limit);
        }

        public OfFlavor withLimit(Optional<DiskLimit> other) {
            return new OfFlavor(flavor, noisy, array, other);
        }

        boolean saysNothing() {
            return equals(quiet(flavor));
        }
    }

    public OfFlavor of(String flavor) {
        return flavors.stream()
                .filter(each -> each.flavor().equals(flavor))
                .findFirst()
                .orElseGet(() -> OfFlavor.quiet(flavor));
    }

    /// With something else stated of one flavor.
    public Neighbours with(OfFlavor stated) {
        List<OfFlavor> others = new ArrayList<>(flavors);
        int place = others.indexOf(of(stated.flavor()));
        if (place < 0) {
            others.add(stated);
        } else {
            others.set(place, stated);
        }
        others.removeIf(OfFlavor::saysNothing);
        return new Neighbours(disk, backup, burstSeconds, others);
    }

    public Neighbours withDisk(DiskRules other) {
        return new Neighbours(other, backup, burstSeconds, flavors);
    }

    public Neighbours withBackup(BackupRules other) {
        return new Neighbours(disk, other, burstSeconds, flavors);
    }

    public Neighbours withBurstSeconds(int other) {
        return new Neighbours(disk, backup, other, flavors);
    }
}
