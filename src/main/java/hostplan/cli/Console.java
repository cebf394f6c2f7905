package hostplan.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Where the answer goes and where errors go: always in UTF-8, whatever the locale.
record Console(PrintStream out, PrintStream err) {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n]]");

    static Console of(PrintStream out, PrintStream err) {
        return new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
    }

    void print(Iterable<String> lines) {
        lines.forEach(line -> out.print(harmless(line) + "\n"));
        out.flush();
    }

    void error(String message) {
        err.print(harmless(message) + "\n");
        err.flush();
    }

    /// A name in a file from elsewhere must not steer the terminal.
    private static String harmless(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }
}
