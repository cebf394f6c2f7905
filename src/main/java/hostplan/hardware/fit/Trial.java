package hostplan.hardware.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tries a remedy before it is offered: the misfit must be gone, and no rule may see more that is
/// as grave as it, or an error, than it saw before.
record Trial(Inspection inspection, List<Misfit> before, Misfit misfit) {

    boolean mends(Remedy remedy) {
        List<Misfit> after =
                FitRules.bare(remedy.applied(inspection.machine()), inspection.context());
        return after.stream().noneMatch(misfit::isSame)
                && count(after, misfit.rule()) < count(before, misfit.rule())
                && addsNothing(after);
    }

    private boolean addsNothing(List<Misfit> after) {
        Map<String, Integer> left = new HashMap<>();
        before.forEach(each -> left.merge(each.rule(), 1, Integer::sum));
        return after.stream()
                .filter(each -> each.gravity().compareTo(misfit.gravity()) <= 0)
                .allMatch(each -> left.merge(each.rule(), -1, Integer::sum) >= 0);
    }

    private static long count(List<Misfit> misfits, String rule) {
        return misfits.stream().filter(each -> each.rule().equals(rule)).count();
    }
}
