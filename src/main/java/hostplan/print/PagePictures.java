package hostplan.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Pictures of the pages of a PDF, made by what also reads it for printers. One thread at a time.
public final class PagePictures implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    /// @param pdf as it is saved
    public PagePictures(byte[] pdf) {
        PdfLibrary.quiet();
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A plan cannot be read from memory.", impossible);
        }
        renderer = new PDFRenderer(document);
    }

    /// The size of a page, in points of 1/72 inch.
    public record Size(double width, double height) {}

    /// A picture, with its pixels row by row, each as alpha, red, green, blue.
    @SuppressWarnings("ArrayRecordComponent") // It is handed on and never compared.
    public record Picture(int width, int height, int[] pixels) {}

    public int pages() {
        return document.getNumberOfPages();
    }

    /// @param page from 1
    public Size size(int page) {
        PDRectangle box = document.getPage(page - 1).getCropBox();
        return new Size(box.getWidth(), box.getHeight());
    }

    /// @param page from 1
    /// @param scale pixels a point
    public Picture picture(int page, double scale) {
        try {
            BufferedImage image = renderer.renderImage(page - 1, (float) scale, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
            return new Picture(width, height, pixels);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A page cannot be drawn.", impossible);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A plan in memory cannot be closed.", impossible);
        }
    }
}
