package hostplan.cli;

import hostplan.amount.AmountFormat;
import hostplan.amount.Bytes;
import hostplan.check.Finding;
import hostplan.check.Severity;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.ProjectTotals;
import hostplan.project.SlicedHosts;

import java.util.List;
import java.util.function.LongFunction;

/// What a project comes to, to be held against another.
///
/// @param all in the order in which they are told
record DiffFigures(List<Figure> all) {

    private static final AmountFormat AMOUNTS = AmountFormat.english();

    DiffFigures {
        all = List.copyOf(all);
    }

    /// @param code its name in JSON
    /// @param name what it is called
    /// @param text makes words of an amount that is not below 0
    record Figure(String code, String name, long value, LongFunction<String> text) {}

    static DiffFigures of(Project project, SlicedHosts sliced, List<Finding> findings) {
        ProjectTotals totals = ProjectTotals.of(ProjectIndex.of(project));
        return new DiffFigures(
                List.of(
                        plain("servers", "Servers", totals.servers()),
                        plain("cores", "Cores", totals.cores().known()),
                        plain("threads", "Threads", totals.threads().known()),
                        new Figure(
                                "memoryBytes",
                                "Memory",
                                totals.memoryBytes().known(),
                                bytes -> AMOUNTS.memory(new Bytes(bytes))),
                        new Figure(
                                "diskBytes",
                                "Disk",
                                totals.diskBytes().known(),
                                bytes -> AMOUNTS.disk(new Bytes(bytes))),
                        new Figure(
                                "typicalWatts",
                                "Typical power",
                                totals.watts().known(),
                                watts -> AMOUNTS.number(watts) + " W"),
                        plain("vms", "VMs", vms(project)),
                        plain("slices", "Slices that fit", sliced.total().slices()),
                        plain("errors", "Errors", count(findings, Severity.ERROR)),
                        plain("warnings", "Warnings", count(findings, Severity.WARNING))));
    }

    private static Figure plain(String code, String name, long value) {
        return new Figure(code, name, value, AMOUNTS::number);
    }

    private static long vms(Project project) {
        return project.vms().stream().mapToLong(vm -> vm.count()).sum();
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).count();
    }
}
