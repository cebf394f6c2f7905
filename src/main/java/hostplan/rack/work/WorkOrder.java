package hostplan.rack.work;

import hostplan.rack.Elevation;
import hostplan.rack.Occupant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is to be done so that racks become as they are planned: first what goes, from above
/// downwards, then what moves, then what comes, from below upwards, so that no rack is ever heavier
/// above than it must be, and last what only gets other cables.
public record WorkOrder(List<WorkStep> steps) {

    public WorkOrder {
        steps = List.copyOf(steps);
    }

    /// @param before the racks as they stand
    /// @param after the racks as they are planned; one that is not in both is empty in the other
    /// @param recabled the identities of what has other cables afterwards
    public static WorkOrder of(
            List<Elevation> before, List<Elevation> after, Set<String> recabled) {
        Map<String, Standing> then = standings(before);
        Map<String, Standing> next = standings(after);
        List<WorkStep> steps = new ArrayList<>(removals(then, next));
        steps.addAll(new Moving(before, then, next).steps());
        steps.addAll(recabling(then, next, recabled));
        return new WorkOrder(steps);
    }

    /// By identity, from above downwards in each rack. Of two of one identity, which a broken file
    /// may hold, the first counts.
    private static Map<String, Standing> standings(List<Elevation> elevations) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (Elevation elevation : elevations) {
            for (Occupant each : elevation.occupants()) {
                standings.putIfAbsent(each.id(), Standing.of(elevation, each));
            }
        }
        return standings;
    }

    private static List<WorkStep> removals(Map<String, Standing> then, Map<String, Standing> next) {
        return then.entrySet().stream()
                .filter(each -> !next.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .filter(Standing::isThing)
                .map(gone ->
                        new WorkStep(
                                WorkStep.Kind.REMOVE,
                                gone.who(),
                                Optional.of(gone.spot()),
                                Optional.empty()))
                .toList();
    }

    private static List<WorkStep> recabling(
            Map<String, Standing> then, Map<String, Standing> next, Set<String> recabled) {
        return next.entrySet().stream()
                .filter(each -> recabled.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .filter(stays ->
                        Optional.ofNullable(then.get(stays.who().id()))
                                .filter(stays::isWhere)
                                .isPresent())
                .map(stays ->
                        new WorkStep(
                                WorkStep.Kind.RECABLE,
                                stays.who(),
                                Optional.of(stays.spot()),
                                Optional.of(stays.spot())))
                .toList();
    }
}
