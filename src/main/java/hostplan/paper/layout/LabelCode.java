package hostplan.paper.layout;

import com.google.zxing.qrcode.encoder.ByteMatrix;

import hostplan.drawing.Box;
import hostplan.paper.LabelSheet;

import java.util.List;
import java.util.Optional;

/// The QR code at the left of a label. Its free edge may reach to the edge of the label, its black
/// modules stay within the room that is printed on.
///
/// @param square with the free edge
record LabelCode(ByteMatrix modules, Box square) {

    /// The smallest module that telephones read well from paper, in points.
    static final double LEAST_MODULE = 0.35 * Sheet.POINTS_PER_MM;

    /// The first of some texts whose code is large enough; empty where none is.
    ///
    /// @param room that is printed on
    static Optional<LabelCode> of(List<String> codes, Box room, LabelSheet sheet) {
        return codes.stream()
                .filter(each -> QrModules.holds(each))
                .map(each -> of(QrModules.of(each), room, sheet))
                .filter(code -> code.module() >= LEAST_MODULE)
                .findFirst();
    }

    private static LabelCode of(ByteMatrix modules, Box room, LabelSheet sheet) {
        double black = Math.min(room.height(), room.width() / 2);
        int all = modules.getWidth() + 2 * QrModules.QUIET;
        double side =
                Math.min(sheet.height() * Sheet.POINTS_PER_MM, black * all / modules.getWidth());
        double edge = side * QrModules.QUIET / all;
        double x = room.x() - Math.min(edge, room.x() - left(room, sheet));
        return new LabelCode(modules, new Box(x, room.middleY() - side / 2, side, side));
    }

    /// The left edge of the label in whose middle the room is.
    private static double left(Box room, LabelSheet sheet) {
        return room.x() - (sheet.width() * Sheet.POINTS_PER_MM - room.width()) / 2;
    }

    /// The side of a module, in points.
    double module() {
        return square.width() / (modules.getWidth() + 2 * QrModules.QUIET);
    }

    List<Box> squares() {
        return QrSquares.of(modules, square);
    }

    double right() {
        return square.right();
    }
}
