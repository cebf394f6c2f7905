package hostplan.drawing;

import hostplan.inventory.RackItemKind;
import hostplan.rack.Occupant;

import java.util.List;

/// What things in a rack are in its drawing.
final class RackRoles {

    private RackRoles() {}

    static Role of(Occupant occupant, List<RackAbout.Bay> bays) {
        return occupant.item()
                .map(RackRoles::of)
                .orElse(bays.isEmpty() ? Role.SERVER : Role.ENCLOSURE);
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
