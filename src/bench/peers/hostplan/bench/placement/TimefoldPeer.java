package hostplan.bench.placement;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Timefold, asked with a host for every VM.
final class TimefoldPeer implements Peer {

    @Override
    public String name() {
        return "Timefold";
    }

    @Override
    public OptionalLong cost(PackQuestion question, double seconds) {
        SolverConfig config =
                new SolverConfig()
                        .withSolutionClass(TimefoldFleet.class)
                        .withEntityClasses(TimefoldVm.class)
                        .withConstraintProviderClass(TimefoldRules.class)
                        .withTerminationSpentLimit(Duration.ofMillis((long) (seconds * 1000)));
        TimefoldFleet found =
                SolverFactory.<TimefoldFleet>create(config).buildSolver().solve(fleet(question));
        HardSoftLongScore score = found.score;
        return score != null && score.isFeasible() && score.isSolutionInitialized()
                ? OptionalLong.of(-score.softScore())
                : OptionalLong.empty();
    }

    private static TimefoldFleet fleet(PackQuestion question) {
        TimefoldFleet fleet = new TimefoldFleet();
        for (HostKind kind : question.hosts()) {
            int times = FirstFit.hosts(question, kind);
            for (int host = 0; host < times; host++) {
                fleet.hosts.add(new TimefoldFleet.Host(kind));
            }
        }
        List<TimefoldVm> vms = new ArrayList<>();
        for (VmKind kind : question.vms()) {
            for (int each = 0; each < kind.count(); each++) {
                vms.add(new TimefoldVm(vms.size(), kind));
            }
        }
        fleet.vms = vms;
        return fleet;
    }
}
