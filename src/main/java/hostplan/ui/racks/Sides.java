package hostplan.ui.racks;

import hostplan.document.Coded;
import hostplan.inventory.Face;

import java.util.List;

/// From which sides racks are shown.
enum Sides implements Coded {
    FRONT(List.of(Face.FRONT)),
    REAR(List.of(Face.REAR)),
    BOTH(List.of(Face.FRONT, Face.REAR));

    private final List<Face> faces;

    Sides(List<Face> faces) {
        this.faces = faces;
    }

    List<Face> faces() {
        return faces;
    }
}
