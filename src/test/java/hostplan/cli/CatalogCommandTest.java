package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.document.Coded;
import hostplan.hardware.Part;
import hostplan.hardware.catalog.CatalogKind;
import hostplan.storage.CatalogFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

class CatalogCommandTest {

    @ParameterizedTest
    @EnumSource
    void listsOneKind(CatalogKind kind) {
        JsonNode entries = Run.of("catalog", kind.code(), "--json").json();

        assertThat(entries).isNotEmpty();
        for (JsonNode entry : entries) {
            assertThat(entry.get("kind").stringValue()).isEqualTo(kind.code());
            assertThat(entry.get("id").stringValue()).isNotEmpty();
            assertThat(entry.get("name").stringValue()).isNotEmpty();
            assertThat(entry.get("own").booleanValue()).isFalse();
            assertThat(entry.has("vendor")).isTrue();
            assertThat(entry.has("price")).isTrue();
            assertThat(entry.get("source").isString()).isTrue();
            assertThat(entry.get("asOf").isString()).isTrue();
            assertThat(entry.get("confidence").isString()).isTrue();
        }
    }

    @Test
    void listsAllKindsTogether() {
        JsonNode all = Run.of("catalog", "--json").json();

        int sum = 0;
        for (CatalogKind kind : CatalogKind.values()) {
            sum += Run.of("catalog", kind.code(), "--json").json().size();
        }
        assertThat(all).hasSize(sum);
    }

    /// Facts that its maker states: 32 cores, 280 W, 12 channels of DDR5-4800, up to 6 TiB.
    @Test
    void statesFactsAsNumbersWithTheirUnits() {
        JsonNode epyc = one("processor", "epyc 9354p");

        assertThat(epyc.get("cores").intValue()).isEqualTo(32);
        assertThat(epyc.get("threads").intValue()).isEqualTo(64);
        assertThat(epyc.get("watts").decimalValue()).isEqualByComparingTo("280");
        assertThat(epyc.get("memoryChannels").intValue()).isEqualTo(12);
        assertThat(epyc.get("memoryMTs").intValue()).isEqualTo(4800);
        assertThat(epyc.get("largestMemoryMiB").longValue()).isEqualTo(6L << 20);
        assertThat(epyc.get("weightKg").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "processor, cores",
        "memory, memoryMiB",
        "drive, capacityMB",
        "storage-controller, ports",
        "network-card, portSpeedMbit",
        "power-supply, watts",
        "accelerator, largestWatts",
        "other, purpose",
        "server-model, slots",
        "enclosure, bays"
    })
    void hasTheFactsOfEachKind(String kind, String fact) {
        JsonNode entries = Run.of("catalog", kind, "--json").json();

        assertThat(entries).allSatisfy(entry -> assertThat(entry.hasNonNull(fact)).isTrue());
    }

    @Test
    void statesPricesWithCurrencyTaxAndDate() {
        List<JsonNode> prices = new ArrayList<>();
        for (JsonNode entry : Run.of("catalog", "--json").json()) {
            if (!entry.get("price").isNull()) {
                prices.add(entry.get("price"));
            }
        }

        assertThat(prices).isNotEmpty();
        assertThat(prices)
                .allSatisfy(price -> {
                    assertThat(price.get("amount").decimalValue()).isPositive();
                    assertThat(price.get("currency").stringValue()).hasSize(3);
                    assertThat(price.get("tax").stringValue()).isIn("net", "gross");
                    assertThat(price.get("date").stringValue()).hasSize(10);
                });
    }

    @Test
    void findsWords() {
        List<String> lines =
                Run.of("catalog", "processor", "--find", "9354p AMD").out().lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("Id").contains("Facts", "Price");
        assertThat(lines.getLast())
                .contains("EPYC 9354P", "32 cores, 64 threads, SP5, 280 W", "USD");
    }

    @Test
    void isFineWhereNothingIsFound() {
        Run people = Run.of("catalog", "--find", "no such thing");
        Run machines = Run.of("catalog", "--find", "no such thing", "--json");

        assertThat(people.status()).isZero();
        assertThat(people.out()).isEqualTo("The catalogue has nothing like that.\n");
        assertThat(machines.out()).isEqualTo("[]\n");
    }

    @Test
    void namesTheKindsWhereOneIsUnknown() {
        Run run = Run.of("catalog", "cpu");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("“cpu”");
        assertThat(CatalogKind.values())
                .extracting(Coded::code)
                .allSatisfy(kind -> assertThat(run.err()).contains(kind));
    }

    @Test
    void marksOnesOwnEntries() {
        CatalogFiles files = CatalogFiles.forThisRun();
        Part.Draft rails = new Part.Draft("own-rails");
        rails.name = "Rails from the store";
        files.keep(rails.build());
        CatalogAnswer answer =
                new CatalogAnswer(files.all().find("from the store"), files.own().catalog());

        assertThat(answer.json()).contains("\"own\": true");
        assertThat(answer.lines().getLast()).endsWith("own");
    }

    private static JsonNode one(String kind, String text) {
        JsonNode found = Run.of("catalog", kind, "--find", text, "--json").json();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
