package hostplan.bench;

import hostplan.hardware.Machines;
import hostplan.hardware.Part;
import hostplan.hardware.PartKind;
import hostplan.hardware.Slot;
import hostplan.hardware.fit.Choice;
import hostplan.hardware.fit.FitContext;
import hostplan.hardware.fit.FitRules;
import hostplan.hardware.fit.Misfit;
import hostplan.hardware.fit.Shelf;
import hostplan.hardware.fit.SlotChoices;
import hostplan.hardware.machine.Machine;
import hostplan.storage.CatalogFiles;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// All processors of the catalogue listed for the sockets of a full machine, beside merely sorting
/// them by name; and all rules over that machine.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ChooserBenchmark {

    private final Machine machine = Machines.dualSocket();
    private final List<Slot> sockets = Machines.processors(1, 2);
    private final Shelf shelf = Shelf.of(CatalogFiles.forThisRun().shipped().parts());
    private final FitContext context = FitContext.of(LocalDate.of(2026, 6, 1), shelf);

    @Benchmark
    public List<Choice> chooseAProcessor() {
        return SlotChoices.of(machine, sockets, context);
    }

    @Benchmark
    public List<Part> floorOfSorting() {
        return shelf.parts(PartKind.PROCESSOR).stream()
                .sorted(Comparator.comparing(Part::name))
                .toList();
    }

    @Benchmark
    public List<Misfit> lookAtAMachine() {
        return FitRules.misfits(machine, context);
    }
}
