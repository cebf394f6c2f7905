import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Times how long programs take from before the fork until their window is seen, and until what is
/// seen stays, by watching the pixels of a virtual screen from outside. The programs take turns, so
/// that a noisy machine disturbs all of them alike.
///
/// Arguments: the file in which Xvfb keeps the screen, how many rounds, and for each program
/// `name=command`, whose words are separated by blanks.
void main(String... arguments) throws IOException, InterruptedException {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    for (String argument : List.of(arguments).subList(2, arguments.length)) {
        int equals = argument.indexOf('=');
        commands.put(
                argument.substring(0, equals),
                List.of(argument.substring(equals + 1).strip().split("\\s+")));
    }
    Screen screen = Screen.of(Path.of(arguments[0]));
    int rounds = Integer.parseInt(arguments[1]);
    Map<String, List<Times>> measured = new LinkedHashMap<>();
    commands.keySet().forEach(name -> measured.put(name, new ArrayList<>()));
    // The first round warms the disk and is not counted.
    for (int round = 0; round <= rounds; round++) {
        for (var each : commands.entrySet()) {
            Times times = new Start(screen, each.getValue()).times();
            if (round > 0) {
                measured.get(each.getKey()).add(times);
            }
        }
    }
    IO.println("milliseconds: median (least to most)");
    measured.forEach((name, all) ->
            IO.println(
                    "%-22s first window %s   as it stays %s"
                            .formatted(
                                    name,
                                    spread(all.stream().map(Times::first).toList()),
                                    spread(all.stream().map(Times::settled).toList()))));
}

String spread(List<Duration> durations) {
    long[] sorted = durations.stream().mapToLong(Duration::toMillis).sorted().toArray();
    return "%5d (%d to %d)"
            .formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
}

/// @param first until a tenth of the screen has changed
/// @param settled until what is seen is what is seen at the end
record Times(Duration first, Duration settled) {}

/// The pixels of a virtual screen, of which every fourth in each direction counts.
record Screen(IntBuffer pixels, int width) {

    private static final int STEP = 4;

    static Screen of(Path file) throws IOException {
        ByteBuffer all;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            all = channel.map(FileChannel.MapMode.READ_ONLY, 0, Files.size(file));
        }
        // An XWD file: the size of its header, then at fixed places the width and the colours.
        ByteBuffer header = all.duplicate().order(ByteOrder.BIG_ENDIAN);
        int size = header.getInt(0);
        int width = header.getInt(4 * 4);
        int colours = header.getInt(4 * 19);
        ByteBuffer rest = all.position(size + 12 * colours).slice();
        return new Screen(rest.asIntBuffer(), width);
    }

    int[] seen() {
        int rows = pixels.limit() / width;
        int[] seen = new int[(rows / STEP) * (width / STEP)];
        int place = 0;
        for (int row = 0; row + STEP <= rows; row += STEP) {
            for (int column = 0; column + STEP <= width; column += STEP) {
                seen[place++] = pixels.get(row * width + column);
            }
        }
        return seen;
    }

    static double differing(int[] one, int[] other) {
        int different = 0;
        for (int place = 0; place < one.length; place++) {
            different += one[place] == other[place] ? 0 : 1;
        }
        return (double) different / one.length;
    }
}

/// One start of a program.
record Start(Screen screen, List<String> command) {

    private static final Duration QUIET = Duration.ofSeconds(4);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final double WINDOW = 0.1;

    /// A blinking caret is less.
    private static final double SAME = 0.0005;

    record Frame(long nanoseconds, int[] seen) {}

    Times times() throws IOException, InterruptedException {
        int[] empty = screen.seen();
        List<Frame> frames = new ArrayList<>();
        long begun = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        int[] last = empty;
        long changed = begun;
        long first = 0;
        while (true) {
            long now = System.nanoTime();
            int[] seen = screen.seen();
            if (!Arrays.equals(seen, last)) {
                if (Screen.differing(seen, last) > SAME) {
                    changed = now;
                }
                frames.add(new Frame(now, seen));
                last = seen;
                if (first == 0 && Screen.differing(seen, empty) > WINDOW) {
                    first = now;
                }
            }
            boolean isQuiet = first > 0 && now - changed > QUIET.toNanos();
            if (isQuiet || now - begun > LONGEST.toNanos()) {
                break;
            }
            LockSupport.parkNanos(1_000_000);
        }
        int[] end = last;
        long settled = first;
        for (Frame frame : frames) {
            if (Screen.differing(frame.seen(), end) > SAME) {
                settled = 0;
            } else if (settled == 0) {
                settled = frame.nanoseconds();
            }
        }
        stop(process);
        while (Screen.differing(screen.seen(), empty) > SAME) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return new Times(
                Duration.ofNanos(first - begun),
                Duration.ofNanos(Math.max(first, settled) - begun));
    }

    private static void stop(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        TimeUnit.MILLISECONDS.sleep(300);
    }
}
