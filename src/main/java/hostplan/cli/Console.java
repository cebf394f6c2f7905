package hostplan.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where the answer goes and where errors go: always in UTF-8, whatever the locale.
record Console(PrintStream out, PrintStream err) {

    static Console of(PrintStream out, PrintStream err) {
        return new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    void print(Iterable<String> lines) {
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    void error(String message) {
        err.print(message + "\n");
        err.flush();
    }
}
