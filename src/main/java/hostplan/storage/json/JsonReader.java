package hostplan.storage.json;

import hostplan.amount.Parsed;
import hostplan.storage.json.JsonReading.Broken;
import hostplan.storage.json.JsonReading.Complete;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Reads whole JSON texts within [JsonLimits], all or nothing: strict JSON in UTF-8, one value, no
/// member twice.
public final class JsonReader {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final JsonFactory factory =
            JsonFactory.builder()
                    .streamReadConstraints(JsonLimits.constraints())
                    .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                    .build();

    public <V> JsonReading<V> read(byte[] content, Value<V> value) {
        byte[] utf8 = withoutMark(content);
        if (utf8.length > JsonLimits.MOST_BYTES) {
            return broken(
                    "The file is larger than " + (JsonLimits.MOST_BYTES >> 20) + " MiB.",
                    "Check whether it is the right file, or split it.");
        }
        if (isBlank(utf8)) {
            return broken(
                    "The file is empty.", "Take the one that was saved before it, or a copy.");
        }
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), utf8)) {
            return read(new JsonSource(utf8, parser), value, utf8);
        }
    }

    private static <V> JsonReading<V> read(JsonSource in, Value<V> value, byte[] utf8) {
        try {
            in.next();
            Parsed<V> parsed = value.read(in, new UnknownCollector());
            if (parsed instanceof Parsed.Problem<V> problem) {
                in.report(problem);
            } else if (in.next() != JsonToken.NOT_AVAILABLE) {
                in.report(in.offset(), "Something follows after the end.", "Remove what follows.");
            }
            return in.problems().isEmpty() && parsed instanceof Parsed.Value<V>(V complete)
                    ? new Complete<>(complete)
                    : new Broken<>(in.problems());
        } catch (JacksonException wrong) {
            SyntaxProblem.report(wrong, in, utf8);
            return new Broken<>(in.problems());
        }
    }

    private static byte[] withoutMark(byte[] content) {
        int length = BYTE_ORDER_MARK.length;
        return content.length >= length
                        && Arrays.equals(content, 0, length, BYTE_ORDER_MARK, 0, length)
                ? Arrays.copyOfRange(content, length, content.length)
                : content;
    }

    private static boolean isBlank(byte[] utf8) {
        return utf8.length < 1_000 && new String(utf8, StandardCharsets.ISO_8859_1).isBlank();
    }

    private static <V> JsonReading<V> broken(String message, String cure) {
        return new Broken<>(List.of(new JsonProblem(1, 1, "$", message, cure)));
    }
}
