package hostplan.print;

import hostplan.paper.Imprint;
import hostplan.paper.PaperTexts;
import hostplan.paper.Profile;
import hostplan.paper.layout.PageSetup;
import hostplan.paper.part.Part;
import hostplan.paper.part.Parts;
import hostplan.paper.part.PlacementAnswers;
import hostplan.paper.part.PlanSource;
import hostplan.paper.part.PlanWishes;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.SlicingQuestions;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/// Prints projects for tests.
final class PrintedProject {

    private static final String CHECKSUM = "4f2a91c7" + "0".repeat(56);

    /// A few, so that what other parts print changes nothing here.
    private static final List<String> PARTS = List.of("summary", "inventory", "notes");

    private PrintedProject() {}

    static Printing printing(Project project, Profile profile, PaperFonts fonts) {
        PlanSource source =
                new PlanSource(
                        ProjectIndex.of(project),
                        project.servers(),
                        new Imprint(
                                project.name(),
                                "Ada",
                                LocalDate.of(2026, 11, 22),
                                "14",
                                CHECKSUM,
                                profile),
                        List::of,
                        List::of,
                        new SlicingQuestions(List.of()),
                        new PlacementAnswers(new SlicingQuestions(List.of())),
                        PlanWishes.NONE,
                        new PaperTexts());
        List<Part> parts =
                Parts.all().stream().filter(part -> PARTS.contains(part.code())).toList();
        return new Printing(source, parts, PageSetup.USUAL, fonts);
    }

    static byte[] pdf(Project project) {
        return printing(project, Profile.ALL, new PaperFonts())
                .pdf(Progress.NONE)
                .orElseThrow()
                .bytes();
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
