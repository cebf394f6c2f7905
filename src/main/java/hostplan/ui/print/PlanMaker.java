package hostplan.ui.print;

import hostplan.check.Checks;
import hostplan.paper.Imprint;
import hostplan.paper.PaperTexts;
import hostplan.paper.layout.Mark;
import hostplan.paper.layout.Page;
import hostplan.paper.layout.PageSetup;
import hostplan.paper.layout.Pages;
import hostplan.paper.part.Part;
import hostplan.paper.part.Parts;
import hostplan.paper.part.PlacementAnswers;
import hostplan.paper.part.PlanSource;
import hostplan.print.PagePictures;
import hostplan.print.PaperFonts;
import hostplan.print.PdfPlan;
import hostplan.print.Printing;
import hostplan.print.Progress;
import hostplan.project.Project;
import hostplan.project.SlicingQuestions;
import hostplan.storage.ProjectFiles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Makes the pages of a plan, the first one at once and the others when they are laid out.
///
/// @param answers of placements, kept from one plan to the next
/// @param files tells the checksum of a project
public record PlanMaker(
        Checks checks,
        SlicingQuestions questions,
        PlacementAnswers answers,
        ProjectFiles files,
        Clock clock) {

    /// What to make.
    record Wanted(Project project, PlanChoices choices) {}

    /// All pages; those that there are where it was stopped.
    ///
    /// @param first is told the first page when there is more than one
    Preview of(Wanted wanted, BooleanSupplier isStopped, Consumer<Preview> first) {
        PaperFonts fonts = new PaperFonts();
        PlanSource source = source(wanted, isStopped);
        List<Part> parts = parts(wanted.choices());
        Pages pages =
                new Printing(
                                source,
                                parts,
                                new PageSetup(
                                        wanted.choices().paper(), wanted.choices().orientation()),
                                fonts)
                        .pages();
        PdfPlan plan = new PdfPlan(source.imprint(), source.texts(), fonts);
        List<Page> made = new ArrayList<>();
        Making making = new Making(plan, fonts, first);
        while (pages.hasNext() && !isStopped.getAsBoolean()) {
            made.add(pages.next());
            making.tell(made, pages.hasNext());
        }
        return pdf(plan, made, stopped(isStopped))
                .map(pdf ->
                        new Preview(
                                pdf.bytes(),
                                sizes(made),
                                counted(made, parts, source.texts()),
                                made.size(),
                                fonts.missing(),
                                true))
                .orElse(Preview.NONE);
    }

    /// Tells the first page when there is more than one, and from then on how many are made.
    private static final class Making {

        private static final long OFTEN_NANOS = 200_000_000;

        private final PdfPlan plan;
        private final PaperFonts fonts;
        private final Consumer<Preview> told;
        private Optional<Preview> first = Optional.empty();
        private long last;

        Making(PdfPlan plan, PaperFonts fonts, Consumer<Preview> told) {
            this.plan = plan;
            this.fonts = fonts;
            this.told = told;
        }

        void tell(List<Page> made, boolean isMore) {
            if (made.size() == 1 && isMore) {
                first =
                        pdf(plan, made, Progress.NONE)
                                .map(pdf ->
                                        new Preview(
                                                pdf.bytes(),
                                                sizes(made),
                                                Map.of(),
                                                1,
                                                fonts.missing(),
                                                false));
                first.ifPresent(told);
            } else if (System.nanoTime() - last > OFTEN_NANOS) {
                last = System.nanoTime();
                first.ifPresent(page -> told.accept(page.withMade(made.size())));
            }
        }
    }

    private static List<PagePictures.Size> sizes(List<Page> pages) {
        return pages.stream()
                .map(page -> new PagePictures.Size(page.width(), page.height()))
                .toList();
    }

    private static Optional<PdfPlan.Pdf> pdf(PdfPlan plan, List<Page> pages, Progress progress) {
        return pages.isEmpty()
                ? Optional.empty()
                : plan.of(List.copyOf(pages).iterator(), progress);
    }

    private static Progress stopped(BooleanSupplier isStopped) {
        return new Progress() {
            @Override
            public boolean isCancelled() {
                return isStopped.getAsBoolean();
            }
        };
    }

    private static List<Part> parts(PlanChoices choices) {
        return choices.parts().stream()
                .flatMap(code -> Parts.all().stream().filter(part -> part.code().equals(code)))
                .toList();
    }

    private PlanSource source(Wanted wanted, BooleanSupplier isStopped) {
        Project project = wanted.project();
        PlanChoices choices = wanted.choices();
        Imprint imprint =
                new Imprint(
                        new PaperTexts().title(project.name()),
                        choices.author(),
                        LocalDate.now(clock),
                        choices.revision(),
                        files.checksum(project),
                        choices.profile());
        return PlanSource.of(
                project, imprint, checks, questions, answers.until(isStopped), choices.wishes());
    }

    /// By the bookmarks of their sections, of which the outermost is called as the part.
    private static Map<String, Integer> counted(
            List<Page> pages, List<Part> parts, PaperTexts texts) {
        Map<String, String> codes = new LinkedHashMap<>();
        parts.forEach(part -> codes.put(texts.text("part." + part.code()), part.code()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        String current = "";
        for (Page page : pages) {
            current = bookmark(page).orElse(current);
            Optional.ofNullable(codes.get(current))
                    .ifPresent(code -> counts.merge(code, 1, Integer::sum));
        }
        return counts;
    }

    private static Optional<String> bookmark(Page page) {
        return page.content().stream()
                .flatMap(placed -> placed.marks().stream())
                .filter(Mark.Bookmark.class::isInstance)
                .map(Mark.Bookmark.class::cast)
                .map(mark -> mark.path().getFirst())
                .findFirst();
    }
}
