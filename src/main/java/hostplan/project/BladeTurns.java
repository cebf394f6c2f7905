package hostplan.project;

import hostplan.inventory.Location.InBay;
import hostplan.project.WorkPlan.BladeStep;
import hostplan.rack.work.WorkStep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// When blades leave their bays and go into others, between the steps in the racks: out before
/// their enclosure is carried, in as soon as the other one stands and the bay is free, so that they
/// are down for as short as can be.
public final class BladeTurns {

    private final WorkPlan plan;
    private final List<WorkStep> steps;
    private final Map<String, Integer> outs = new HashMap<>();
    private final Map<String, Integer> ins = new HashMap<>();

    /// Which blade leaves a bay.
    private final Map<InBay, String> leaving = new HashMap<>();

    private BladeTurns(WorkPlan plan) {
        this.plan = plan;
        steps = plan.racks().steps();
        plan.bladesIn().forEach(each -> ins.put(id(each), earliestIn(each.bay())));
        plan.bladesOut().forEach(each -> outs.put(id(each), latestOut(each)));
        plan.bladesOut().forEach(each -> leaving.put(each.bay(), id(each)));
        // Each bay is waited for by one blade at most, so that as many rounds as blades do.
        for (int round = 0; round < ins.size() && waitForBays(); round++) {
            plan.bladesOut().forEach(each -> outs.put(id(each), latestOut(each)));
        }
    }

    /// What is done with blades before a step in the racks.
    ///
    /// @param out of their bays, which comes first
    public record Turn(List<BladeStep> out, List<BladeStep> in) {
        public Turn {
            out = List.copyOf(out);
            in = List.copyOf(in);
        }
    }

    /// One before each step in the racks, and one after the last.
    public static List<Turn> of(WorkPlan plan) {
        BladeTurns turns = new BladeTurns(plan);
        return IntStream.rangeClosed(0, turns.steps.size()).mapToObj(turns::turn).toList();
    }

    private Turn turn(int place) {
        return new Turn(at(place, plan.bladesOut(), outs), at(place, plan.bladesIn(), ins));
    }

    private static List<BladeStep> at(int place, List<BladeStep> all, Map<String, Integer> places) {
        return all.stream().filter(each -> places.getOrDefault(id(each), 0) == place).toList();
    }

    private static String id(BladeStep step) {
        return step.blade().id();
    }

    /// After its enclosure was carried for the last time.
    private int earliestIn(InBay bay) {
        List<Integer> carried = carried(bay);
        return carried.isEmpty() ? 0 : carried.getLast() + 1;
    }

    /// Just before it goes in elsewhere, and before its enclosure is carried.
    private int latestOut(BladeStep step) {
        int in = Optional.ofNullable(ins.get(id(step))).orElse(steps.size());
        List<Integer> carried = carried(step.bay());
        boolean isGone = !ins.containsKey(id(step));
        int latest = isGone && carried.isEmpty() ? 0 : in;
        return carried.isEmpty() ? latest : Math.min(latest, carried.getFirst());
    }

    private List<Integer> carried(InBay bay) {
        List<Integer> carried = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            boolean isIt = steps.get(step).who().id().equals(bay.enclosure());
            if (isIt && steps.get(step).isCarried()) {
                carried.add(step);
            }
        }
        return carried;
    }

    /// Whether one has to wait longer than before.
    private boolean waitForBays() {
        boolean isAny = false;
        for (BladeStep in : plan.bladesIn()) {
            int out = outs.getOrDefault(leaving.getOrDefault(in.bay(), ""), 0);
            boolean isLater = out > ins.getOrDefault(id(in), 0);
            if (isLater) {
                ins.put(id(in), out);
            }
            isAny |= isLater;
        }
        return isAny;
    }
}
