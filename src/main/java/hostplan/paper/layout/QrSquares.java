package hostplan.paper.layout;

import com.google.zxing.qrcode.encoder.ByteMatrix;

import hostplan.drawing.Box;

import java.util.ArrayList;
import java.util.List;

/// A QR code as black boxes, with the free edge of four modules that readers need.
final class QrSquares {

    private QrSquares() {}

    /// Neighbours in a line are one box.
    ///
    /// @throws IllegalArgumentException where the text is longer than a code holds: 2,331 bytes
    static List<Box> of(String text, Box square) {
        return of(QrModules.of(text), square);
    }

    static List<Box> of(ByteMatrix modules, Box square) {
        double side = square.width() / (modules.getWidth() + 2 * QrModules.QUIET);
        List<Box> boxes = new ArrayList<>();
        for (int row = 0; row < modules.getHeight(); row++) {
            int from = 0;
            for (int column = 0; column <= modules.getWidth(); column++) {
                if (column < modules.getWidth() && modules.get(column, row) == 1) {
                    continue;
                }
                if (column > from) {
                    boxes.add(
                            new Box(
                                    square.x() + (QrModules.QUIET + from) * side,
                                    square.y() + (QrModules.QUIET + row) * side,
                                    (column - from) * side,
                                    side));
                }
                from = column + 1;
            }
        }
        return boxes;
    }
}
