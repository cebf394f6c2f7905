package hostplan.project;

import java.util.List;
import java.util.random.RandomGenerator;

/// Texts as people type and paste them, some of them awkward.
public final class RandomTexts {

    private static final List<String> WORDS =
            List.of(
                    "web",
                    "db",
                    "cache",
                    "Übergabe",
                    "Rack",
                    "Zürich",
                    "core",
                    "a/b",
                    "x.y",
                    "~tilde",
                    "=1+1",
                    "-web-01",
                    "@host",
                    "\"quoted\"",
                    "C:\\disk",
                    "tab\there",
                    "two\nlines",
                    "日本",
                    "emoji 🖥",
                    "NUL\u0000",
                    "\u202Ereversed",
                    "null",
                    "true",
                    "12",
                    "{\"json\": 1}",
                    "  blanks  ",
                    "0.10",
                    "\u2028",
                    "é");

    private final RandomGenerator random;

    public RandomTexts(RandomGenerator random) {
        this.random = random;
    }

    /// Often empty.
    public String maybe() {
        return random.nextInt(3) == 0 ? "" : some();
    }

    /// One to three words.
    public String some() {
        StringBuilder text = new StringBuilder(word());
        for (int more = random.nextInt(3); more > 0; more--) {
            text.append(' ').append(word());
        }
        return text.toString();
    }

    /// As `some`, and rarely with what no encoding can hold or longer than a screen.
    public String notes() {
        return switch (random.nextInt(12)) {
            case 0 -> "half a pair \uD83D here";
            case 1 -> "\uDE00 and here \uD83D";
            case 2 -> some().repeat(500);
            default -> maybe();
        };
    }

    public String name(String prefix) {
        return prefix + "-" + random.nextInt(1, 100);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
