package hostplan.bench;

import hostplan.check.Checks;
import hostplan.check.Finding;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.catalog.Catalog;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.MachineFigures;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.SlicingQuestions;
import hostplan.storage.CatalogFiles;
import hostplan.storage.RuleSetFiles;
import hostplan.storage.Samples;

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

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The figures of a machine, reading the whole catalogue, and the findings of the sample: all anew,
/// and again after nothing has changed.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class HardwareBenchmark {

    private Project project;
    private Machine machine;
    private List<Part> parts;
    private Checks checks;

    @Setup
    public void read() {
        project = new Samples().open("web-shop");
        ProjectIndex index = ProjectIndex.of(project);
        HardwareConfiguration configuration =
                project.configurations().stream()
                        .filter(each -> each.build() instanceof Assembly)
                        .findFirst()
                        .orElseThrow();
        machine = index.machine(configuration).orElseThrow().machine();
        parts = CatalogFiles.forThisRun().shipped().parts();
        checks =
                new Checks(
                        Clock.systemUTC(),
                        new SlicingQuestions(RuleSetFiles.load().all()),
                        () -> parts);
    }

    @Benchmark
    public MachineFigures figuresOfAMachine() {
        return MachineFigures.of(machine);
    }

    @Benchmark
    public Catalog theWholeCatalogue() {
        return CatalogFiles.forThisRun().shipped();
    }

    @Benchmark
    public List<Finding> findingsOfTheSample() {
        return new Checks(
                        Clock.systemUTC(),
                        new SlicingQuestions(RuleSetFiles.load().all()),
                        () -> parts)
                .findings(project);
    }

    @Benchmark
    public List<Finding> findingsAgain() {
        return checks.findings(project);
    }
}
