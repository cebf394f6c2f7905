package hostplan.print;

import hostplan.paper.Imprint;
import hostplan.paper.PaperTexts;
import hostplan.paper.layout.Foot;
import hostplan.paper.layout.Page;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Makes a PDF of the pages of a plan. The same pages and imprint give the same bytes.
public final class PdfPlan {

    private final Imprint imprint;
    private final PaperFonts fonts;
    private final Foot foot;

    /// @param fonts by which the pages are laid out
    public PdfPlan(Imprint imprint, PaperTexts texts, PaperFonts fonts) {
        this.imprint = imprint;
        this.fonts = fonts;
        this.foot = new Foot(imprint, texts, fonts);
    }

    /// A plan as a file.
    ///
    /// @param pages how many it has
    @SuppressWarnings("ArrayRecordComponent") // It is handed on and never compared.
    public record Pdf(byte[] bytes, int pages) {}

    /// The pages as a file; empty where it was cancelled.
    public Optional<Pdf> of(Iterator<Page> laidOut, Progress progress) {
        List<Page> pages = new ArrayList<>();
        while (laidOut.hasNext()) {
            if (progress.isCancelled()) {
                return Optional.empty();
            }
            pages.add(laidOut.next());
            progress.laidOut(pages.size());
        }
        return written(pages, progress).map(bytes -> new Pdf(bytes, pages.size()));
    }

    private Optional<byte[]> written(List<Page> pages, Progress progress) {
        try (PDDocument document = new PDDocument()) {
            EmbeddedFonts embedded = new EmbeddedFonts(document, fonts);
            PdfLinks links = new PdfLinks(document);
            for (Page page : pages) {
                if (progress.isCancelled()) {
                    return Optional.empty();
                }
                PDPage sheet = write(page, pages.size(), document, embedded);
                links.add(page, sheet);
                progress.written(page.number(), pages.size());
            }
            links.finish();
            embedded.finish(document);
            new PdfProperties(imprint).write(document);
            return Optional.of(saved(document));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A plan cannot be written into memory.", impossible);
        }
    }

    private PDPage write(Page page, int all, PDDocument document, EmbeddedFonts embedded)
            throws IOException {
        PDPage sheet = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        sheet.setResources(embedded.resources());
        PageInk ink = new PageInk(page.height(), embedded);
        page.content().forEach(ink::write);
        ink.write(new Page.Placed(0, 0, foot.marks(page, OptionalInt.of(all))));
        sheet.setContents(
                new PDStream(
                        document, new ByteArrayInputStream(ink.bytes()), COSName.FLATE_DECODE));
        document.addPage(sheet);
        return sheet;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
