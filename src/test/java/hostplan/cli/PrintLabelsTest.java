package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import hostplan.inventory.Server;
import hostplan.paper.LabelSheet;
import hostplan.paper.LabelSheets;
import hostplan.project.Project;
import hostplan.storage.Samples;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

class PrintLabelsTest {

    private static final int DPI = 300;
    private static final Project SHOP = new Samples().open("web-shop");

    @TempDir private Path folder;

    /// As a telephone reads it from paper.
    @ParameterizedTest
    @EnumSource(LabelSheets.class)
    void codesCanBeRead(LabelSheets sheet) throws IOException, ReaderException {
        Path pdf = folder.resolve("labels.pdf");
        Run run =
                Run.of(
                        "print",
                        Sample.saved(folder, SHOP),
                        "--pdf",
                        pdf.toString(),
                        "--parts",
                        "labels",
                        "--labels",
                        sheet.code());

        assertThat(run.status()).isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            for (int place = 0; place < 27; place++) {
                Server server = SHOP.servers().get(place);
                assertThat(read(page, sheet.sheet(), place))
                        .isEqualTo(server.name() + " (" + server.id() + ")");
            }
        }
    }

    private static String read(BufferedImage page, LabelSheet sheet, int place)
            throws ReaderException {
        int x = pixels(sheet.left() + place % sheet.columns() * sheet.stepX());
        int y = pixels(sheet.top() + place / sheet.columns() * sheet.stepY());
        int width = pixels(sheet.width());
        int height = pixels(sheet.height());
        int[] dots = page.getRGB(x, y, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(width, height, dots))))
                .getText();
    }

    private static int pixels(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * DPI);
    }

    @Test
    void refusesAPlaceThatASheetDoesNotHave() {
        Run run =
                Run.of(
                        "print",
                        Sample.saved(folder, SHOP),
                        "--pdf",
                        folder.resolve("labels.pdf").toString(),
                        "--first-label",
                        "81");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no label 81", "from 1 to 80");
    }
}
