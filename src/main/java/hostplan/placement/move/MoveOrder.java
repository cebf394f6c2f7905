package hostplan.placement.move;

import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Vms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.BooleanSupplier;

/// Finds an order for the moves from where VMs run to where they are to run. A move is made as soon
/// as its host has room; where none has, one VM waits on a host that has room until its own does.
/// Which one waits where is tried in several ways, and that with the fewest who wait is taken.
public final class MoveOrder {

    /// In moves and hosts that are looked at in all ways together.
    private static final int EFFORT = 200_000;

    private static final int MOST_WAYS = 64;

    private static final Comparator<MovePlan> BEST_FIRST =
            Comparator.comparingInt((MovePlan plan) -> plan.stuck().size())
                    .thenComparingInt(plan -> plan.steps().size());

    private final PlacementQuestion question;
    private final List<SeatedHost> hosts;
    private final BooleanSupplier stopped;
    private final LookOrder look;
    private final HostLoads loads;
    private final OpenMoves open = new OpenMoves();
    private final List<Move> steps = new ArrayList<>();

    /// Hosts that may have room for a move to them: at first all, then those that VMs have left.
    private final SequencedSet<Integer> freed = new LinkedHashSet<>();

    /// Where the search for a VM that waits elsewhere goes on.
    private int nextLeft;

    private MoveOrder(
            PlacementAnswer answer,
            List<SeatedHost> hosts,
            LookOrder look,
            BooleanSupplier stopped) {
        this.look = look;
        question = answer.question();
        this.hosts = hosts;
        this.stopped = stopped;
        loads = new HostLoads(question, hosts);
    }

    /// @param hosts of the answer, as [Seating] gives them
    /// @param stopped whether to end with the moves found so far
    public static MovePlan of(
            PlacementAnswer answer, List<SeatedHost> hosts, BooleanSupplier stopped) {
        MovePlan best = new MoveOrder(answer, hosts, LookOrder.inOrder(), stopped).plan();
        int size = 1 + hosts.size() + best.steps().size() + best.stuck().size();
        int ways = Math.min(MOST_WAYS, EFFORT / size);
        for (int way = 1; way < ways && waits(best) && !stopped.getAsBoolean(); way++) {
            MovePlan other = new MoveOrder(answer, hosts, LookOrder.of(way), stopped).plan();
            if (other.isEnded() && BEST_FIRST.compare(other, best) < 0) {
                best = other;
            }
        }
        return best;
    }

    /// Whether fewer steps may do.
    private static boolean waits(MovePlan plan) {
        return !plan.stuck().isEmpty() || plan.steps().stream().anyMatch(Move::isDetour);
    }

    private MovePlan plan() {
        collect();
        boolean isEnded = run();
        return new MovePlan(steps, open.all(), isEnded, emptied());
    }

    private void collect() {
        for (int to = 0; to < hosts.size(); to++) {
            for (SeatedHost.Seats seats : hosts.get(to).seats()) {
                for (Vms.One one : seats.ones()) {
                    String from = one.on().orElse("");
                    int place = loads.known(from).orElse(to);
                    if (place != to) {
                        open.add(move(seats.vm(), one, from, to), place);
                    }
                }
            }
            freed.add(to);
        }
    }

    /// Whether it came to its end.
    private boolean run() {
        while (!open.isEmpty() && !stopped.getAsBoolean()) {
            if (freed.isEmpty() && !detour()) {
                return true;
            }
            if (!freed.isEmpty()) {
                fill(freed.removeFirst());
            }
        }
        return open.isEmpty();
    }

    /// Makes all moves to a host for which it has room.
    private void fill(int to) {
        for (int vm : look.mixed(open.kindsInto(to))) {
            int room = loads.room(to, vm);
            Optional<Map.Entry<Integer, Move>> first = open.firstInto(to, vm);
            while (room > 0 && first.isPresent()) {
                Move move = first.get().getValue();
                int times = Math.min(move.times(), room);
                take(first.get().getKey(), move, times);
                make(with(move, times, move.from(), to, false));
                room -= times;
                first = open.firstInto(to, vm);
            }
        }
    }

    /// Takes so many out of a move that is open; the others stay.
    private void take(int number, Move move, int times) {
        int from = loads.place(move.from());
        open.remove(number, from);
        if (times < move.times()) {
            open.add(with(move, move.times() - times, move.from(), move.to(), false), from);
        }
    }

    private Move move(int vm, Vms.One one, String from, int to) {
        return with(
                new Move(vm, one.ids(), one.times(), from, to, Optional.empty(), false),
                one.times(),
                from,
                to,
                false);
    }

    private Move with(Move move, int times, String from, int to, boolean isDetour) {
        return new Move(move.vm(), move.ids(), times, from, to, loads.server(to), isDetour);
    }

    private void make(Move move) {
        int from = loads.place(move.from());
        loads.put(from, move.vm(), -move.times());
        loads.put(move.to(), move.vm(), move.times());
        freed.add(from);
        steps.add(move);
    }

    /// One VM waits elsewhere, where that lets another move.
    private boolean detour() {
        int first = look.first(nextLeft, loads.size());
        for (int tried = 0; tried < loads.size() && !stopped.getAsBoolean(); tried++) {
            int from = (first + tried) % loads.size();
            for (int vm : look.mixed(open.kindsOutOf(from))) {
                if (letsOthersIn(from, vm) && waits(from, vm)) {
                    nextLeft = from;
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether, with one of a kind gone, another VM could move to the host it leaves. Each detour
    /// is followed by such a move, so that they come to an end.
    private boolean letsOthersIn(int from, int vm) {
        loads.put(from, vm, -1);
        boolean does = open.kindsInto(from).stream().anyMatch(other -> loads.room(from, other) > 0);
        loads.put(from, vm, 1);
        return does;
    }

    /// Lets one of a kind wait on a host that has room and is not the one it goes to.
    private boolean waits(int from, int vm) {
        int first = look.first(0, loads.size());
        for (int tried = 0; tried < loads.size(); tried++) {
            int place = (first + tried) % loads.size();
            if (place == from || loads.room(place, vm) == 0) {
                continue;
            }
            Optional<Map.Entry<Integer, Move>> found = open.firstOutOf(from, vm, place);
            if (found.isPresent()) {
                Move move = found.get().getValue();
                take(found.get().getKey(), move, 1);
                make(with(move, 1, move.from(), place, true));
                open.add(with(move, 1, loads.id(place), move.to(), false), place);
                return true;
            }
        }
        return false;
    }

    private List<String> emptied() {
        boolean[] did = new boolean[loads.size()];
        question.vms().stream()
                .flatMap(vms -> vms.ones().stream())
                .flatMap(one -> one.on().stream())
                .flatMap(server -> loads.known(server).stream())
                .forEach(place -> did[place] = true);
        List<String> emptied = new ArrayList<>();
        for (int place = 0; place < loads.size(); place++) {
            if (did[place] && loads.isEmpty(place)) {
                emptied.add(loads.id(place));
            }
        }
        return emptied;
    }
}
