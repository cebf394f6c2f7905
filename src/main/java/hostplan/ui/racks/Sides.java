package hostplan.ui.racks;

import hostplan.document.Coded;
import hostplan.inventory.Face;

import java.util.List;

/// From which sides racks are shown.
enum Sides implements Coded {
    FRONT,
    REAR,
    BOTH;

    List<Face> faces() {
        return switch (this) {
            case FRONT -> List.of(Face.FRONT);
            case REAR -> List.of(Face.REAR);
            case BOTH -> List.of(Face.FRONT, Face.REAR);
        };
    }
}
