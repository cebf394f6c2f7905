package hostplan.storage.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

import java.nio.charset.StandardCharsets;

/// Says in our words what the parser found, as far as it can be told what to do.
final class SyntaxProblem {

    private SyntaxProblem() {}

    static void report(JacksonException wrong, JsonSource in, byte[] utf8) {
        int offset =
                Math.toIntExact(Math.clamp(wrong.getLocation().getByteOffset(), 0L, utf8.length));
        in.report(offset, message(wrong, offset, utf8), cure(wrong, offset, utf8));
    }

    private static String message(JacksonException wrong, int offset, byte[] utf8) {
        if (wrong instanceof StreamConstraintsException) {
            return "This is more than is read: " + firstLine(wrong);
        }
        if (offset >= utf8.length) {
            return "The file ends too early: something is missing at its end.";
        }
        if (isMergeMark(offset, utf8)) {
            return "The file holds both sides of a merge that was not finished.";
        }
        return "This is not JSON: " + firstLine(wrong);
    }

    private static String cure(JacksonException wrong, int offset, byte[] utf8) {
        if (wrong instanceof StreamConstraintsException) {
            return "At most %,d characters a text, %d digits a number and %d objects within each other are read: shorten it."
                    .formatted(
                            JsonLimits.MOST_CHARACTERS,
                            JsonLimits.MOST_DIGITS,
                            JsonLimits.MOST_DEPTH);
        }
        if (offset < utf8.length && isMergeMark(offset, utf8)) {
            return "Keep one side of each marked place, remove the marks, and open it again.";
        }
        return "Correct it there in a text editor, or take the file saved before it (its name ends in ~).";
    }

    private static boolean isMergeMark(int offset, byte[] utf8) {
        int start = offset;
        while (start > 0 && utf8[start - 1] != '\n') {
            start--;
        }
        String line =
                new String(
                        utf8, start, Math.min(7, utf8.length - start), StandardCharsets.ISO_8859_1);
        return line.equals("<<<<<<<") || line.equals("=======") || line.equals(">>>>>>>");
    }

    private static String firstLine(JacksonException wrong) {
        String message = wrong.getOriginalMessage();
        String line = message.lines().findFirst().orElse("it cannot be read");
        return line.endsWith(".") ? line : line + ".";
    }
}
