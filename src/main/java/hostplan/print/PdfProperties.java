package hostplan.print;

import hostplan.paper.Imprint;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;

/// What a file says of itself. Its dates are the day of the plan and its identity follows from the
/// project, so that the same plan is the same file.
record PdfProperties(Imprint imprint) {

    void write(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(imprint.title());
        if (!imprint.author().isBlank()) {
            information.setAuthor(imprint.author());
        }
        information.setCreator("Hostplan");
        information.setProducer("Hostplan");
        information.setCreationDate(midnight());
        information.setModificationDate(midnight());
        information.setCustomMetadataValue("Profile", imprint.profile().code());
        information.setCustomMetadataValue("Revision", imprint.revision());
        information.setCustomMetadataValue("ProjectChecksum", imprint.checksum());
        document.setDocumentId(identity());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private long identity() {
        return List.of(
                        imprint.title(),
                        imprint.author(),
                        imprint.date().toString(),
                        imprint.revision(),
                        imprint.checksum(),
                        imprint.profile().code())
                .hashCode();
    }

    private Calendar midnight() {
        return GregorianCalendar.from(imprint.date().atStartOfDay(ZoneOffset.UTC));
    }
}
