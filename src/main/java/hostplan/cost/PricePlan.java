package hostplan.cost;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.SourceNote;
import hostplan.document.Coded;
import hostplan.hardware.Tax;

import java.util.Optional;

/// A machine that others rent out.
///
/// @param disk that comes with it, or of which volume it is bought apart
/// @param traffic that comes with it a month; empty where that is in words or none
/// @param trafficNote in words, where it is no amount
/// @param price a month; of 730 hours where it is asked by the hour or the second
/// @param historical whether it is no longer sold, so that it answers no question
public record PricePlan(
        String provider,
        String name,
        Kind kind,
        int vcpus,
        Sharing sharing,
        Bytes memory,
        Disk disk,
        Optional<Bytes> traffic,
        String trafficNote,
        Money price,
        Tax tax,
        Billing billing,
        String region,
        boolean historical,
        SourceNote source) {

    /// How it is sold.
    public enum Kind implements Coded {
        /// As one piece.
        VPS,
        /// By its pieces, on demand.
        IAAS
    }

    /// Whether others run on its vCPUs.
    public enum Sharing implements Coded {
        SHARED,
        /// With a low share of their own, and more for a while.
        BURSTABLE,
        DEDICATED
    }

    /// What is begun is paid.
    public enum Billing implements Coded {
        SECOND,
        HOUR,
        MONTH
    }

    /// Where its disk comes from.
    public sealed interface Disk {

        record Included(Bytes space) implements Disk {}

        record Apart(Volume volume) implements Disk {}
    }

    /// Disk that is paid apart.
    ///
    /// @param price net, for each `per` a month
    public record Volume(String id, String name, Money price, Bytes per, SourceNote source) {

        Money price(Bytes space) {
            Fraction pieces = Fraction.of(Fraction.of(space.value(), per.value()).ceil());
            return price.times(pieces.toDecimal(0));
        }
    }

    /// Whether vCPUs, memory and disk each reach these.
    boolean reaches(int wantedVcpus, Bytes wantedMemory, Bytes wantedDisk) {
        return vcpus >= wantedVcpus
                && memory.value() >= wantedMemory.value()
                && switch (disk) {
                    case Disk.Included(Bytes space) -> space.value() >= wantedDisk.value();
                    case Disk.Apart _ -> true;
                };
    }

    /// A month with so much disk; what is bought apart in whole pieces.
    public Money priceWith(Bytes space) {
        return switch (disk) {
            case Disk.Included _ -> price;
            case Disk.Apart(Volume volume) -> price.plus(volume.price(space));
        };
    }
}
