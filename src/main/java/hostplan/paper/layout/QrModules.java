package hostplan.paper.layout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.detector.Detector;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The modules of a QR code. A code can be drawn with eight masks; with some of them it happens
/// that readers take a part of the data for one of the patterns by which they find the others. So
/// the first is taken that is read again in several sizes.
final class QrModules {

    /// The free edge that readers need, in modules.
    static final int QUIET = 4;

    /// Dots of a module in the pictures that are read again.
    private static final List<Integer> DOTS = List.of(3, 5, 9);

    private static final int MOST_BYTES = 2_331;

    private QrModules() {}

    /// Whether a code can hold a text at all.
    static boolean holds(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /// @throws IllegalArgumentException where the text is longer than a code holds: 2,331 bytes
    static ByteMatrix of(String text) {
        ByteMatrix usual = encoded(text, Optional.empty());
        return isRead(usual, text)
                ? usual
                : IntStream.range(0, QRCode.NUM_MASK_PATTERNS)
                        .mapToObj(mask -> encoded(text, Optional.of(mask)))
                        .filter(masked -> isRead(masked, text))
                        .findFirst()
                        .orElse(usual);
    }

    private static ByteMatrix encoded(String text, Optional<Integer> mask) {
        Map<EncodeHintType, Object> hints = new HashMap<>();
        hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        mask.ifPresent(number -> hints.put(EncodeHintType.QR_MASK_PATTERN, number));
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "A QR code cannot hold " + text.length() + " characters.", tooLong);
        }
    }

    private static boolean isRead(ByteMatrix modules, String text) {
        return DOTS.stream().allMatch(dots -> read(picture(modules, dots)).equals(text));
    }

    private static BitMatrix picture(ByteMatrix modules, int dots) {
        BitMatrix picture = new BitMatrix((modules.getWidth() + 2 * QUIET) * dots);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    picture.setRegion((QUIET + column) * dots, (QUIET + row) * dots, dots, dots);
                }
            }
        }
        return picture;
    }

    /// Empty where it cannot be read.
    private static String read(BitMatrix picture) {
        try {
            return new Decoder().decode(new Detector(picture).detect().getBits()).getText();
        } catch (ReaderException unreadable) {
            return "";
        }
    }
}
