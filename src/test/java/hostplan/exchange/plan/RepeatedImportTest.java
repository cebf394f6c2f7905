package hostplan.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.document.Ids;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.recognise.AnyImporter;
import hostplan.exchange.value.ShippedProcessors;
import hostplan.project.Project;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The same list twice is the same as once, whatever is in it.
class RepeatedImportTest {

    private static final AnyImporter IMPORTER = new AnyImporter(ShippedProcessors.ALL);
    private static final List<List<String>> COLUMNS =
            List.of(
                    List.of("Name", "web-1", "web-2", "db-1", "-x", "=1+1", "Unnamed device", ""),
                    List.of("S/N", "S1", "S2", "S3", "?", ""),
                    List.of("Inventar-Nr.", "T1", "T2", "", ""),
                    List.of("Standort", "FRA1", "MUC", "fra1", ""),
                    List.of("Schrank", "A01", "A02", "dto.", ""),
                    List.of("HE von-bis", "41-42", "1", "3 HE", "top", ""),
                    List.of("Modell", "Dell R740", "R740", "HPE DL360", "SYS-??", ""),
                    List.of("CPU", "2x Xeon Gold 6130", "4", "Foo", "16 Kerne", ""),
                    List.of("RAM", "64GB", "2x16 GiB", "viel", ""),
                    List.of("Platten", "8x 1,2TB SAS", "500 GB", "SSD", ""),
                    List.of("Status", "aktiv", "ausgebaut", "komisch", ""),
                    List.of("Preis (EUR)", "1.234,50", "99", "teuer", ""),
                    List.of("Wartung bis", "31.12.2027", "bald", ""),
                    List.of("Bemerkung", "a, b", "\"x\"", ""));

    private static String list(Random random) {
        String headings =
                COLUMNS.stream().map(List::getFirst).collect(Collectors.joining(";", "", "\n"));
        return headings
                + IntStream.range(0, 1 + random.nextInt(8))
                        .mapToObj(row -> row(random))
                        .collect(Collectors.joining("\n"));
    }

    private static String row(Random random) {
        return COLUMNS.stream()
                .map(values -> values.get(1 + random.nextInt(values.size() - 1)))
                .collect(Collectors.joining(";"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void changesNothingTheSecondTime(int seed) {
        Random random = new Random(seed);
        ImportPlanner planner = new ImportPlanner(new Ids(random));
        int servers = 0;
        for (int round = 0; round < 30; round++) {
            String list = list(random);
            ImportResult result =
                    IMPORTER.read(
                            List.of(new NamedBytes("l.csv", list.getBytes(StandardCharsets.UTF_8))),
                            ImportOptions.USUAL);

            Project once = planner.plan(Project.EMPTY, result).after();
            servers += once.servers().size();
            ImportPlan twice = planner.plan(once, result);

            assertThat(twice.after()).as("seed %d round %d\n%s", seed, round, list).isSameAs(once);
            assertThat(twice.changesAnything()).isFalse();
        }
        assertThat(servers).isGreaterThan(20);
    }
}
