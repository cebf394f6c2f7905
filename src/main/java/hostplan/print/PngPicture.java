package hostplan.print;

import hostplan.drawing.Drawing;
import hostplan.paper.Imprint;
import hostplan.paper.PaperTexts;
import hostplan.paper.Profile;
import hostplan.paper.layout.Page;
import hostplan.paper.layout.PictureMarks;
import hostplan.print.PagePictures.Picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import javax.imageio.ImageIO;

/// A drawing as a picture of dots, as it looks on paper.
public final class PngPicture {

    private static final double POINTS_AN_INCH = 72;

    private PngPicture() {}

    /// @param dotsAnInch by the size of the drawing in millimetres
    public static byte[] of(Drawing drawing, int dotsAnInch, PaperFonts fonts) {
        PictureMarks marks = PictureMarks.of(drawing, fonts);
        Page page =
                new Page(
                        1,
                        marks.width(),
                        marks.height(),
                        List.of(new Page.Placed(0, 0, marks.marks())),
                        Page.Kind.LABELS);
        byte[] pdf =
                new PdfPlan(noImprint(), new PaperTexts(), fonts)
                        .of(List.of(page).iterator(), Progress.NONE)
                        .orElseThrow()
                        .bytes();
        try (PagePictures pictures = new PagePictures(pdf)) {
            return png(pictures.picture(1, dotsAnInch / POINTS_AN_INCH));
        }
    }

    /// Nobody ever reads the properties of that page.
    private static Imprint noImprint() {
        return new Imprint("", "", LocalDate.EPOCH, "", "", Profile.ALL);
    }

    private static byte[] png(Picture picture) {
        BufferedImage image =
                new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.pixels(), 0, picture.width());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A picture cannot be written to memory.", impossible);
        }
        return bytes.toByteArray();
    }
}
