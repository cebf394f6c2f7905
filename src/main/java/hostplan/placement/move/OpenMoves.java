package hostplan.placement.move;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Moves that are still to be made, found by the host they go to and by the host they leave, and
/// there by the kind of VM. Each has a number, in the order in which they came.
final class OpenMoves {

    private final Map<Integer, NavigableMap<Integer, NavigableMap<Integer, Move>>> into =
            new HashMap<>();
    private final Map<Integer, NavigableMap<Integer, NavigableMap<Integer, Move>>> outOf =
            new HashMap<>();
    private final NavigableMap<Integer, Move> all = new TreeMap<>();
    private int added;

    /// @param from place of the host it leaves
    void add(Move move, int from) {
        int number = added;
        added++;
        all.put(number, move);
        at(into, move.to(), move.vm()).put(number, move);
        at(outOf, from, move.vm()).put(number, move);
    }

    private static NavigableMap<Integer, Move> at(
            Map<Integer, NavigableMap<Integer, NavigableMap<Integer, Move>>> moves,
            int place,
            int vm) {
        return moves.computeIfAbsent(place, _ -> new TreeMap<>())
                .computeIfAbsent(vm, _ -> new TreeMap<>());
    }

    void remove(int number, int from) {
        Optional.ofNullable(all.remove(number))
                .ifPresent(move -> {
                    remove(into, move.to(), move.vm(), number);
                    remove(outOf, from, move.vm(), number);
                });
    }

    private static void remove(
            Map<Integer, NavigableMap<Integer, NavigableMap<Integer, Move>>> moves,
            int place,
            int vm,
            int number) {
        NavigableMap<Integer, NavigableMap<Integer, Move>> here =
                moves.getOrDefault(place, new TreeMap<>());
        NavigableMap<Integer, Move> ofKind = here.getOrDefault(vm, new TreeMap<>());
        ofKind.remove(number);
        if (ofKind.isEmpty()) {
            here.remove(vm);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Move> all() {
        return List.copyOf(all.values());
    }

    /// Kinds of VMs that wait to go to a host.
    List<Integer> kindsInto(int place) {
        return kinds(into, place);
    }

    /// Kinds of VMs that are to leave a host.
    List<Integer> kindsOutOf(int place) {
        return kinds(outOf, place);
    }

    private static List<Integer> kinds(
            Map<Integer, NavigableMap<Integer, NavigableMap<Integer, Move>>> moves, int place) {
        return new ArrayList<>(moves.getOrDefault(place, new TreeMap<>()).keySet());
    }

    /// The first that brings a kind of VM to a host, with its number.
    Optional<Map.Entry<Integer, Move>> firstInto(int place, int vm) {
        return Optional.ofNullable(into.get(place))
                .flatMap(here -> Optional.ofNullable(here.get(vm)))
                .map(NavigableMap::firstEntry);
    }

    /// The first that takes a kind of VM off a host to another than this, with its number.
    Optional<Map.Entry<Integer, Move>> firstOutOf(int place, int vm, int notTo) {
        return Optional.ofNullable(outOf.get(place))
                .flatMap(here -> Optional.ofNullable(here.get(vm)))
                .flatMap(moves ->
                        moves.entrySet().stream()
                                .filter(each -> each.getValue().to() != notTo)
                                .findFirst());
    }
}
