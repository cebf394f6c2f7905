package hostplan.drawing;

import hostplan.inventory.RackItemKind;
import hostplan.inventory.Status;
import hostplan.rack.Occupant;

import java.util.Optional;

/// What things in a rack are in its drawing.
final class RackRoles {

    private RackRoles() {}

    static Role of(Occupant occupant, RackAbout said) {
        return occupant.item()
                .map(RackRoles::of)
                .or(() -> said.status().flatMap(RackRoles::of))
                .orElse(said.bays().isEmpty() ? Role.SERVER : Role.ENCLOSURE);
    }

    /// Nothing of its own for what stands there and is used.
    static Optional<Role> of(Status status) {
        return switch (status) {
            case PLANNED, ORDERED, STAGED -> Optional.of(Role.COMING);
            case DECOMMISSIONING -> Optional.of(Role.LEAVING);
            case ACTIVE, FAILED -> Optional.empty();
        };
    }

    static Role of(RackItemKind kind) {
        return switch (kind) {
            case SHELF -> Role.SHELF;
            case BLANKING_PANEL -> Role.BLANKING_PANEL;
            case PATCH_PANEL -> Role.PATCH_PANEL;
            case SWITCH -> Role.SWITCH;
            case PDU -> Role.PDU;
            case UPS -> Role.UPS;
            case RESERVED -> Role.PLACE;
            case OTHER -> Role.RACK_ITEM;
        };
    }
}
