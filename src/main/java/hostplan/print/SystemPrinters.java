package hostplan.print;

import hostplan.paper.PaperSize;
import hostplan.print.Sent.Failed;
import hostplan.print.Sent.Queued;
import hostplan.print.Sent.Reason;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;

/// The printers that the system knows. A queue that takes PDFs gets them as they are; for others
/// the pages are drawn.
public final class SystemPrinters implements Printers {

    private static final DocFlavor PDF = DocFlavor.INPUT_STREAM.PDF;

    @Override
    public List<Printer> found() {
        Optional<PrintService> usual =
                Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
        return services()
                .map(service ->
                        new Printer(
                                service.getName(),
                                usual.filter(service::equals).isPresent(),
                                printsBothSides(service)))
                .toList();
    }

    private static Stream<PrintService> services() {
        return Stream.of(PrintServiceLookup.lookupPrintServices(null, null));
    }

    private static boolean printsBothSides(PrintService service) {
        return service.isAttributeValueSupported(
                javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE, PDF, null);
    }

    @Override
    public Sent print(PaperJob job) {
        Optional<PrintService> service =
                services().filter(each -> each.getName().equals(job.printer())).findFirst();
        if (service.isEmpty()) {
            return new Failed(Reason.GONE, "");
        }
        if (service.get().getAttribute(PrinterIsAcceptingJobs.class)
                == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) {
            return new Failed(Reason.REFUSED, "");
        }
        try {
            send(job, service.get());
            return new Queued();
        } catch (PrintException | PrinterException | IOException failure) {
            return new Failed(Reason.OTHER, words(failure));
        }
    }

    private static String words(Exception failure) {
        return Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
    }

    private static void send(PaperJob job, PrintService service)
            throws PrintException, PrinterException, IOException {
        if (service.isDocFlavorSupported(PDF)) {
            service.createPrintJob()
                    .print(
                            new SimpleDoc(new ByteArrayInputStream(job.pdf()), PDF, null),
                            attributes(job, service));
        } else {
            draw(job, service);
        }
    }

    private static void draw(PaperJob job, PrintService service)
            throws PrinterException, IOException {
        try (PDDocument document = Loader.loadPDF(job.pdf())) {
            PrinterJob printing = PrinterJob.getPrinterJob();
            printing.setPrintService(service);
            printing.setPageable(new PDFPageable(document));
            printing.print(attributes(job, service));
        }
    }

    /// Without its size a page comes out on the paper of another country, and cropped.
    private static PrintRequestAttributeSet attributes(PaperJob job, PrintService service) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(size(job.paper()));
        attributes.add(new JobName(job.title(), null));
        attributes.add(new Copies(job.copies()));
        javax.print.attribute.standard.Sides sides = sides(job.sides());
        if (service.isAttributeValueSupported(sides, PDF, null)) {
            attributes.add(sides);
        }
        return attributes;
    }

    private static MediaSizeName size(PaperSize paper) {
        return switch (paper) {
            case A4 -> MediaSizeName.ISO_A4;
            case LETTER -> MediaSizeName.NA_LETTER;
            case A3 -> MediaSizeName.ISO_A3;
        };
    }

    private static javax.print.attribute.standard.Sides sides(Sides sides) {
        return switch (sides) {
            case ONE -> javax.print.attribute.standard.Sides.ONE_SIDED;
            case BOTH_LONG_EDGE -> javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE;
            case BOTH_SHORT_EDGE -> javax.print.attribute.standard.Sides.TWO_SIDED_SHORT_EDGE;
        };
    }
}
