package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import hostplan.document.UnknownMembers;
import hostplan.hardware.catalog.Catalog;
import hostplan.project.Project;
import hostplan.project.RandomProjects;
import hostplan.storage.json.JsonReader;
import hostplan.storage.json.JsonReading;
import hostplan.storage.json.JsonText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class CatalogSchemaTest {

    private static final Path FOLDER = Path.of("assets", "schema");
    private static final String HOME = "https://hostplan.example/schema/";

    private static final Schema SCHEMA = schema("\"properties\":");

    /// The same schema without room for unknown members.
    private static final Schema STRICT = schema("\"additionalProperties\": false, \"properties\":");

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets", "catalog"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .collect(Collectors.toList())
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allowsWhatIsWritten(long seed) {
        String text = text(RandomProjects.of(seed));

        assertThat(errors(SCHEMA, text)).isEmpty();
        assertThat(new JsonReader().read(utf8(text), CatalogShape.VALUE))
                .isInstanceOfSatisfying(
                        JsonReading.Complete.class,
                        complete -> assertThat(text(complete)).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void describesEveryMemberThatShips(Path file) throws IOException {
        assertThat(errors(STRICT, Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"catalog\": 0}",
                "{\"catalog\": \"1\"}",
                "{\"catalog\": 1, \"parts\": {}}",
                "{\"catalog\": 1, \"parts\": [{\"id\": \"a\"}]}",
                "{\"catalog\": 1, \"models\": [{\"form\": \"rack\"}]}"
            })
    void refusesWhatTheProgramRefuses(String text) {
        assertThat(errors(SCHEMA, text)).isNotEmpty();
        assertThat(new JsonReader().read(utf8(text), CatalogShape.VALUE))
                .isInstanceOf(JsonReading.Broken.class);
    }

    @Test
    void leavesRoomForWhatItDoesNotKnow() {
        String text = "{\"catalog\": 1, \"later\": 3}";

        assertThat(errors(SCHEMA, text)).isEmpty();
        assertThat(errors(STRICT, text)).hasSize(1);
    }

    private static String text(JsonReading.Complete<?> complete) {
        return text((CatalogShape.Content) complete.value());
    }

    private static String text(Project project) {
        Catalog catalog = new Catalog(project.serverModels(), project.parts());
        return text(new CatalogShape.Content(1, catalog, UnknownMembers.NONE));
    }

    private static String text(CatalogShape.Content content) {
        JsonText text = new JsonText();
        CatalogShape.VALUE.write(content, UnknownMembers.NONE, text);
        return new String(text.toUtf8(), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Error> errors(Schema schema, String text) {
        return schema.validate(text, InputFormat.JSON);
    }

    /// The schema of the catalogue beside that of the project, which it shares definitions with.
    private static Schema schema(String properties) {
        Map<String, String> texts =
                Stream.of("catalog.schema.json", "project.schema.json")
                        .collect(
                                Collectors.toMap(
                                        name -> HOME + name,
                                        name -> read(name).replace("\"properties\":", properties)));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts))
                .getSchema(SchemaLocation.of(HOME + "catalog.schema.json"));
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
