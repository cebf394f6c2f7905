package hostplan.rack.work;

import static java.util.Comparator.comparingInt;

import hostplan.inventory.RackItemKind;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is to be done so that racks become as they are planned: first what goes, from above
/// downwards, then what moves, then what comes, from below upwards, so that no rack is ever heavier
/// above than it must be, and last what only gets other cables; each earlier where another waits
/// for its place, its outlet or its port.
public record WorkOrder(List<WorkStep> steps) {

    private static final int REST = 2;

    public WorkOrder {
        steps = List.copyOf(steps);
    }

    /// How things stand at one time.
    ///
    /// @param racks one that is not in both states is empty in the other
    /// @param cables by identity of what has them
    public record State(List<Elevation> racks, Map<String, Cables> cables) {

        public State {
            racks = List.copyOf(racks);
            cables = Map.copyOf(cables);
        }

        private Cables cables(Standing each) {
            return cables.getOrDefault(each.who().id(), Cables.NONE);
        }

        /// By identity, from above downwards in each rack. Of two of one identity, which a broken
        /// file may hold, the first counts.
        private Map<String, Standing> standings() {
            Map<String, Standing> standings = new LinkedHashMap<>();
            for (Elevation elevation : racks) {
                for (Occupant each : elevation.occupants()) {
                    standings.putIfAbsent(each.id(), Standing.of(elevation, each));
                }
            }
            return standings;
        }
    }

    public static WorkOrder between(State before, State after) {
        Map<String, Standing> then = before.standings();
        Map<String, Standing> next = after.standings();
        Set<String> planned = plannedStill(then, next);
        then.values().removeIf(Standing::isPlanned);
        next.keySet().removeAll(planned);
        List<Job> jobs =
                Stream.of(
                                removals(before, then, next).filter(job -> !feedsOthers(job)),
                                moves(before, after, then, next),
                                installs(after, then, next),
                                recabling(before, after, then, next),
                                removals(before, then, next).filter(WorkOrder::feedsOthers))
                        .flatMap(each -> each)
                        .toList();
        return new WorkOrder(new Sequence(before, jobs).steps());
    }

    /// What is not there before and not there afterwards is no work, wherever it is planned.
    private static Set<String> plannedStill(
            Map<String, Standing> then, Map<String, Standing> next) {
        return then.entrySet().stream()
                .filter(each -> each.getValue().isPlanned())
                .map(Map.Entry::getKey)
                .filter(id ->
                        Optional.ofNullable(next.get(id)).filter(Standing::isPlanned).isPresent())
                .collect(Collectors.toSet());
    }

    private static Stream<Job> removals(
            State before, Map<String, Standing> then, Map<String, Standing> next) {
        return things(then)
                .filter(each -> !next.containsKey(each.who().id()))
                .map(gone ->
                        new Job(
                                WorkStep.Kind.REMOVE,
                                gone,
                                Optional.of(gone.spot()),
                                true,
                                Plugs.of(before.cables(gone)),
                                Plugs.NONE));
    }

    /// One rack after the other, each from below upwards.
    private static Comparator<Job> fromBelow(State after) {
        List<String> racks = after.racks().stream().map(each -> each.rack().id()).toList();
        return comparingInt((Job job) -> turn(job.who()))
                .thenComparingInt(job -> racks.indexOf(job.next().spot().rack().id()))
                .thenComparingInt(job -> job.who().lowestHalf().orElse(Integer.MAX_VALUE));
    }

    private static boolean feedsOthers(Job job) {
        return turn(job.who()) < REST;
    }

    /// Strips of outlets and switches come before what is plugged into them, and go after it.
    private static int turn(Occupant who) {
        return who.is(RackItemKind.PDU) || who.is(RackItemKind.UPS)
                ? 0
                : who.is(RackItemKind.SWITCH) ? 1 : REST;
    }

    private static Stream<Job> moves(
            State before, State after, Map<String, Standing> then, Map<String, Standing> next) {
        return things(next)
                .flatMap(each ->
                        Optional.ofNullable(then.get(each.who().id()))
                                .filter(was -> !each.isWhere(was))
                                .map(was ->
                                        new Job(
                                                WorkStep.Kind.MOVE,
                                                each,
                                                Optional.of(was.spot()),
                                                true,
                                                Plugs.of(before.cables(was)),
                                                Plugs.of(after.cables(each))))
                                .stream())
                .sorted(fromBelow(after));
    }

    private static Stream<Job> installs(
            State after, Map<String, Standing> then, Map<String, Standing> next) {
        return things(next)
                .filter(each -> !then.containsKey(each.who().id()))
                .map(each ->
                        new Job(
                                WorkStep.Kind.INSTALL,
                                each,
                                Optional.empty(),
                                true,
                                Plugs.NONE,
                                Plugs.of(after.cables(each))))
                .sorted(fromBelow(after));
    }

    private static Stream<Job> recabling(
            State before, State after, Map<String, Standing> then, Map<String, Standing> next) {
        return things(next)
                .filter(each ->
                        Optional.ofNullable(then.get(each.who().id()))
                                .filter(each::isWhere)
                                .isPresent())
                .flatMap(each ->
                        new Recabling(each, before.cables(each), after.cables(each))
                                .jobs().stream());
    }

    private static Stream<Standing> things(Map<String, Standing> standings) {
        return standings.values().stream().filter(Standing::isThing);
    }
}
