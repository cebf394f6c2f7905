package hostplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.drawing.Box;
import hostplan.drawing.Drawing;
import hostplan.drawing.Role;
import hostplan.drawing.Shape;
import hostplan.drawing.Shape.Label;
import hostplan.drawing.TableTwin;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

class DrawingPicturesTest {

    private static final Drawing DRAWING =
            new Drawing(
                    50.8,
                    25.4,
                    List.of(
                            new Shape.Area("a", new Box(0, 0, 25.4, 25.4), Role.RESERVED),
                            new Shape.Area("b", new Box(25.4, 0, 25.4, 25.4), Role.STRANDED),
                            new Label(
                                    List.of("a < b & \"c\" \u0007 日本"),
                                    2,
                                    10,
                                    60,
                                    Label.Size.NORMAL,
                                    Label.Align.LEFT,
                                    Label.Fit.CUT,
                                    new Shape.Ink.Over(Role.GROUND))),
                    TableTwin.EMPTY);

    private final PaperFonts fonts = new PaperFonts();

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void drawsAsLinesInTheSizeOfTheDrawing() throws Exception {
        Document svg = read(SvgPicture.of(DRAWING, "A & B", fonts));
        NodeList texts = svg.getElementsByTagName("text");

        assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("50.8mm");
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 144 72");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A & B");
        assertThat(texts.getLength()).isEqualTo(1);
        assertThat(texts.item(0).getTextContent()).isEqualTo("a < b & \"c\"  日本");
        assertThat(svg.getElementsByTagName("path").getLength()).isPositive();
    }

    @Test
    void drawsAsDotsAtTheResolutionThatIsAsked() throws Exception {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(PngPicture.of(DRAWING, 300, fonts)));

        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isEqualTo(300);
        assertThat(image.getRGB(150, 250)).isNotEqualTo(image.getRGB(450, 250));
    }
}
