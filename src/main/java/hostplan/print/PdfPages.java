package hostplan.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/// Some pages of a plan.
public final class PdfPages {

    private PdfPages() {}

    /// A PDF with these pages alone.
    ///
    /// @param pages their numbers, from 1
    public static byte[] only(byte[] pdf, Set<Integer> pages) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = document.getNumberOfPages(); page >= 1; page--) {
                if (!pages.contains(page)) {
                    document.removePage(page - 1);
                }
            }
            // Bookmarks would lead to pages that are not there.
            document.getDocumentCatalog().setDocumentOutline(null);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A plan cannot be read from memory.", impossible);
        }
    }
}
