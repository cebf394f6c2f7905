package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import hostplan.amount.Parsed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class RuleSetFilesTest {

    private static final Path FOLDER = Path.of("assets", "hypervisors");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(FOLDER)) {
            return found.filter(file -> !file.endsWith("index.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void shipsWhatItsSchemaAllows(Path file) throws IOException {
        String schema = Files.readString(Path.of("assets", "schema", "hypervisor.schema.json"));
        Schema rules =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON);
        assertThat(rules.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void offersEveryFileUnderItsName() throws IOException {
        List<String> names =
                files().map(file -> file.getFileName().toString().replace(".json", "")).toList();
        assertThat(RuleSetFiles.load().all())
                .extracting(ruleSet -> ruleSet.id())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[]|mine.json: the file is not an object.",
                "{}|mine.json: id is missing.",
                "{\"id\": 3}|mine.json: id is not a text.",
                "{\"id\": \"a\", \"name\": \"b\", \"colour\": 1}|mine.json: colour is not known.",
                "{\"id\": \"a\", \"name\": \"b\", \"limits\": {}}|mine.json: limits is not a list.",
                "{\"id\": \"a\", \"name\": \"b\", \"limits\": [3]}|mine.json: limits[0] is not an object.",
                "{\"id\": \"a\", \"name\": \"b\", \"overheads\": [{\"name\": \"c\", \"formula\": \"1 + host\"}]}|mine.json: overheads[0].formula cannot be read. In the formula “1 + host”, column 5: “host” is not an input.",
                "{\"id\": \"a\", \"name\": \"b\", \"reservations\": [{\"name\": \"c\", \"formula\": \"1\", \"firmness\": \"soggy\"}]}|mine.json: reservations[0].firmness is “soggy”.",
                "{\"id\": \"a\", \"name\": \"b\", \"leftOut\": [{\"what\": \"c\", \"source\": {\"text\": \"d\", \"asOf\": \"lately\"}}]}|mine.json: leftOut[0].source.asOf is “lately”.",
                "{\"id\": \"a\", \"name\": \"b\", \"limits\": [{\"resource\": \"disk\", \"most\": \"3\"}]}|mine.json: limits[0].resource cannot be read. A limit of disk is not known.",
                "{\"id\": \"a\", \"name\": \"b\", \"ratios\": [{\"resource\": \"vcpus\", \"usual\": \"0\"}]}|mine.json: ratios[0].usual cannot be read. “0” is not above zero.",
            })
    void namesTheFileAndTheMemberThatIsWrong(String json, String message) {
        assertThat(RuleSetFiles.read("mine.json", json))
                .isInstanceOfSatisfying(
                        Parsed.Problem.class,
                        problem -> {
                            assertThat(problem.message()).isEqualTo(message);
                            assertThat(problem.cure()).endsWith(".");
                        });
    }

    @Test
    void namesTheLineOfBrokenJson() {
        assertThat(RuleSetFiles.read("mine.json", "{\n\"id\": \"a\",,"))
                .isInstanceOfSatisfying(
                        Parsed.Problem.class,
                        problem ->
                                assertThat(problem.message())
                                        .startsWith("mine.json, line 2, column"));
        assertThat(RuleSetFiles.read("mine.json", "{\"id\": \"a\", \"id\": \"b\"}"))
                .isInstanceOfSatisfying(
                        Parsed.Problem.class,
                        problem -> assertThat(problem.message()).startsWith("mine.json, line 1"));
    }
}
