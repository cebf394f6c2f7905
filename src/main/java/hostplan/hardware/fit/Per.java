package hostplan.hardware.fit;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.document.Coded;
import hostplan.hardware.Accelerator;
import hostplan.hardware.Drive;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.SlotKind;
import hostplan.hardware.StorageController;

import java.util.List;
import java.util.Optional;

/// What the price of a part is divided by to compare it with others.
public enum Per implements Coded {
    CORE,
    GIB,
    /// Of a drive, decimal.
    TB,
    /// Random reads a second.
    IOPS,
    GBIT,
    WATT,
    /// Of a controller: a drive that it takes.
    PORT,
    /// The part as it is.
    PIECE;

    /// What matters of a part most.
    static Per usual(PartFacts facts) {
        return switch (facts) {
            case Processor _ -> CORE;
            case MemoryModule _ -> GIB;
            case Drive _ -> TB;
            case NetworkCard _ -> GBIT;
            case PowerSupply _ -> WATT;
            case StorageController _ -> PORT;
            case Accelerator(var _, var memory, var _, var _) -> memory.isPresent() ? GIB : PIECE;
            case OtherPart _ -> PIECE;
        };
    }

    /// By what the parts for a kind of slot can be compared, the usual first.
    public static List<Per> of(SlotKind kind) {
        return kind == SlotKind.BAY ? List.of(TB, IOPS) : List.of();
    }

    /// How much of it a part has; empty where it has none, or it is not known.
    Optional<Fraction> amount(PartFacts facts) {
        return switch (facts) {
            case Processor processor when this == CORE -> positive(processor.cores());
            case MemoryModule module when this == GIB -> gib(module.capacity());
            case Accelerator card when this == GIB -> card.memory().flatMap(Per::gib);
            case Drive drive when this == TB ->
                    Optional.of(Fraction.of(drive.capacity().value(), Bytes.TB))
                            .filter(each -> !each.isZero());
            case Drive drive when this == IOPS -> drive.readIops().flatMap(Per::positive);
            case NetworkCard card when this == GBIT ->
                    Optional.of(
                                    card.portSpeed()
                                            .times(card.ports())
                                            .mbit()
                                            .dividedBy(Fraction.of(1000)))
                            .filter(each -> !each.isZero());
            case PowerSupply supply when this == WATT -> positive(supply.watts());
            case StorageController controller when this == PORT -> positive(controller.ports());
            default -> this == PIECE ? Optional.of(Fraction.ONE) : Optional.empty();
        };
    }

    private static Optional<Fraction> gib(Bytes bytes) {
        return Optional.of(Fraction.of(bytes.value(), Bytes.GIB)).filter(each -> !each.isZero());
    }

    private static Optional<Fraction> positive(long number) {
        return number > 0 ? Optional.of(Fraction.of(number)) : Optional.empty();
    }
}
