package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.capacity.RuleSet;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The rule sets that ship with the application, and the reading of others like them.
public final class RuleSetFiles {

    private static final String FOLDER = "/hostplan/assets/hypervisors/";

    /// Checked while reading, so that a member written twice is never silently dropped.
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final List<RuleSet> shipped;

    private RuleSetFiles(List<RuleSet> shipped) {
        this.shipped = shipped;
    }

    /// Reads the shipped ones; they are part of the build, so a mistake in them is thrown.
    public static RuleSetFiles load() {
        JsonMembers index = JsonMembers.of("index.json", MAPPER.readTree(text("index.json")));
        return new RuleSetFiles(
                index.texts("ruleSets").stream()
                        .map(id -> read(id + ".json", text(id + ".json")).orElseThrow())
                        .toList());
    }

    /// In the order in which they are offered.
    public List<RuleSet> all() {
        return shipped;
    }

    public Optional<RuleSet> find(String id) {
        return shipped.stream().filter(ruleSet -> ruleSet.id().equals(id)).findFirst();
    }

    /// Reads one rule set; a problem names the file and the member.
    public static Parsed<RuleSet> read(String fileName, String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            return Parsed.value(RuleSetFormat.read(JsonMembers.of(fileName, root)));
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

    private static String text(String fileName) {
        try (InputStream stream = RuleSetFiles.class.getResourceAsStream(FOLDER + fileName)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The application lacks " + FOLDER + fileName + ": build it again.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
