package hostplan.rack;

import hostplan.amount.Fraction;
import hostplan.inventory.RackItemKind;

import java.util.List;
import java.util.Optional;

/// What the things in a rack weigh and draw together.
final class Contents {

    private Contents() {}

    /// Kilograms, without the rack itself.
    static Sum weight(List<Occupant> occupants) {
        return Sum.of(occupants, Contents::weight);
    }

    /// A place that is kept weighs nothing yet; what a blanking panel weighs does not matter.
    static Optional<Fraction> weight(Occupant occupant) {
        return occupant.weightKg()
                .map(Fraction::of)
                .or(() ->
                        zero(
                                occupant.is(RackItemKind.RESERVED)
                                        || occupant.is(RackItemKind.BLANKING_PANEL)));
    }

    /// Watts at the wall.
    static Sum watts(List<Occupant> occupants, Level level) {
        return Sum.of(occupants, each -> watts(each, level));
    }

    static Optional<Fraction> watts(Occupant occupant, Level level) {
        return level.of(occupant.power().draw()).or(() -> zero(isPassive(occupant)));
    }

    /// Draws nothing where nothing else is said.
    static boolean isPassive(Occupant occupant) {
        return occupant.item().filter(Contents::isPassive).isPresent();
    }

    private static boolean isPassive(RackItemKind kind) {
        return switch (kind) {
            case SHELF, BLANKING_PANEL, PATCH_PANEL, PDU, RESERVED -> true;
            case SWITCH, UPS, OTHER -> false;
        };
    }

    private static Optional<Fraction> zero(boolean isZero) {
        return isZero ? Optional.of(Fraction.ZERO) : Optional.empty();
    }
}
