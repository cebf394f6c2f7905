package hostplan.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;

import hostplan.drawing.Box;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class QrSquaresTest {

    private static final Box SQUARE = new Box(10, 20, 72, 72);

    @ParameterizedTest
    @ValueSource(strings = {"web-01 srv-1", "größe خادم 数据库", "https://example.com/a?b=c"})
    void canBeReadAgain(String text) throws ReaderException {
        List<Box> boxes = QrSquares.of(text, SQUARE);

        assertThat(new Decoder().decode(modules(boxes)).getText()).isEqualTo(text);
        assertThat(boxes)
                .allSatisfy(box -> assertThat(box.x()).isGreaterThan(SQUARE.x() + 4))
                .allSatisfy(box -> assertThat(box.right()).isLessThan(SQUARE.right() - 4))
                .allSatisfy(box -> assertThat(box.y()).isGreaterThan(SQUARE.y() + 4))
                .allSatisfy(box -> assertThat(box.bottom()).isLessThan(SQUARE.bottom() - 4));
    }

    /// The first line begins with the seven modules of a finder pattern, in one box.
    private static BitMatrix modules(List<Box> boxes) {
        double side = boxes.getFirst().width() / 7;
        double left = boxes.getFirst().x();
        double top = boxes.getFirst().y();
        int size = (int) Math.round(SQUARE.width() / side) - 8;
        BitMatrix modules = new BitMatrix(size);
        for (Box box : boxes) {
            modules.setRegion(
                    (int) Math.round((box.x() - left) / side),
                    (int) Math.round((box.y() - top) / side),
                    (int) Math.round(box.width() / side),
                    1);
        }
        return modules;
    }

    @Test
    void refusesWhatNoCodeHolds() {
        assertThatThrownBy(() -> QrSquares.of("x".repeat(3_000), SQUARE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3000");
    }
}
