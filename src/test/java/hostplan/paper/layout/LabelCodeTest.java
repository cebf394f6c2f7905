package hostplan.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.drawing.Box;
import hostplan.paper.LabelSheet;
import hostplan.paper.LabelSheets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;

class LabelCodeTest {

    private static final double PADDING = 2 * Sheet.POINTS_PER_MM;

    @ParameterizedTest
    @EnumSource(LabelSheets.class)
    void isLargeEnoughToBeReadAndStaysOnTheLabel(LabelSheets sheets) {
        LabelSheet sheet = sheets.sheet();
        LabelCode code =
                LabelCode.of(List.of("storage-node-berlin-01 (srv-4711-0815)"), room(sheet), sheet)
                        .orElseThrow();

        assertThat(code.module() / Sheet.POINTS_PER_MM).isGreaterThanOrEqualTo(0.35);
        assertThat(code.square().x()).isGreaterThanOrEqualTo(-0.001);
        assertThat(code.square().y()).isGreaterThanOrEqualTo(-0.001);
        assertThat(code.square().bottom())
                .isLessThanOrEqualTo(sheet.height() * Sheet.POINTS_PER_MM + 0.001);
        assertThat(code.squares())
                .allSatisfy(box -> assertThat(box.y()).isGreaterThanOrEqualTo(PADDING - 0.001));
    }

    @Test
    void takesTheShorterTextWhereTheLongerOneIsTooLargeForIt() {
        LabelSheet sheet = LabelSheets.L4732.sheet();
        Optional<LabelCode> code =
                LabelCode.of(List.of("x".repeat(300), "srv-1"), room(sheet), sheet);

        assertThat(code.map(each -> each.modules().getWidth())).contains(21);
    }

    @Test
    void isNoneWhereNobodyCouldReadIt() {
        LabelSheet sheet = LabelSheets.L4732.sheet();

        assertThat(LabelCode.of(List.of("x".repeat(300), "y".repeat(3_000)), room(sheet), sheet))
                .isEmpty();
    }

    private static Box room(LabelSheet sheet) {
        return new Box(
                PADDING,
                PADDING,
                sheet.width() * Sheet.POINTS_PER_MM - 2 * PADDING,
                sheet.height() * Sheet.POINTS_PER_MM - 2 * PADDING);
    }
}
