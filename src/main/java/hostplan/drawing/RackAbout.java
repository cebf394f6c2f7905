package hostplan.drawing;

import hostplan.inventory.Status;

import java.util.List;
import java.util.Optional;

/// What a drawing says of something in a rack beyond what is reckoned with there.
///
/// @param model such as `PowerEdge R660`; empty for none
/// @param role what it is for; empty for none
/// @param status of a server that is not simply in use; empty for anything else
/// @param bays those of an enclosure; empty for anything else
public record RackAbout(
        String model, String role, String serialNumber, Optional<Status> status, List<Bay> bays) {

    public static final RackAbout NOTHING = new RackAbout("", "", "", Optional.empty(), List.of());

    public RackAbout {
        bays = List.copyOf(bays);
    }

    /// @param id of the blade in it; empty where it is free
    /// @param name of the blade, or of the bay where it is free
    public record Bay(String id, String name) {}
}
