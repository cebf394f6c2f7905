package hostplan;

import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// What went wrong, for the makers of the program: where in its code, in which version, on which
/// system. What failures say in words is left out, as it may name files and servers.
///
/// @param version of the program
record FailureReport(Instant at, String version, Throwable failure) {

    private static final int MOST_FRAMES = 60;

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "Hostplan " + version);
        line(text, "At " + at);
        line(
                text,
                "System "
                        + property("os.name")
                        + " "
                        + property("os.version")
                        + ", "
                        + property("os.arch"));
        line(text, "Java " + property("java.vm.version"));
        line(text, "");
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = failure; each != null && told.add(each); each = each.getCause()) {
            line(text, (told.size() == 1 ? "" : "Caused by ") + each.getClass().getName());
            StackTraceElement[] frames = each.getStackTrace();
            for (int frame = 0; frame < Math.min(MOST_FRAMES, frames.length); frame++) {
                line(text, "    at " + frames[frame]);
            }
        }
        return text.toString();
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
