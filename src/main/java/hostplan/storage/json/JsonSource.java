package hostplan.storage.json;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A JSON text that is being read, token by token, with what was found wrong in it so far.
public final class JsonSource {

    private final byte[] utf8;
    private final JsonParser parser;
    private final RepeatedTexts texts = new RepeatedTexts();
    private final List<JsonProblem> problems = new ArrayList<>();
    private long meant;

    JsonSource(byte[] utf8, JsonParser parser) {
        this.utf8 = utf8;
        this.parser = parser;
    }

    public JsonToken token() {
        JsonToken token = parser.currentToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /// Goes to the next token.
    public JsonToken next() {
        JsonToken token = parser.nextToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /// Goes to the value of the next member and gives its name, or to the end of the object and
    /// gives nothing.
    @Nullable String nextMember() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /// The text of the current token as it is meant: without quotes and escapes.
    public String text() {
        return texts.get(
                parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    /// Notes that a short text stands for so many things, and says whether the whole file does so
    /// for no more than [JsonLimits#MOST_MEANT] by now.
    public boolean means(long things) {
        meant += things;
        return meant <= JsonLimits.MOST_MEANT;
    }

    boolean isShortWhole() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT;
    }

    int shortWhole() {
        return parser.getIntValue();
    }

    boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    /// What is wrong with a value that is not of the kind that is wanted.
    public <V> Parsed<V> wrongKind(String wanted, String cure) {
        return Parsed.problem(wanted + " is needed here, not " + found() + ".", cure);
    }

    private String found() {
        return switch (token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + Quoted.of(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + text();
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    "nothing";
        };
    }

    /// Where the current token begins; only for [#report(int, String, String)].
    int offset() {
        return Math.toIntExact(parser.currentTokenLocation().getByteOffset());
    }

    /// Notes what is wrong with the current value and steps over what it holds.
    void report(Parsed.Problem<?> problem) {
        report(offset(), problem.message(), problem.cure());
        parser.skipChildren();
    }

    void report(int offset, String message, String cure) {
        if (problems.size() < JsonLimits.MOST_PROBLEMS) {
            TextPosition at = TextPosition.of(utf8, offset);
            problems.add(new JsonProblem(at.line(), at.column(), path(), message, cure));
        }
    }

    List<JsonProblem> problems() {
        return problems;
    }

    /// The current value exactly as it is written, which leaves the source on its last token.
    String raw() {
        int start = offset();
        stepThrough();
        int end = Math.toIntExact(parser.currentLocation().getByteOffset());
        return new String(utf8, start, end - start, StandardCharsets.UTF_8);
    }

    /// Reads over a value with the same strictness as if it were understood.
    private void stepThrough() {
        switch (token()) {
            case START_OBJECT -> {
                Set<String> names = new HashSet<>();
                for (String name = nextMember(); name != null; name = nextMember()) {
                    if (!names.add(name)) {
                        reportTwice(name);
                    }
                    stepThrough();
                }
            }
            case START_ARRAY -> {
                while (next() != JsonToken.END_ARRAY) {
                    stepThrough();
                }
            }
            case VALUE_STRING -> {
                if (parser.getStringLength() > JsonLimits.MOST_CHARACTERS) {
                    // The parser minds only the texts that it is asked for.
                    text();
                }
            }
            case VALUE_NUMBER_INT,
                    VALUE_NUMBER_FLOAT,
                    VALUE_TRUE,
                    VALUE_FALSE,
                    VALUE_NULL,
                    END_OBJECT,
                    END_ARRAY,
                    PROPERTY_NAME,
                    VALUE_EMBEDDED_OBJECT,
                    NOT_AVAILABLE -> {}
        }
    }

    void reportTwice(String name) {
        report(
                offset(),
                "The member " + Quoted.of(name) + " stands twice in this object.",
                "Keep one of the two and remove the other.");
    }

    /// Where the current token stands, such as `$.servers[3].name`.
    String path() {
        StringBuilder path = new StringBuilder();
        for (TokenStreamContext at = parser.streamReadContext(); at != null; at = at.getParent()) {
            path.insert(0, segment(at));
        }
        return path.insert(0, '$').toString();
    }

    private static String segment(TokenStreamContext at) {
        if (at.inArray()) {
            return at.hasCurrentIndex() ? "[" + at.getCurrentIndex() + "]" : "";
        }
        String name = at.inObject() ? at.currentName() : null;
        if (name == null) {
            return "";
        }
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? "." + name : "['" + name + "']";
    }
}
