package hostplan.placement.move;

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

/// What is on each host while VMs move: on those of the answer, on those that stand and are not in
/// it, and on those that are not offered, which VMs leave and to which none go.
final class HostLoads {

    /// Instead of a kind, for a server that is not offered.
    private static final int OUTSIDE = -1;

    /// Begins the identity of a host to be bought, which has none.
    private static final String BOUGHT = "to buy #";

    private final PlacementQuestion question;
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final List<Integer> kinds = new ArrayList<>();
    private final List<String> servers = new ArrayList<>();
    private final List<long[]> used = new ArrayList<>();
    private final List<int[]> counts = new ArrayList<>();

    /// As VMs run today.
    ///
    /// @param hosts of the answer, whose places come first
    HostLoads(PlacementQuestion question, List<SeatedHost> hosts) {
        this.question = question;
        hosts.forEach(host -> add(host.host(), host.server().orElse("")));
        for (int kind = 0; kind < question.hosts().size(); kind++) {
            if (question.hosts().get(kind) instanceof Hosts.Standing(List<String> standing)) {
                for (String server : standing) {
                    if (!placeOf.containsKey(server)) {
                        add(kind, server);
                    }
                }
            }
        }
        for (int vm = 0; vm < question.vms().size(); vm++) {
            for (Vms.One one : question.vms().get(vm).ones()) {
                if (one.on().isPresent()) {
                    String server = one.on().get();
                    known(server).ifPresentOrElse(_ -> {}, () -> add(OUTSIDE, server));
                    put(place(server), vm, one.times());
                }
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

    /// How many hosts there are.
    int size() {
        return kinds.size();
    }

    /// Empty for a server that is not one of the hosts.
    Optional<Integer> known(String server) {
        return Optional.ofNullable(placeOf.get(server));
    }

    int place(String server) {
        return known(server).orElseThrow();
    }

    /// Of a host to be bought one that no server has.
    String id(int place) {
        return servers.get(place);
    }

    /// Empty for a host to be bought.
    Optional<String> server(int place) {
        return Optional.of(id(place)).filter(each -> !each.startsWith(BOUGHT));
    }

    /// @param times how many come; below 0 where they leave
    void put(int place, int vm, int times) {
        VmKind kind = question.packing().vms().get(vm);
        for (int r = 0; r < kind.needs().size(); r++) {
            used.get(place)[r] += kind.needs().get(r) * times;
        }
        counts.get(place)[vm] += times;
    }

    /// How many more of a kind a host takes.
    int room(int place, int vm) {
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

    boolean isEmpty(int place) {
        return Arrays.stream(counts.get(place)).allMatch(each -> each == 0);
    }
}
