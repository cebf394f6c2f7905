package hostplan.ui.shell;

import java.util.Locale;
import java.util.OptionalInt;

/// How well a name answers to a few letters that somebody typed: all of them must occur in their
/// order. Letters that follow each other and those that begin a word count most, and of two names
/// the shorter one.
final class Fuzzy {

    private static final int BEGINNING = 16;
    private static final int WORD = 8;
    private static final int FOLLOWING = 6;
    private static final int LETTER = 1;
    private static final int WHOLE = 64;
    private static final int LONGEST = 60;

    private Fuzzy() {}

    /// @return the higher the better; empty where the letters do not occur in this order
    static OptionalInt score(String typed, String name) {
        String wanted = typed.toLowerCase(Locale.ROOT).replace(" ", "");
        String there = name.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return OptionalInt.of(0);
        }
        int direct = there.indexOf(wanted);
        int score = direct >= 0 ? WHOLE + bonus(there, direct) : 0;
        int at = -1;
        for (int letter = 0; letter < wanted.length(); letter++) {
            int next = there.indexOf(wanted.charAt(letter), at + 1);
            if (next < 0) {
                return OptionalInt.empty();
            }
            score += next == at + 1 && at >= 0 ? FOLLOWING : bonus(there, next);
            at = next;
        }
        return OptionalInt.of(score * LONGEST - Math.min(LONGEST - 1, there.length()));
    }

    private static int bonus(String there, int at) {
        return at == 0 ? BEGINNING : isBeginning(there, at) ? WORD : LETTER;
    }

    private static boolean isBeginning(String there, int at) {
        return at == 0 || !Character.isLetterOrDigit(there.charAt(at - 1));
    }
}
