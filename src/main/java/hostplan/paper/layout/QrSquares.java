package hostplan.paper.layout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import hostplan.drawing.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A QR code as black boxes, with the free edge of four modules that readers need.
final class QrSquares {

    private static final int QUIET = 4;
    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");

    private QrSquares() {}

    /// Neighbours in a line are one box.
    ///
    /// @throws IllegalArgumentException where the text is longer than a code holds: 2,331 bytes
    static List<Box> of(String text, Box square) {
        ByteMatrix modules = modules(text);
        double side = square.width() / (modules.getWidth() + 2 * QUIET);
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
                                    square.x() + (QUIET + from) * side,
                                    square.y() + (QUIET + row) * side,
                                    (column - from) * side,
                                    side));
                }
                from = column + 1;
            }
        }
        return boxes;
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "A QR code cannot hold " + text.length() + " characters.", tooLong);
        }
    }
}
