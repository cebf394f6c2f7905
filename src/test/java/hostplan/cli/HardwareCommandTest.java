package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Money;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Machines;
import hostplan.hardware.OfferTerms;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.machine.Machine;
import hostplan.project.Project;
import hostplan.ui.hardware.MachineProjects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

class HardwareCommandTest {

    @TempDir private Path folder = Path.of("");

    /// The figures are worked out in `MachineFiguresTest`.
    @Test
    void saysInJsonWhatAMachineOfPartsGives() {
        Run run = hardware(project(), "node", "--json");

        assertThat(run.err()).isEmpty();
        JsonNode json = run.json();
        assertThat(List.copyOf(json.propertyNames()))
                .contains(
                        "cores",
                        "threads",
                        "memoryMiB",
                        "rawBytes",
                        "arrays",
                        "weightKg",
                        "rackUnits",
                        "watts",
                        "btuPerHour",
                        "price",
                        "findings",
                        "notChecked",
                        "parts");
        assertThat(json.at("/cores").intValue()).isEqualTo(64);
        assertThat(json.at("/threads").intValue()).isEqualTo(128);
        assertThat(json.at("/memoryMiB").longValue()).isEqualTo(1024 * 1024);
        assertThat(json.at("/rawBytes").longValue()).isEqualTo(15_360_000_000_000L);
        assertThat(json.at("/rackUnits").intValue()).isEqualTo(1);
        assertThat(json.at("/watts/typical").decimalValue()).isBetween(dec("687.2"), dec("687.3"));
        assertThat(json.at("/watts/largest").decimalValue())
                .isBetween(dec("1001.2"), dec("1001.3"));
        assertThat(json.at("/btuPerHour").decimalValue()).isBetween(dec("3416"), dec("3417"));
        assertThat(json.at("/iops/host").intValue()).isEqualTo(400_000);
        assertThat(json.at("/iops/vm").intValue()).isEqualTo(100_000);
        JsonNode array = json.at("/arrays/0");
        assertThat(array.at("/name").stringValue()).isEqualTo("data");
        assertThat(array.at("/level").stringValue()).isEqualTo("raid10");
        assertThat(array.at("/usableBytes").longValue()).isEqualTo(7_680_000_000_000L);
        assertThat(array.at("/readShare").decimalValue()).isEqualByComparingTo("0.7");
        assertThat(array.at("/survives").intValue()).isEqualTo(1);
        assertThat(json.at("/notChecked").size()).isPositive();
    }

    /// Two processors of 2,000 of 1 May and a network card of 380 of 1 March; the rest has no
    /// price.
    @Test
    void addsUpThePrice() {
        JsonNode json = hardware(project(), "node", "--json").json();

        assertThat(json.at("/price/amount").decimalValue()).isEqualByComparingTo("4380");
        assertThat(json.at("/price/currency").stringValue()).isEqualTo("EUR");
        assertThat(json.at("/price/oldestPrice").stringValue()).isEqualTo("2026-03-01");
        assertThat(json.at("/price/unpriced").intValue()).isPositive();
        assertThat(json.at("/price/basis").stringValue()).isEqualTo("parts");
        assertThat(json.at("/price/prebuilt").isNull()).isTrue();
        assertThat(json.at("/parts/0/kind").stringValue()).isEqualTo("server-model");
        JsonNode processor = json.at("/parts/1");
        assertThat(processor.at("/id").stringValue()).isEqualTo("xeon");
        assertThat(processor.at("/kind").stringValue()).isEqualTo("processor");
        assertThat(processor.at("/quantity").intValue()).isEqualTo(2);
        assertThat(processor.at("/unitPrice").decimalValue()).isEqualByComparingTo("2000");
        assertThat(json.at("/parts/2/unitPrice").isNull()).isTrue();
    }

    @Test
    void takesAnotherShareOfReads() {
        JsonNode json = hardware(project(), "node", "--read-share", "1", "--json").json();

        assertThat(json.at("/arrays/0/iops").intValue()).isEqualTo(1_600_000);
        assertThat(json.at("/arrays/0/readShare").intValue()).isEqualTo(1);
        assertThat(json.at("/iops/dataSheets").intValue()).isEqualTo(1_600_000);
    }

    @Test
    void tellsPeopleTheFiguresPartsPriceAndArithmetic() {
        Run run = hardware(project(), "node");

        assertThat(run.out())
                .startsWith("node, Maker dual\n")
                .contains("Processor                               Xeon Gold 6430")
                .contains("    2  Xeon Gold 6430   2,000.00 EUR")
                .contains(
                        "Price of one machine, net: 4,380.00 EUR, the sum of its parts, oldest price of"
                                + " 2026-03-01; 5 lines have no price")
                .contains("Not checked:")
                .contains("  Reached: the least of them, 4800 MT/s");
    }

    /// An EPYC in the second of two sockets for Xeons: 32 cores are left, and both are bought.
    @Test
    void saysBesideFiguresAndPriceWhatDoesNotFit() {
        Project project =
                project()
                        .with(draft ->
                                draft.configurations =
                                        List.of(
                                                draft.configurations
                                                        .getFirst()
                                                        .with(node ->
                                                                node.build =
                                                                        ((Assembly) node.build)
                                                                                .with(
                                                                                        Machines
                                                                                                .processors(
                                                                                                        2,
                                                                                                        2),
                                                                                        "epyc"))));

        assertThat(hardware(project, "node").out())
                .containsPattern("Cores +32 \\(without 1 part that does not fit\\)\n")
                .contains("net: 2,380.00 EUR (includes 1 part that does not fit), the sum of")
                .contains("Not counted: 1 part that does not fit (EPYC 9354P), in the price alone");
        JsonNode json = hardware(project, "node", "--json").json();
        assertThat(json.at("/cores").intValue()).isEqualTo(32);
        assertThat(json.at("/partsThatDoNotFit").intValue()).isEqualTo(1);
    }

    /// A configuration of totals knows cores, memory, disk and typical watts, nothing of arrays.
    @Test
    void answersWithWhatTotalsKnow() {
        Run run = hardware(Sample.project(), "web node", "--json");

        assertThat(run.json().at("/cores").intValue()).isEqualTo(8);
        assertThat(run.json().at("/memoryMiB").intValue()).isEqualTo(16_384);
        assertThat(run.json().at("/usableBytes").longValue()).isEqualTo(960_000_000_000L);
        assertThat(run.json().at("/watts/typical").intValue()).isEqualTo(350);
        assertThat(run.json().at("/watts/largest").isNull()).isTrue();
        assertThat(run.json().at("/rawBytes").isNull()).isTrue();
        assertThat(run.json().at("/arrays").size()).isZero();
        assertThat(run.json().at("/parts").size()).isZero();
        assertThat(run.json().at("/rackUnits").intValue()).isEqualTo(1);
        assertThat(run.json().at("/iops/host").intValue()).isEqualTo(50_000);
        assertThat(hardware(Sample.project(), "web node").out())
                .contains("Usable storage                          960 GB");
    }

    /// Nobody has the configuration: the same finding as `hostplan check`, and status 1.
    @Test
    void findsWhatCheckFinds() {
        Run run = hardware(project(), "node", "--json");
        Run check = Run.of("check", saved(project()), "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().at("/findings").size()).isPositive();
        for (JsonNode finding : run.json().at("/findings")) {
            assertThat(finding.at("/subject/id").stringValue()).isEqualTo("cfg");
            assertThat(check.json().at("/findings")).contains(finding);
        }
        assertThat(hardware(Sample.project(), "web node").status()).isZero();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        Run unknown = hardware(project(), "nodes");
        Run share = hardware(project(), "node", "--read-share", "-1");
        Run none = Run.of("hardware", saved(project()));

        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err())
                .contains(
                        "--configuration: the project has no configuration “nodes”. It has node.");
        assertThat(share.status()).isEqualTo(2);
        assertThat(share.err()).contains("“-1” is no share. Write 0 to 1, such as 0.7.");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("--configuration=NAME");
    }

    private Run hardware(Project project, String name, String... more) {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("hardware", saved(project), "--configuration", name));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private String saved(Project project) {
        return Sample.saved(folder, project);
    }

    @Test
    void tellsTheSumOfPartsFromWhatAVendorAsks() {
        HardwareConfiguration offered =
                project()
                        .configurations()
                        .getFirst()
                        .with(node -> {
                            node.price =
                                    Optional.of(
                                            new Price(
                                                    new Money(
                                                            new BigDecimal("5000"),
                                                            Currency.getInstance("EUR")),
                                                    Optional.empty(),
                                                    ""));
                            node.terms =
                                    new OfferTerms(
                                            "Acme",
                                            "A-1",
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.of(36),
                                            "");
                        });
        Project project = project().with(each -> each.configurations = List.of(offered));

        JsonNode json = hardware(project, "node", "--json").json();
        assertThat(json.at("/price/basis").stringValue()).isEqualTo("parts");
        assertThat(json.at("/price/amount").decimalValue()).isEqualByComparingTo("4380");
        assertThat(json.at("/price/prebuilt").decimalValue()).isEqualByComparingTo("5000");
        assertThat(hardware(project, "node").out())
                .contains("4,380.00 EUR, the sum of its parts")
                .contains("Pre-built by Acme, net: 5,000.00 EUR, quote A-1, 36 months' warranty");
    }

    /// 8 bays in 7 U for 16,000 EUR, here with 180 kg and fans of 800 W: half full are 4 blades.
    @Test
    void saysWhatABladeBearsOfItsEnclosure() {
        Project project =
                MachineProjects.blade()
                        .with(draft ->
                                draft.serverModels =
                                        draft.serverModels.stream()
                                                .map(model ->
                                                        model.bays() == 0
                                                                ? model
                                                                : model.with(enclosure -> {
                                                                    enclosure.weightKg =
                                                                            Optional.of(dec("180"));
                                                                    enclosure.largestWatts =
                                                                            Optional.of(dec("800"));
                                                                }))
                                                .toList());

        JsonNode enclosure = hardware(project, "blade", "--json").json().at("/enclosure");
        assertThat(enclosure.at("/name").stringValue()).isEqualTo("Dell PowerEdge MX7000");
        JsonNode half = enclosure.at("/shares/1");
        assertThat(half.at("/filledPercent").intValue()).isEqualTo(50);
        assertThat(half.at("/blades").intValue()).isEqualTo(4);
        assertThat(half.at("/price").decimalValue()).isEqualByComparingTo("4000");
        assertThat(half.at("/rackUnits").decimalValue()).isEqualByComparingTo("1.75");
        assertThat(half.at("/weightKg").decimalValue()).isEqualByComparingTo("45");
        assertThat(half.at("/largestOutputWatts").decimalValue()).isEqualByComparingTo("200");
        assertThat(hardware(project, "blade").out())
                .contains("Share of its enclosure Dell PowerEdge MX7000:")
                .containsPattern("50 % +4 +4,000.00 EUR +1.75 U +45 kg +200 W");
        assertThat(hardware(project(), "node", "--json").json().has("enclosure")).isFalse();
    }

    private static Project project() {
        Machine machine = Machines.dualSocket();
        Part processor = priced(Machines.XEON, "2000", "2026-05-01");
        Part card = priced(Machines.NETWORK_OCP, "380", "2026-03-01");
        HardwareConfiguration.Draft node = new HardwareConfiguration.Draft("cfg");
        node.name = "node";
        node.model = machine.model().map(each -> each.id());
        node.build = (Assembly) machine.configuration().build();
        return Project.EMPTY.with(draft -> {
            draft.serverModels = List.of(machine.model().orElseThrow());
            draft.parts =
                    Machines.parts().stream()
                            .map(each -> each.id().equals("xeon") ? processor : each)
                            .map(each -> each.id().equals("ocp") ? card : each)
                            .toList();
            draft.configurations = List.of(node.build());
        });
    }

    private static Part priced(Part part, String amount, String day) {
        Money money = new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
        return part.with(draft ->
                draft.price =
                        Optional.of(new Price(money, Optional.of(LocalDate.parse(day)), "test")));
    }

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }
}
