package hostplan.rack.work;

import static java.util.Comparator.comparing;

import hostplan.rack.Elevation;
import hostplan.rack.Mounting;
import hostplan.rack.Occupant;
import hostplan.rack.Refusal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The order of moves and installations: a move comes when its new place is free. Where moves wait
/// for each other in a circle, the lightest of those in the way is set aside and put in at the end.
final class Moving {

    private static final Comparator<Standing> FROM_BELOW =
            comparing(each -> each.who().lowestHalf().orElse(Integer.MAX_VALUE));

    /// What nobody weighed is left where it is as long as possible.
    private static final Comparator<Standing> LIGHTEST =
            comparing(
                    each -> each.who().weightKg(),
                    comparing(weight -> weight.orElse(BigDecimal.valueOf(Long.MAX_VALUE))));

    private final Map<String, Standing> then;
    private final Map<String, Elevation> racks = new LinkedHashMap<>();
    private final List<Standing> waiting = new ArrayList<>();
    private final List<Standing> coming = new ArrayList<>();
    private final List<WorkStep> steps = new ArrayList<>();

    Moving(List<Elevation> before, Map<String, Standing> then, Map<String, Standing> next) {
        this.then = then;
        for (Standing each : next.values()) {
            if (!each.isThing()) {
                continue;
            }
            Optional<Standing> was = Optional.ofNullable(then.get(each.who().id()));
            if (was.isEmpty()) {
                coming.add(each);
            } else if (!each.isWhere(was.get())) {
                waiting.add(each);
            }
        }
        waiting.sort(FROM_BELOW);
        Set<String> gone = new HashSet<>(then.keySet());
        gone.removeAll(next.keySet());
        // Places that are kept free are in nobody's way.
        then.values().stream()
                .filter(each -> !each.isThing())
                .forEach(each -> gone.add(each.who().id()));
        before.forEach(each -> racks.put(each.rack().id(), each.without(gone)));
    }

    List<WorkStep> steps() {
        while (!waiting.isEmpty()) {
            Standing next = waiting.stream().filter(this::isFree).findFirst().orElseGet(this::cut);
            if (waiting.remove(next)) {
                move(next);
            }
        }
        coming.sort(FROM_BELOW);
        coming.forEach(each -> step(WorkStep.Kind.INSTALL, each, Optional.empty()));
        return steps;
    }

    private boolean isFree(Standing planned) {
        return inTheWay(planned).isEmpty();
    }

    private Set<String> inTheWay(Standing planned) {
        if (planned.who().position().isEmpty()) {
            return Set.of();
        }
        Set<String> blocking = new HashSet<>();
        for (Refusal refusal : Mounting.of(rack(planned), List.of(planned.who())).refusals()) {
            if (refusal instanceof Refusal.Occupied) {
                blocking.addAll(refusal.blocking());
            }
        }
        return blocking;
    }

    private Elevation rack(Standing planned) {
        return racks.getOrDefault(
                planned.spot().rack().id(), new Elevation(planned.spot().rack(), List.of()));
    }

    /// Sets one aside that is in the way of another; where what is in the way stays there, the plan
    /// has two in one place, and the first move is made all the same.
    private Standing cut() {
        Set<String> blocking = new HashSet<>();
        waiting.forEach(each -> blocking.addAll(inTheWay(each)));
        Optional<Standing> lightest =
                waiting.stream().filter(each -> blocking.contains(each.who().id())).min(LIGHTEST);
        if (lightest.isEmpty()) {
            return waiting.getFirst();
        }
        Standing aside = lightest.get();
        waiting.remove(aside);
        takeOut(aside.who());
        Optional<Spot> from = from(aside);
        steps.add(new WorkStep(WorkStep.Kind.SET_ASIDE, aside.who(), from, Optional.empty()));
        coming.add(aside);
        return aside;
    }

    private void move(Standing planned) {
        takeOut(planned.who());
        step(WorkStep.Kind.MOVE, planned, from(planned));
    }

    private Optional<Spot> from(Standing planned) {
        return Optional.ofNullable(then.get(planned.who().id())).map(Standing::spot);
    }

    private void takeOut(Occupant who) {
        racks.replaceAll((_, rack) -> rack.without(Set.of(who.id())));
    }

    private void step(WorkStep.Kind kind, Standing planned, Optional<Spot> from) {
        racks.put(planned.spot().rack().id(), rack(planned).with(List.of(planned.who())));
        steps.add(new WorkStep(kind, planned.who(), from, Optional.of(planned.spot())));
    }
}
