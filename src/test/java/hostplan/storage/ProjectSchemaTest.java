package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import hostplan.project.RandomProjects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class ProjectSchemaTest {

    private static final String TEXT = read();
    private static final Schema SCHEMA = schema(TEXT);

    /// The same schema without room for unknown members.
    private static final Schema STRICT =
            schema(
                    TEXT.replace(
                            "\"properties\":", "\"additionalProperties\": false, \"properties\":"));

    private final ProjectFormat format = new ProjectFormat();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    static Stream<String> samples() {
        return new Samples().names().stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allowsWhatIsWritten(long seed) {
        assertThat(errors(SCHEMA, format.write(RandomProjects.of(seed)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void describesEveryMemberThatIsWritten(long seed) {
        List<Error> undescribed =
                errors(STRICT, format.write(RandomProjects.of(seed))).stream()
                        .filter(error -> !error.getProperty().startsWith("later"))
                        .filter(error -> !error.getProperty().startsWith("slash"))
                        .toList();

        assertThat(undescribed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void allowsTheSamples(String name) throws IOException {
        String text = Files.readString(Path.of("assets", "samples", name + ".hostplan"));

        assertThat(errors(STRICT, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"hostplan\": \"1\"}",
                "{\"hostplan\": 0}",
                "{\"hostplan\": 1, \"name\": 3}",
                "{\"hostplan\": 1, \"currency\": \"Euro\"}",
                "{\"hostplan\": 1, \"sites\": {}}",
                "{\"hostplan\": 1, \"sites\": [{}]}",
                "{\"hostplan\": 1, \"sites\": [{\"id\": \"\"}]}",
                "{\"hostplan\": 1, \"sites\": [{\"id\": \"a\", \"kind\": \"shed\"}]}",
                "{\"hostplan\": 1, \"racks\": [{\"id\": \"a\", \"units\": 4.5}]}",
                "{\"hostplan\": 1, \"serverModels\": [{\"id\": \"a\", \"fullDepth\": \"yes\"}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"totals\": {\"memory\": 16}}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"totals\": {\"memory\": \"16\"}}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"totals\": {\"cores\": \"8\"}}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"totals\": {\"network\": \"25\"}}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"price\": {\"amount\": 4999}}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"price\": {\"source\": \"a shop\"}}]}",
                "{\"hostplan\": 1, \"servers\": [{\"id\": \"a\", \"status\": \"running\"}]}",
                "{\"hostplan\": 1, \"servers\": [{\"id\": \"a\", \"warrantyUntil\": \"31.3.2026\"}]}",
                "{\"hostplan\": 1, \"servers\": [{\"id\": \"a\", \"tags\": \"web\"}]}",
                "{\"hostplan\": 1, \"servers\": [{\"id\": \"a\", \"own\": {\"c\": 3}}]}",
                "{\"hostplan\": 1, \"servers\": [{\"id\": \"a\", \"location\": {\"position\": 3}}]}",
                "{\"hostplan\": 1, \"servers\": [{\"id\": \"a\", \"location\": {\"rack\": \"r\", \"position\": 3.3}}]}",
                "{\"hostplan\": 1, \"servers\": [{\"id\": \"a\", \"location\": {\"rack\": \"r\", \"site\": \"s\"}}]}",
                "{\"hostplan\": 1, \"vms\": [{\"id\": \"a\", \"powerState\": true}]}",
                "{\"hostplan\": 1, \"vms\": [{\"id\": \"a\", \"count\": 0}]}",
                "{\"hostplan\": 1, \"racks\": [{\"id\": \"a\", \"units\": 0}]}",
                "{\"hostplan\": 1, \"racks\": [{\"id\": \"a\", \"depthMm\": -1}]}",
                "{\"hostplan\": 1, \"racks\": [{\"id\": \"a\", \"maximumKg\": -0.5}]}",
                "{\"hostplan\": 1, \"serverModels\": [{\"id\": \"a\", \"bays\": -1}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"totals\": {\"threads\": 0}}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"totals\": {\"iops\": -1}}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"totals\": {\"watts\": -1}}]}",
                "{\"hostplan\": 1, \"slicings\": [{\"id\": \"a\", \"reserveCores\": -1}]}",
                "{\"hostplan\": 1, \"slicings\": [{\"id\": \"a\", \"flavors\": [{\"flavor\": \"f\", \"weight\": 0}]}]}",
                "{\"hostplan\": 1, \"flavors\": [{\"id\": \"a\", \"memory\": \"2 GiB\"}]}",
                "{\"hostplan\": 1, \"slicings\": [{\"id\": \"a\", \"ratios\": {\"vcpus\": 3}}]}",
                "{\"hostplan\": 1, \"slicings\": [{\"id\": \"a\", \"keepFree\": {\"memory\": \"1 GiB\", \"share\": \"0.1\"}}]}",
                "{\"hostplan\": 1, \"slicings\": [{\"id\": \"a\", \"host\": {\"server\": \"s\", \"name\": \"n\"}}]}",
                "{\"hostplan\": 1, \"parts\": [{\"id\": \"a\"}]}",
                "{\"hostplan\": 1, \"parts\": [{\"id\": \"a\", \"other\": {}, \"accelerator\": {}}]}",
                "{\"hostplan\": 1, \"parts\": [{\"id\": \"a\", \"processor\": {\"cores\": 8}}]}",
                "{\"hostplan\": 1, \"parts\": [{\"id\": \"a\", \"processor\": {\"cores\": 0, \"threads\": 8}}]}",
                "{\"hostplan\": 1, \"parts\": [{\"id\": \"a\", \"networkCard\": {\"ports\": 2, \"portSpeed\": \"25\"}}]}",
                "{\"hostplan\": 1, \"parts\": [{\"id\": \"a\", \"powerSupply\": {\"watts\": 800, \"efficiency\": {\"at50\": 0.9}}}]}",
                "{\"hostplan\": 1, \"parts\": [{\"id\": \"a\", \"storageController\": {\"ports\": 8, \"speaks\": [\"ide\"]}}]}",
                "{\"hostplan\": 1, \"parts\": [{\"id\": \"a\", \"other\": {\"card\": {\"lanes\": 8}}}]}",
                "{\"hostplan\": 1, \"parts\": [{\"id\": \"a\", \"other\": {}, \"confidence\": \"high\"}]}",
                "{\"hostplan\": 1, \"parts\": [{\"id\": \"a\", \"other\": {}, \"price\": {\"tax\": \"gross\"}}]}",
                "{\"hostplan\": 1, \"serverModels\": [{\"id\": \"a\", \"slots\": {\"processors\": {\"count\": 1001}}}]}",
                "{\"hostplan\": 1, \"serverModels\": [{\"id\": \"a\", \"slots\": {\"bays\": [{\"count\": 8, \"form\": \"2.5\"}]}}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"totals\": {}, \"assembly\": {}}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"assembly\": {\"fitted\": [{\"slots\": \"memory\", \"part\": \"p\"}]}}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"assembly\": {\"fitted\": [{\"slots\": \"memory 0\", \"part\": \"p\"}]}}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"assembly\": {\"fitted\": [{\"slots\": \"dimm 1-8\", \"part\": \"p\"}]}}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"assembly\": {\"fitted\": [{\"slots\": \"memory 1-8\"}]}}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"assembly\": {\"arrays\": [{\"level\": \"raid7\", \"maker\": \"card\"}]}}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"assembly\": {\"arrays\": [{\"level\": \"raid5\", \"maker\": \"card\", \"drives\": \"front\"}]}}]}",
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"a\", \"terms\": {\"deliveryDays\": \"soon\"}}]}",
                "{\"hostplan\": 1, \"quotes\": [{\"id\": \"a\", \"lines\": [{\"before\": {}}]}]}",
                "{\"hostplan\": 1, \"storagePools\": [{\"id\": \"a\", \"kind\": \"ceph\", \"copies\": 0}]}",
                "{\"hostplan\": 1, \"storagePools\": [{\"id\": \"a\", \"kind\": \"gluster\"}]}",
                "{\"hostplan\": 1, \"placements\": [{\"id\": \"a\", \"hosts\": [{}]}]}",
                "{\"hostplan\": 1, \"placements\": [{\"id\": \"a\", \"hosts\": [{\"server\": \"s\", \"configuration\": \"c\"}]}]}",
                "{\"hostplan\": 1, \"placements\": [{\"id\": \"a\", \"hosts\": [{\"server\": \"s\", \"limit\": 2}]}]}",
                "{\"hostplan\": 1, \"placements\": [{\"id\": \"a\", \"hosts\": [{\"configuration\": \"c\", \"limit\": -1}]}]}",
                "{\"hostplan\": 1, \"placements\": [{\"id\": \"a\", \"counting\": {\"growth\": \"-0.1\"}}]}",
                "{\"hostplan\": 1, \"placements\": [{\"id\": \"a\", \"counting\": {\"clusters\": \"prod\"}}]}",
                "{\"hostplan\": 1, \"placements\": [{\"id\": \"a\", \"failures\": {\"hosts\": -1}}]}",
                "{\"hostplan\": 1, \"placements\": [{\"id\": \"a\", \"groups\": [{\"policy\": \"apart\"}]}]}",
                "{\"hostplan\": 1, \"placements\": [{\"id\": \"a\", \"groups\": [{\"group\": \"a\", \"policy\": \"near\"}]}]}",
                "{\"hostplan\": 1, \"placements\": [{\"id\": \"a\", \"groups\": [{\"group\": \"a\", \"policy\": \"apart\", \"most\": 0}]}]}",
                "{\"hostplan\": 1, \"placements\": [{\"id\": \"a\", \"groups\": [{\"group\": \"a\", \"policy\": \"apart\", \"place\": \"room\"}]}]}",
                "{\"hostplan\": 1, \"placements\": [{\"id\": \"a\", \"disks\": \"ceph\"}]}",
                "{\"hostplan\": 1, \"placements\": [{\"id\": \"a\", \"aim\": \"money\"}]}",
                "{\"hostplan\": 1, \"placements\": [{\"id\": \"a\", \"staying\": \"yes\"}]}",
                "{\"hostplan\": 1, \"placements\": [{\"id\": \"a\", \"bound\": \"vm\"}]}"
            })
    void refusesWhatTheProgramRefuses(String text) {
        assertThat(errors(SCHEMA, text)).isNotEmpty();
        assertThat(format.read(text)).isInstanceOf(Reading.Broken.class);
    }

    @Test
    void leavesRoomForWhatItDoesNotKnow() {
        String text =
                "{\"hostplan\": 1, \"later\": 3, \"servers\": [{\"id\": \"a\", \"later\": []}]}";

        assertThat(errors(SCHEMA, text)).isEmpty();
        assertThat(errors(STRICT, text)).hasSize(2);
    }

    private static List<Error> errors(Schema schema, String text) {
        return schema.validate(text, InputFormat.JSON);
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("assets", "schema", "project.schema.json"));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
