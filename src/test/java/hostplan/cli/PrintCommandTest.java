package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Money;
import hostplan.inventory.Purchase;
import hostplan.inventory.Server;
import hostplan.paper.PaperSize;
import hostplan.print.Printer;
import hostplan.print.Sent;
import hostplan.project.Project;
import hostplan.storage.ProjectFormat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class PrintCommandTest {

    private static final String SECRET = "98765.43";

    @TempDir private Path folder;

    @Test
    void saysHowManyPagesThereAre() throws IOException {
        Run run = print(Sample.project());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf().toFile())) {
            assertThat(run.out())
                    .isEqualTo(pdf() + ": " + document.getNumberOfPages() + " pages\n");
        }
    }

    @Test
    void printsTheSameTwiceAndKeepsNoOldFile() throws IOException {
        print(Sample.project());
        byte[] first = Files.readAllBytes(pdf());
        print(Sample.project());

        assertThat(Files.readAllBytes(pdf())).isEqualTo(first);
        assertThat(names()).doesNotContain("plan.pdf~");
    }

    @Test
    void printsOnlyThePartsAndServersThatAreNamed() throws IOException {
        Server one = Sample.project().servers().getFirst();
        Server other = Sample.project().servers().getLast();
        print(Sample.project(), "--parts", "inventory", "--servers", one.id());

        assertThat(text()).contains("Inventory", one.name()).doesNotContain(other.name(), "Totals");
    }

    @Test
    void writesNothingWhereAProjectHasNothingForTheParts() throws IOException {
        Run run = print(Sample.project(), "--parts", "placement");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Nothing is printed");
        assertThat(pdf()).doesNotExist();
    }

    @Test
    void tellsPricesOnlyWhereTheyAreAskedFor() throws IOException {
        print(priced());
        assertThat(text()).contains(SECRET);
        for (String profile : List.of("technician", "customer")) {
            print(priced(), "--profile", profile);
            assertThat(text()).contains("Inventory").doesNotContain(SECRET, "Bought for");
            assertThat(new String(Files.readAllBytes(pdf()), StandardCharsets.ISO_8859_1))
                    .doesNotContain(SECRET);
        }
    }

    private static Project priced() {
        Money price = new Money(new BigDecimal("98765.43"), Currency.getInstance("EUR"));
        return Sample.project()
                .with(draft ->
                        draft.servers =
                                draft.servers.stream()
                                        .map(server ->
                                                server.with(each ->
                                                        each.purchase =
                                                                new Purchase(
                                                                        Optional.empty(),
                                                                        "",
                                                                        Optional.of(price),
                                                                        "")))
                                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --parts racks,nonsense | there is no part “
                    --profile boss | Write technician or customer or all.
                    --paper A5 | Write a4 or letter or a3.
                    --date tomorrow | no day
                    --servers nobody | no server “nobody”
                    """)
    void refusesWhatItDoesNotKnow(String options, String message) throws IOException {
        Run run = print(Sample.project(), options.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(names()).doesNotContain("plan.pdf");
    }

    @Test
    void printsTheWorkBetweenTwoStates() throws IOException {
        String before = Sample.saved(Files.createDirectory(folder.resolve("old")), Project.EMPTY);
        for (String profile : List.of("technician", "all")) {
            print(priced(), "--against", before, "--parts", "work-order", "--profile", profile);
            assertThat(text()).contains("Work order", "Done by").doesNotContain(SECRET, "EUR");
        }
        print(Sample.project(), "--against", before);
        assertThat(text()).contains("Work order", "Totals");
    }

    @Test
    void wantsToKnowWhatAWorkOrderIsAgainst() throws IOException {
        Run run = print(Sample.project(), "--parts", "work-order");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--against OLD.hostplan");
    }

    @Test
    void neverWritesOverTheProject() throws IOException {
        String project = Sample.saved(folder, Sample.project());
        byte[] before = Files.readAllBytes(Path.of(project));
        Run run = Run.of("print", project, "--pdf", project);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is the project itself");
        assertThat(Files.readAllBytes(Path.of(project))).isEqualTo(before);
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        String project = Sample.saved(folder, Sample.project());
        Run run = Run.of("print", project, "--pdf", folder.resolve("no/plan.pdf").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("was not saved").contains("is not there");
    }

    private Path pdf() {
        return folder.resolve("plan.pdf");
    }

    @Test
    void printsOnPaperWithOrWithoutAFile() throws IOException {
        Run.PRINTERS.there = List.of(new Printer("Office", true, false));
        Run.PRINTERS.jobs.clear();
        Path project = folder.resolve("paper.hostplan");
        Files.writeString(project, new ProjectFormat().write(Sample.project()));

        Run run = Run.of("print", project.toString(), "--printer", "Office", "--paper", "letter");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("In the queue of Office: ");
        assertThat(Run.PRINTERS.jobs)
                .singleElement()
                .satisfies(job -> assertThat(job.paper()).isEqualTo(PaperSize.LETTER));
    }

    @Test
    void refusesAPrinterThatIsNotThereAndAPlanThatGoesNowhere() throws IOException {
        Run.PRINTERS.there = List.of(new Printer("Office", true, false));
        Path project = folder.resolve("paper.hostplan");
        Files.writeString(project, new ProjectFormat().write(Sample.project()));

        assertThat(Run.of("print", project.toString(), "--printer", "Cellar"))
                .satisfies(run -> {
                    assertThat(run.status()).isEqualTo(2);
                    assertThat(run.err()).contains("no printer “Cellar”", "Office");
                });
        assertThat(Run.of("print", project.toString()).status()).isEqualTo(2);
    }

    @Test
    void saysWhyThePrinterTookNothing() throws IOException {
        Run.PRINTERS.there = List.of(new Printer("Office", true, false));
        Run.PRINTERS.answer = new Sent.Failed(Sent.Reason.OTHER, "client-error-not-found");
        Path project = folder.resolve("paper.hostplan");
        Files.writeString(project, new ProjectFormat().write(Sample.project()));

        Run run = Run.of("print", project.toString(), "--printer", "Office");
        Run.PRINTERS.answer = new Sent.Queued();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("client-error-not-found", "--pdf");
    }

    private Run print(Project project, String... options) throws IOException {
        String file = Sample.saved(folder, project);
        return Run.of(
                Stream.concat(
                                Stream.of("print", file, "--pdf", pdf().toString()),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    private String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf().toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
