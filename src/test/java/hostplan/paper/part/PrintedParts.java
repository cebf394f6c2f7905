package hostplan.paper.part;

import hostplan.check.Checks;
import hostplan.paper.Imprint;
import hostplan.paper.PaperTexts;
import hostplan.paper.Profile;
import hostplan.paper.Section;
import hostplan.paper.layout.EqualLetters;
import hostplan.paper.layout.Mark;
import hostplan.paper.layout.Page;
import hostplan.paper.layout.PageSetup;
import hostplan.paper.layout.Pages;
import hostplan.paper.layout.WellPlaced;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.SlicingQuestions;
import hostplan.storage.RuleSetFiles;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Parts of plans of projects, laid out for tests.
final class PrintedParts {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final PaperTexts TEXTS = new PaperTexts();

    private PrintedParts() {}

    /// Everything of a project, as one prints it usually.
    static PlanSource source(Project project) {
        SlicingQuestions questions = new SlicingQuestions(RuleSetFiles.load().all());
        Checks checks =
                new Checks(
                        Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                        questions,
                        List::of);
        return new PlanSource(
                ProjectIndex.of(project),
                project.servers(),
                new Imprint(project.name(), "Ada", DAY, "14", "4f2a91c7", Profile.ALL),
                () -> checks.findings(project),
                checks::notChecked,
                questions,
                new PlacementAnswers(questions),
                PlanWishes.NONE,
                TEXTS);
    }

    static List<Page> pages(Part part, PlanSource source, PageSetup setup) {
        return pages(PlanSections.of(source, List.of(part), List::of), setup);
    }

    static List<Page> pages(List<Section> sections) {
        return pages(sections.iterator(), PageSetup.USUAL);
    }

    private static List<Page> pages(Iterator<Section> sections, PageSetup setup) {
        List<Page> pages = new ArrayList<>();
        new Pages(sections, setup, new EqualLetters(), TEXTS).forEachRemaining(pages::add);
        return pages;
    }

    static List<String> words(Page page) {
        return WellPlaced.marks(page)
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    /// All that is written on pages, each piece apart.
    static List<String> words(List<Page> pages) {
        return pages.stream().flatMap(page -> words(page).stream()).toList();
    }
}
