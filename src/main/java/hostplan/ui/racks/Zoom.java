package hostplan.ui.racks;

import hostplan.document.Coded;
import hostplan.drawing.RackLayout;
import hostplan.rack.Elevation;

import java.util.List;

/// How large racks are shown.
enum Zoom implements Coded {
    /// As high as there is room.
    FIT(0),
    /// 1:10, as on paper.
    NATURAL(1),
    LARGE(1.5),
    LARGEST(2);

    private final double scale;

    Zoom(double scale) {
        this.scale = scale;
    }

    /// @param room in millimetres from top to bottom
    double scale(List<Elevation> racks, double room) {
        return this == FIT ? RackLayout.fitting(racks, room) : scale;
    }
}
