package hostplan.print;

import hostplan.paper.layout.PageSetup;
import hostplan.paper.layout.Pages;
import hostplan.paper.part.Part;
import hostplan.paper.part.PlanSections;
import hostplan.paper.part.PlanSource;

import java.util.List;
import java.util.Optional;

/// Prints a plan: one PDF, which is the preview, the file and what goes to a printer.
///
/// @param fonts by which it is measured and written
public record Printing(PlanSource source, List<Part> parts, PageSetup setup, PaperFonts fonts) {

    public Printing {
        parts = List.copyOf(parts);
    }

    /// Its pages, laid out as they are asked for.
    public Pages pages() {
        return new Pages(
                PlanSections.of(source, parts, fonts::missing), setup, fonts, source.texts());
    }

    /// The whole plan as a file; empty where it was cancelled.
    public Optional<PdfPlan.Pdf> pdf(Progress progress) {
        return new PdfPlan(source.imprint(), source.texts(), fonts).of(pages(), progress);
    }
}
