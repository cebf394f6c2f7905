package hostplan.placement.move;

import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.VmKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds an order for the moves from where VMs run to where they are to run. A move is made as soon
/// as its host has room; where none has, one VM waits on a host that has room until its own does.
public final class MoveOrder {

    /// Instead of a kind, for a server that is not offered.
    private static final int OUTSIDE = -1;

    /// Begins the identity of a host to be bought, which has none.
    private static final String BOUGHT = "to buy #";

    private final PlacementQuestion question;
    private final List<SeatedHost> hosts;
    private final Map<String, Integer> placeOf = new HashMap<>();

    /// Hosts that stand and are not in the answer come after those of the answer.
    private final List<Integer> kinds = new ArrayList<>();

    private final List<String> servers = new ArrayList<>();
    private final List<long[]> used = new ArrayList<>();
    private final List<int[]> counts = new ArrayList<>();
    private final List<Move> open = new ArrayList<>();
    private final List<Move> steps = new ArrayList<>();

    private MoveOrder(PlacementAnswer answer, List<SeatedHost> hosts) {
        question = answer.question();
        this.hosts = hosts;
        for (SeatedHost host : hosts) {
            add(host.host(), host.server().orElse(""));
        }
        for (int kind = 0; kind < question.hosts().size(); kind++) {
            if (question.hosts().get(kind) instanceof Hosts.Standing(List<String> standing)) {
                for (String server : standing) {
                    if (!placeOf.containsKey(server)) {
                        add(kind, server);
                    }
                }
            }
        }
        addOutside();
    }

    /// Servers on which VMs run that are not offered: VMs leave them, and none go there.
    private void addOutside() {
        for (Vms vms : question.vms()) {
            for (Vms.One one : vms.ones()) {
                one.on()
                        .filter(server -> known(server).isEmpty())
                        .ifPresent(server -> add(OUTSIDE, server));
            }
        }
    }

    private void add(int kind, String server) {
        String id = server.isEmpty() ? BOUGHT + kinds.size() : server;
        placeOf.put(id, kinds.size());
        kinds.add(kind);
        servers.add(id);
        used.add(new long[question.packing().resources().size()]);
        counts.add(new int[question.vms().size()]);
    }

    /// @param hosts of the answer, as [Seating] gives them
    public static MovePlan of(PlacementAnswer answer, List<SeatedHost> hosts) {
        MoveOrder order = new MoveOrder(answer, hosts);
        order.fillAsToday();
        order.collect();
        List<Move> stuck = order.run();
        return new MovePlan(order.steps, stuck, order.emptied());
    }

    private void fillAsToday() {
        for (int vm = 0; vm < question.vms().size(); vm++) {
            for (Vms.One one : question.vms().get(vm).ones()) {
                Optional<Integer> place = one.on().flatMap(this::known);
                if (place.isPresent()) {
                    put(place.get(), vm, one.times());
                }
            }
        }
    }

    /// Empty for a server that is not one of the hosts.
    private Optional<Integer> known(String server) {
        return Optional.ofNullable(placeOf.get(server));
    }

    private int place(String server) {
        return known(server).orElseThrow();
    }

    private void put(int place, int vm, int times) {
        VmKind kind = question.packing().vms().get(vm);
        for (int r = 0; r < kind.needs().size(); r++) {
            used.get(place)[r] += kind.needs().get(r) * times;
        }
        counts.get(place)[vm] += times;
    }

    private void collect() {
        for (int to = 0; to < hosts.size(); to++) {
            for (SeatedHost.Seats seats : hosts.get(to).seats()) {
                for (Vms.One one : seats.ones()) {
                    String from = one.on().orElse("");
                    int place = known(from).orElse(to);
                    if (place != to) {
                        open.add(move(seats.vm(), one, from, to));
                    }
                }
            }
        }
    }

    private int room(int place, int vm) {
        if (kinds.get(place) == OUTSIDE) {
            return 0;
        }
        VmKind kind = question.packing().vms().get(vm);
        HostKind host = question.packing().hosts().get(kinds.get(place));
        long room = (long) kind.mostPerHost() - counts.get(place)[vm];
        for (int r = 0; r < kind.needs().size(); r++) {
            if (kind.needs().get(r) > 0) {
                long free = Math.max(0, host.capacity().get(r) - used.get(place)[r]);
                room = Math.min(room, free / kind.needs().get(r));
            }
        }
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, room));
    }

    private List<Move> run() {
        boolean isAny = true;
        while (!open.isEmpty() && isAny) {
            isAny = moveWhatCan() || detour();
        }
        return List.copyOf(open);
    }

    private boolean moveWhatCan() {
        boolean isAny = false;
        List<Move> left = new ArrayList<>();
        for (Move move : open) {
            int times = Math.min(move.times(), room(move.to(), move.vm()));
            if (times > 0) {
                isAny = true;
                make(with(move, times, move.from(), move.to(), false));
            }
            if (times < move.times()) {
                left.add(with(move, move.times() - times, move.from(), move.to(), false));
            }
        }
        open.clear();
        open.addAll(left);
        return isAny;
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
        Optional<String> server =
                Optional.of(servers.get(to)).filter(each -> !each.startsWith(BOUGHT));
        return new Move(move.vm(), move.ids(), times, from, to, server, isDetour);
    }

    private void make(Move move) {
        put(place(move.from()), move.vm(), -move.times());
        put(move.to(), move.vm(), move.times());
        steps.add(move);
    }

    /// One VM waits elsewhere, where that lets another move.
    private boolean detour() {
        for (int each = 0; each < open.size(); each++) {
            Move move = open.get(each);
            int from = place(move.from());
            for (int place = 0; place < kinds.size(); place++) {
                boolean isOther = place != from && place != move.to();
                if (isOther && room(place, move.vm()) > 0 && letsOthersIn(from, move)) {
                    make(with(move, 1, move.from(), place, true));
                    open.remove(each);
                    if (move.times() > 1) {
                        open.add(with(move, move.times() - 1, move.from(), move.to(), false));
                    }
                    open.add(with(move, 1, servers.get(place), move.to(), false));
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether, with one of these gone, another could move to their host. Each detour is followed
    /// by such a move, so that they come to an end.
    private boolean letsOthersIn(int from, Move leaving) {
        put(from, leaving.vm(), -1);
        boolean does =
                open.stream()
                        .anyMatch(move ->
                                move != leaving && move.to() == from && room(from, move.vm()) > 0);
        put(from, leaving.vm(), 1);
        return does;
    }

    private List<String> emptied() {
        boolean[] did = new boolean[kinds.size()];
        question.vms().stream()
                .flatMap(vms -> vms.ones().stream())
                .flatMap(one -> one.on().stream())
                .flatMap(server -> known(server).stream())
                .forEach(place -> did[place] = true);
        List<String> emptied = new ArrayList<>();
        for (int place = 0; place < kinds.size(); place++) {
            boolean isEmpty = Arrays.stream(counts.get(place)).allMatch(each -> each == 0);
            if (did[place] && isEmpty) {
                emptied.add(servers.get(place));
            }
        }
        return emptied;
    }
}
