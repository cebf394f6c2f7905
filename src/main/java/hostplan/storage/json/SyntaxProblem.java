package hostplan.storage.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Says in words of ours what the parser found.
final class SyntaxProblem {

    private static final String CURE =
            "Correct it there in a text editor, or take the file saved before it (its name ends in ~).";

    private static final Set<String> MERGE_MARKS = Set.of("<<<<<<<", "=======", ">>>>>>>");
    private static final int MERGE_MARK_LENGTH = 7;

    /// What the parser says, by a part of its words, and what that means.
    private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

    static {
        MEANINGS.put("comment", "comments are not allowed");
        MEANINGS.put("expecting comma", "a comma is missing");
        MEANINGS.put("expecting a colon", "a colon is missing between name and value");
        MEANINGS.put(
                "property name",
                "the name of a member in double quotes is needed, or the comma before it is one too many");
        MEANINGS.put(
                "unquoted character", "a control character in a text must be escaped, as in \\n");
        MEANINGS.put(
                "escape", "after a backslash in a text there must be one of \" \\ / b f n r t u");
        MEANINGS.put("close marker", "this bracket closes what was not opened");
        MEANINGS.put("umeric value", "this is not a number as JSON writes them");
        MEANINGS.put(
                "token",
                "a value is needed: a text in double quotes, a number, true, false, a list or an object");
    }

    private static final Map<String, String> LIMITS = new LinkedHashMap<>();

    static {
        LIMITS.put(
                "String value",
                "A text is longer than %,d characters.".formatted(JsonLimits.MOST_CHARACTERS));
        LIMITS.put(
                "Number value",
                "A number has more than %,d digits.".formatted(JsonLimits.MOST_DIGITS));
        LIMITS.put(
                "depth",
                "More than %,d objects or lists stand within each other."
                        .formatted(JsonLimits.MOST_DEPTH));
        LIMITS.put(
                "ame",
                "A name is longer than %,d characters.".formatted(JsonLimits.MOST_NAME_CHARACTERS));
    }

    private final JacksonException wrong;
    private final byte[] utf8;
    private final int offset;

    private SyntaxProblem(JacksonException wrong, byte[] utf8, int offset) {
        this.wrong = wrong;
        this.utf8 = utf8;
        this.offset = offset;
    }

    static void report(JacksonException wrong, JsonSource in, byte[] utf8) {
        @Nullable TokenStreamLocation where = wrong.getLocation();
        int offset =
                where == null
                        ? in.offset()
                        : Math.toIntExact(Math.clamp(where.getByteOffset(), 0L, utf8.length));
        new SyntaxProblem(wrong, utf8, offset).report(in);
    }

    private void report(JsonSource in) {
        String words = wrong.getOriginalMessage();
        if (wrong instanceof StreamConstraintsException) {
            in.report(
                    offset,
                    meaning(LIMITS, words, "The file is larger than it may be."),
                    "Shorten it.");
        } else if (words.startsWith("Invalid UTF-8")) {
            in.report(
                    offset - 1, "The file is not in UTF-8.", "Save it as UTF-8 in a text editor.");
        } else if (offset >= utf8.length) {
            in.report(offset, "The file ends too early: a part of it is missing.", CURE);
        } else if (isAtMergeMark()) {
            in.report(
                    offset,
                    "The file holds both sides of a merge that was not finished.",
                    "Keep one side of each marked place, remove the marks, and open it again.");
        } else {
            String meaning = meaning(MEANINGS, words, "something else is needed");
            in.report(offset, "This is not JSON: " + meaning + ".", CURE);
        }
    }

    private static String meaning(Map<String, String> meanings, String words, String otherwise) {
        return meanings.entrySet().stream()
                .filter(known -> words.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private boolean isAtMergeMark() {
        int start = offset;
        while (start > 0 && utf8[start - 1] != '\n') {
            start--;
        }
        int length = Math.min(MERGE_MARK_LENGTH, utf8.length - start);
        return MERGE_MARKS.contains(new String(utf8, start, length, StandardCharsets.ISO_8859_1));
    }
}
