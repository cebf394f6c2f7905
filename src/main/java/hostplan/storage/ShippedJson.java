package hostplan.storage;

import hostplan.amount.Parsed;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// JSON that ships with the application, read strictly.
final class ShippedJson {

    private static final String FOLDER = "/hostplan/assets/";

    /// Checked while reading, so that a member written twice is never silently dropped.
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private ShippedJson() {}

    /// Reads one object; a problem names the file and the member.
    ///
    /// @param format makes something of its members
    static <T> Parsed<T> read(String fileName, String json, Function<JsonMembers, T> format) {
        try {
            return Parsed.value(format.apply(JsonMembers.of(fileName, MAPPER.readTree(json))));
        } catch (JsonMembers.Unreadable wrong) {
            return Parsed.problem(wrong.message(), wrong.cure());
        } catch (JacksonException wrong) {
            return Parsed.problem(
                    fileName
                            + ", line "
                            + wrong.getLocation().getLineNr()
                            + ", column "
                            + wrong.getLocation().getColumnNr()
                            + ": "
                            + wrong.getOriginalMessage(),
                    "Mend the JSON there.");
        }
    }

    /// The text of a file below `assets/`, which is part of the build.
    static String text(String path) {
        try (InputStream stream = ShippedJson.class.getResourceAsStream(FOLDER + path)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The application lacks " + FOLDER + path + ": build it again.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
