package hostplan.bench.placement;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// OR-Tools CP-SAT, asked with counts of each kind on each host; hosts that are alike are used in
/// order.
final class CpSatPeer implements Peer {

    CpSatPeer() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "CP-SAT";
    }

    @Override
    public OptionalLong cost(PackQuestion question, double seconds) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds);
        solver.getParameters().setNumWorkers(2);
        CpSolverStatus status = solver.solve(new Asked(question).model);
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE
                ? OptionalLong.of(Math.round(solver.objectiveValue()))
                : OptionalLong.empty();
    }

    private static final class Asked {
        final CpModel model = new CpModel();
        private final PackQuestion question;
        private final LinearExprBuilder cost = LinearExpr.newBuilder();
        private final List<LinearExprBuilder> placed = new ArrayList<>();

        Asked(PackQuestion question) {
            this.question = question;
            question.vms().forEach(_ -> placed.add(LinearExpr.newBuilder()));
            for (HostKind kind : question.hosts()) {
                IntVar before = model.newConstant(1);
                int times = FirstFit.hosts(question, kind);
                for (int host = 0; host < times; host++) {
                    before = host(kind, before);
                }
            }
            for (int vm = 0; vm < placed.size(); vm++) {
                model.addEquality(placed.get(vm), question.vms().get(vm).count());
            }
            model.minimize(cost);
        }

        private IntVar host(HostKind kind, IntVar before) {
            IntVar used = model.newBoolVar("");
            model.addLessOrEqual(used, before);
            cost.addTerm(used, kind.cost());
            List<LinearExprBuilder> needs = new ArrayList<>();
            kind.capacity()
                    .forEach(amount -> needs.add(LinearExpr.newBuilder().addTerm(used, -amount)));
            for (int vm = 0; vm < placed.size(); vm++) {
                VmKind each = question.vms().get(vm);
                IntVar count = model.newIntVar(0, Math.min(each.count(), each.mostPerHost()), "");
                placed.get(vm).add(count);
                for (int r = 0; r < needs.size(); r++) {
                    needs.get(r).addTerm(count, each.needs().get(r));
                }
            }
            needs.forEach(need -> model.addLessOrEqual(need, 0));
            return used;
        }
    }
}
