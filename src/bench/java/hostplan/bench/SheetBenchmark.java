package hostplan.bench;

import hostplan.document.Ids;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.sheet.CellChange;
import hostplan.sheet.CellLanguage;
import hostplan.sheet.Sheet;
import hostplan.sheet.SheetEdits;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// A keystroke in the filter and an edit of one cell among 10,000 servers, each beside its floor:
/// looking for the same words in ready strings, and copying a list of 10,000.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SheetBenchmark {

    private static final List<String> WORDS = List.of("production", "99");

    private final List<String> rows = new ArrayList<>();
    private final SheetEdits edits = new SheetEdits(new Ids(new Random(1)), CellLanguage.ENGLISH);
    private Sheet sheet;
    private String server;
    private int turn;

    @Setup
    public void open(Large large) {
        sheet = Sheet.of(large.project, ObjectKind.SERVER);
        server = large.project.servers().get(Large.SERVERS / 2).id();
        for (int row = 0; row < sheet.size(); row++) {
            int shown = row;
            List<String> texts =
                    sheet.columns().stream().map(column -> sheet.text(shown, column)).toList();
            rows.add(String.join("\n", texts).toLowerCase(Locale.ROOT));
        }
    }

    @Benchmark
    public int filter() {
        int found = 0;
        for (int row = 0; row < sheet.size(); row++) {
            found += sheet.matches(row, WORDS) ? 1 : 0;
        }
        return found;
    }

    @Benchmark
    public int filterFloor() {
        int found = 0;
        for (String row : rows) {
            found += WORDS.stream().allMatch(row::contains) ? 1 : 0;
        }
        return found;
    }

    @Benchmark
    public Sheet edit() {
        CellChange change = new CellChange(server, "role", "role " + turn++);
        Project edited =
                edits.change(sheet.project(), ObjectKind.SERVER, List.of(change)).project();
        sheet = sheet.at(edited);
        return sheet;
    }

    @Benchmark
    public List<Object> editFloor(Large large) {
        return new ArrayList<>(large.project.servers());
    }
}
