package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.AmountFormat;
import hostplan.amount.Money;
import hostplan.capacity.Slicing;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Price;
import hostplan.hardware.Priced;
import hostplan.inventory.Server;
import hostplan.project.Project;
import hostplan.storage.Samples;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the parts of a plan say of the sample: the same as the other commands, and to each reader
/// only what is for them.
class PrintedPartsTest {

    private static final Project SHOP = new Samples().open("web-shop");
    private static final AmountFormat AMOUNTS = AmountFormat.english();

    @TempDir private static Path folder = Path.of("");

    private static String file = "";

    @BeforeAll
    static void save() {
        file = Sample.saved(folder, SHOP);
    }

    @Test
    void tellsTechniciansNoPrice() throws IOException {
        assertThat(print("--profile", "technician"))
                .contains("EPYC 9354P", "Without prices")
                .doesNotContain("EUR");
    }

    @Test
    void tellsCustomersNoCost() throws IOException {
        String text = print("--profile", "customer");

        assertThat(text)
                .contains("EPYC 9354P", "Without internal costs", "With tax, EUR")
                .doesNotContain(
                        "Costs and prices a month",
                        "A slice won",
                        "Budget",
                        "Spent net",
                        "by income",
                        "Its price is of");
        assertThat(costs()).hasSizeGreaterThan(30).noneMatch(text::contains);
    }

    @Test
    void tellsOwnColumnsToCustomersOnlyByChoice() throws IOException {
        assertThat(print("--profile", "customer"))
                .doesNotContain("Cost centre", "Criticality", "Spare fans", "Bought for");
        assertThat(print("--profile", "customer", "--own-columns", "Criticality"))
                .contains("Criticality")
                .doesNotContain("Cost centre", "Spare fans", "Bought for");
    }

    @Test
    void tellsTechniciansNoOwnNumbers() throws IOException {
        assertThat(print("--profile", "technician"))
                .contains("Criticality", "Cost centre")
                .doesNotContain("Spare fans");
    }

    @Test
    void tellsEverythingToThoseWhoMaySeeIt() throws IOException {
        String text = print("--parts", "hardware");

        assertThat(costs().stream().filter(text::contains)).hasSizeGreaterThan(20);
    }

    @Test
    void saysOfConfigurationsWhatTheCommandSays() throws IOException {
        String text = print("--parts", "hardware");
        for (HardwareConfiguration each : used()) {
            JsonNode answer =
                    Run.of("hardware", file, "--configuration", each.id(), "--json").json();

            assertThat(text).contains(each.name());
            assertThat(answer.at("/arithmetic").valueStream().map(JsonNode::stringValue))
                    .allSatisfy(line -> assertThat(squeezed(text)).contains(squeezed(line)));
        }
    }

    @Test
    void saysOfSlicingsWhatTheCommandSays() throws IOException {
        String text = squeezed(print("--parts", "slices"));
        for (Slicing each : SHOP.slicings()) {
            assertThat(text).contains(squeezed(each.name()));
            if (each.host() instanceof Slicing.Host.OfServer(String server)) {
                List<String> arithmetic = arithmetic(each, server);

                assertThat(arithmetic).hasSizeGreaterThan(20);
                assertThat(arithmetic).allSatisfy(line -> assertThat(text).contains(line));
            }
        }
    }

    /// Its sentences. Formulas and sources, which follow them, stand in columns of their own.
    private static List<String> arithmetic(Slicing slicing, String server) {
        return Run.of(
                        "slice",
                        "--project",
                        file,
                        "--server",
                        server,
                        "--slicing",
                        slicing.id(),
                        "--json")
                .json()
                .at("/arithmetic")
                .valueStream()
                .map(JsonNode::stringValue)
                .filter(line -> !line.endsWith("]"))
                .map(PrintedPartsTest::squeezed)
                .toList();
    }

    @Test
    void saysOfPlacementsWhatTheCommandSays() throws IOException {
        String text = squeezed(print("--parts", "placement"));
        String[] told = Run.of("place", file).out().split("\n\n", -1);

        assertThat(told[0].lines()).hasSizeGreaterThan(2);
        assertThat(told[0].lines()).allSatisfy(line -> assertThat(text).contains(squeezed(line)));
    }

    @Test
    void saysWhatFlavorsCostAsTheCommandSays() throws IOException {
        String text = squeezed(print("--parts", "flavors"));
        JsonNode answer =
                Run.of("cost", file, "--slicing", SHOP.slicings().getFirst().id(), "--json").json();

        assertThat(answer.at("/arithmetic").size()).isGreaterThan(10);
        assertThat(answer.at("/arithmetic").valueStream().map(JsonNode::stringValue))
                .allSatisfy(line -> assertThat(text).contains(squeezed(line)));
    }

    @Test
    void countsForEverybodyWhatThereIsToBuy() throws IOException {
        String all = print("--parts", "purchase");
        String open = print("--parts", "purchase", "--profile", "technician");

        assertThat(all).contains("AMD EPYC 9354P", "Budget net", "Configurations one may buy");
        assertThat(open)
                .contains("AMD EPYC 9354P", "Pieces", "Spares")
                .doesNotContain("Budget net", "Configurations one may buy", "EUR");
    }

    @Test
    void printsTheSamePlacementTwice() throws IOException {
        String once = print("--parts", "placement");

        assertThat(print("--parts", "placement")).isEqualTo(once);
    }

    private static List<HardwareConfiguration> used() {
        Set<String> used =
                SHOP.servers().stream()
                        .flatMap(server -> server.configuration().stream())
                        .collect(Collectors.toSet());
        return SHOP.configurations().stream().filter(each -> used.contains(each.id())).toList();
    }

    /// What things cost the one who plans, as it would be printed.
    private static Set<String> costs() {
        Stream<Price> prices =
                Stream.<Priced<?>>concat(
                                Stream.concat(SHOP.parts().stream(), SHOP.serverModels().stream()),
                                SHOP.configurations().stream())
                        .flatMap(each -> each.price().stream());
        Stream<Money> bought =
                SHOP.servers().stream().map(Server::purchase).flatMap(it -> it.price().stream());
        return Stream.concat(prices.map(Price::amount), bought)
                .map(AMOUNTS::moneyAlone)
                .collect(Collectors.toSet());
    }

    /// Lines are broken anywhere, so blanks say nothing.
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String print(String... options) throws IOException {
        Path pdf = folder.resolve("plan.pdf");
        Run run =
                Run.of(
                        Stream.concat(
                                        Stream.of("print", file, "--pdf", pdf.toString()),
                                        Stream.of(options))
                                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
