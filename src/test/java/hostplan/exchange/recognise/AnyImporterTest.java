package hostplan.exchange.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.exchange.Format;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.Recognised;
import hostplan.exchange.SharedInputs;
import hostplan.exchange.UnreadableInput;
import hostplan.exchange.value.ShippedProcessors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class AnyImporterTest {

    private static final AnyImporter IMPORTER = new AnyImporter(ShippedProcessors.ALL);

    private static NamedBytes file(String name, String text) {
        return new NamedBytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "servers.csv#name,RAM#CSV",
                "servers.txt#name;RAM#CSV",
                "list.csv#---#CSV",
                "type.yaml#model: x#NETBOX_DEVICE_TYPE",
                "type.yml#x#NETBOX_DEVICE_TYPE",
                "type#manufacturer: Dell#NETBOX_DEVICE_TYPE",
                "psu.yaml#manufacturer: Dell\\nmodel: PSU\\npower-ports: []#NETBOX_MODULE_TYPE",
                "r640.yaml#manufacturer: Dell\\nmodel: R640\\nu_height: 1#NETBOX_DEVICE_TYPE",
                "rack.yaml#manufacturer: APC\\nmodel: R\\nform_factor: 4-post#NETBOX_DEVICE_TYPE",
                "RVTools_tabvInfo.csv#a,b#RVTOOLS",
                "export.csv#VM,Powerstate,CPUs#RVTOOLS",
                "export.csv#VM;Powerstate;CPUs#RVTOOLS",
                "export.csv#Host,Datacenter,Cluster#RVTOOLS",
                "export.xlsx#PK#RVTOOLS"
            })
    void tellsTheFormat(String name, String text, Format format) {
        assertThat(Formats.of(file(name, text.replace("\\n", "\n")))).isEqualTo(format);
    }

    @Test
    void readsFilesOfSeveralFormatsAtOnce() {
        ImportResult result =
                IMPORTER.read(
                        List.of(
                                file("a.csv", "name,RAM\na,1 GB"),
                                file("t.yaml", "manufacturer: Dell\nmodel: X\nu_height: 1"),
                                file("vInfo.csv", "VM,Powerstate\nv,poweredOn")),
                        ImportOptions.USUAL);

        assertThat(result.recognised())
                .extracting(Recognised::format)
                .containsExactly(Format.CSV, Format.NETBOX_DEVICE_TYPE, Format.RVTOOLS);
        assertThat(result.drafts()).hasSize(3);
    }

    @Test
    void takesTheFormatThatIsNamed() {
        ImportOptions options =
                ImportOptions.USUAL.with(draft -> draft.format = Optional.of(Format.CSV));

        ImportResult result =
                IMPORTER.read(List.of(file("vInfo.csv", "name,RAM\na,1 GB")), options);

        assertThat(result.recognised()).extracting(Recognised::format).containsExactly(Format.CSV);
    }

    /// Whatever it is, it is told: something is read, skipped or refused.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverThrowsAtAnything(int seed) {
        Random random = new Random(seed);
        String signs = "\"';,|\t\n\r -?:[]{}*&!abc019.%\u0000\uFEFFäPK\u0003\u0004";
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "name;RAM;CPU;HE\n" : "");
            for (int i = random.nextInt(300); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            for (String name : List.of("x.csv", "x.yaml", "tabvInfo.csv", "x.xlsx")) {
                ImportResult result =
                        IMPORTER.read(List.of(file(name, text.toString())), ImportOptions.USUAL);
                assertThat(told(result)).as("seed %d round %d %s", seed, round, name).isPositive();
            }
        }
    }

    private static int told(ImportResult result) {
        return result.recognised().size() + result.unreadable().size() + result.skipped().size();
    }

    @Test
    void survivesTheHostileFiles() {
        for (NamedBytes file : SharedInputs.files("hostile")) {
            ImportResult result = IMPORTER.read(List.of(file), ImportOptions.USUAL);

            assertThat(told(result)).as(file.name()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a.json#{\"a\": 1}#JSON",
                "a.csv# [{\"a\": \"1}]#JSON",
                "a.xml#\uFEFF <a b=\"1\"/>#XML"
            })
    void saysWhatAFileIsThatItDoesNotRead(String name, String text, String kind) {
        ImportResult result = IMPORTER.read(List.of(file(name, text)), ImportOptions.USUAL);

        assertThat(result.unreadable())
                .containsExactly(
                        new UnreadableInput(
                                name,
                                "The file is "
                                        + kind
                                        + "; lists (CSV), RVTools exports, NetBox device types and module types can be imported.",
                                "Export it as CSV, or choose another file."));
        assertThat(result.recognised()).isEmpty();
    }

    @Test
    void saysHowToImportAnyOtherWorkbook() {
        ImportResult result =
                IMPORTER.read(
                        List.of(SharedInputs.file("hand-kept/rack-a01-merged.xlsx")),
                        ImportOptions.USUAL);

        assertThat(result.unreadable())
                .singleElement()
                .satisfies(input -> {
                    assertThat(input.message()).contains("a workbook but no export of RVTools");
                    assertThat(input.cure()).contains("as CSV");
                });
    }
}
