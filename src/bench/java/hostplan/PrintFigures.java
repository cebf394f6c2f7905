package hostplan;

import hostplan.check.Checks;
import hostplan.paper.Imprint;
import hostplan.paper.PaperTexts;
import hostplan.paper.Profile;
import hostplan.paper.layout.Mark;
import hostplan.paper.layout.Page;
import hostplan.paper.layout.PageSetup;
import hostplan.paper.layout.Pages;
import hostplan.paper.part.Parts;
import hostplan.paper.part.PlacementAnswers;
import hostplan.paper.part.PlanSource;
import hostplan.paper.part.PlanWishes;
import hostplan.print.PaperFonts;
import hostplan.print.PdfPlan;
import hostplan.print.Printing;
import hostplan.print.Progress;
import hostplan.project.LargeProject;
import hostplan.project.Project;
import hostplan.project.SlicingQuestions;
import hostplan.storage.RuleSetFiles;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How long a plan of 1,000 servers takes, beside the PDF library writing as many pages, lines of
/// text and strokes and nothing else, in the same run.
public final class PrintFigures {

    private static final int SERVERS = 1_000;
    private static final int ROUNDS = 5;
    private static final double LINES_A_PAGE = 60;

    private PrintFigures() {}

    /// What a plan takes.
    private record Amount(int pages, int texts, int strokes) {}

    public static void main(String... arguments) throws IOException {
        Project project = LargeProject.ofServers(SERVERS);
        Amount amount = amount(project);
        System.out.printf(
                "%d servers: %d pages, %d texts, %d strokes%n",
                SERVERS, amount.pages(), amount.texts(), amount.strokes());
        double[] firsts = new double[ROUNDS];
        double[] plans = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            double first = first(project);
            long begun = System.nanoTime();
            printing(project).pdf(Progress.NONE).orElseThrow();
            double plan = seconds(begun);
            begun = System.nanoTime();
            bare(amount);
            if (round >= 0) {
                firsts[round] = first;
                plans[round] = plan;
                bare[round] = seconds(begun);
            }
        }
        System.out.printf(
                "first page %.0f ms; whole plan %.0f ms, %.0f pages a second; the library alone"
                        + " %.0f ms; ratio %.2f%n",
                median(firsts) * 1_000,
                median(plans) * 1_000,
                amount.pages() / median(plans),
                median(bare) * 1_000,
                median(plans) / median(bare));
    }

    private static Printing printing(Project project) {
        SlicingQuestions questions = new SlicingQuestions(RuleSetFiles.load().all());
        Checks checks = new Checks(Clock.system(ZoneOffset.UTC), questions, () -> List.of());
        Imprint imprint =
                new Imprint("Large", "", LocalDate.EPOCH, "", "0123456789abcdef", Profile.ALL);
        return new Printing(
                PlanSource.of(
                        project,
                        imprint,
                        checks,
                        questions,
                        new PlacementAnswers(questions),
                        PlanWishes.NONE),
                Parts.usual(Profile.ALL, PlanWishes.NONE),
                PageSetup.USUAL,
                new PaperFonts());
    }

    private static double first(Project project) {
        long begun = System.nanoTime();
        Printing printing = printing(project);
        Page page = printing.pages().next();
        new PdfPlan(printing.source().imprint(), new PaperTexts(), printing.fonts())
                .of(List.of(page).iterator(), Progress.NONE)
                .orElseThrow();
        return seconds(begun);
    }

    private static Amount amount(Project project) {
        Pages pages = printing(project).pages();
        List<Mark> marks = new ArrayList<>();
        int count = 0;
        while (pages.hasNext()) {
            count++;
            pages.next().content().forEach(placed -> marks.addAll(placed.marks()));
        }
        int texts = (int) marks.stream().filter(Mark.Words.class::isInstance).count();
        int strokes = marks.stream().mapToInt(PrintFigures::strokes).sum();
        return new Amount(count, texts, strokes);
    }

    private static int strokes(Mark mark) {
        return switch (mark) {
            case Mark.Strokes strokes -> strokes.segments().size();
            case Mark.Frame _ -> 1;
            case Mark.Fill fill -> fill.boxes().size();
            case Mark.Words _, Mark.Link _, Mark.Anchor _, Mark.Bookmark _ -> 0;
        };
    }

    private static void bare(Amount amount) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream file =
                        PrintFigures.class.getResourceAsStream(
                                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDFont font = PDType0Font.load(document, file, true);
            int texts = amount.texts() / amount.pages();
            int strokes = amount.strokes() / amount.pages();
            for (int number = 0; number < amount.pages(); number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    write(stream, font, texts, strokes, number);
                }
            }
            document.save(new ByteArrayOutputStream());
        }
    }

    private static void write(
            PDPageContentStream stream, PDFont font, int texts, int strokes, int page)
            throws IOException {
        for (int each = 0; each < texts; each++) {
            stream.beginText();
            stream.setFont(font, 8);
            stream.newLineAtOffset(40, (float) (800 - each % LINES_A_PAGE * 12));
            stream.showText("server-" + page + "-" + each);
            stream.endText();
        }
        for (int each = 0; each < strokes; each++) {
            float y = (float) (800 - each % LINES_A_PAGE * 12);
            stream.moveTo(40, y);
            stream.lineTo(500, y);
            stream.stroke();
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
