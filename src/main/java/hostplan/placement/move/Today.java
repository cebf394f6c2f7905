package hostplan.placement.move;

import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.PlacementQuestion.Vms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What runs today on the servers that a question offers.
///
/// @param servers those that stand, in the order of the question
record Today(PlacementQuestion question, List<Server> servers) {

    /// One of the servers, and of each kind of VM how many run on it.
    static final class Server {

        private final int host;
        private final int[] counts;

        /// @param host its kind
        Server(int host, int kinds) {
            this.host = host;
            counts = new int[kinds];
        }

        int host() {
            return host;
        }

        void add(int vm, int times) {
            counts[vm] += times;
        }

        int vms() {
            return Arrays.stream(counts).sum();
        }
    }

    static Today of(PlacementQuestion question) {
        List<Server> servers = new ArrayList<>();
        Map<String, Server> byId = new HashMap<>();
        for (int host = 0; host < question.hosts().size(); host++) {
            if (question.hosts().get(host) instanceof Hosts.Standing(List<String> ids)) {
                for (String id : ids) {
                    Server server = new Server(host, question.vms().size());
                    servers.add(server);
                    byId.put(id, server);
                }
            }
        }
        for (int vm = 0; vm < question.vms().size(); vm++) {
            for (Vms.One one : question.vms().get(vm).ones()) {
                int kind = vm;
                one.on()
                        .flatMap(id -> Optional.ofNullable(byId.get(id)))
                        .ifPresent(server -> server.add(kind, one.times()));
            }
        }
        return new Today(question, servers);
    }

    boolean isAnyRunning() {
        return servers.stream().anyMatch(server -> server.vms() > 0);
    }

    /// What a server goes on carrying: all it does, as far as it may. What is too large for it
    /// leaves, the largest first; what is bound to it stays.
    int[] carried(Server server) {
        int[] counts = server.counts.clone();
        for (int vm = 0; vm < counts.length; vm++) {
            int most = question.packing().vms().get(vm).mostPerHost();
            counts[vm] = Math.max(bound(server, vm), Math.min(counts[vm], most));
        }
        for (int resource = 0; resource < resources(); resource++) {
            while (used(counts, resource) > capacity(server, resource)
                    && leaves(server, counts, resource)) {}
        }
        return counts;
    }

    /// Lets the VM that takes most of a resource leave.
    ///
    /// @return whether there was one that may
    private boolean leaves(Server server, int[] counts, int resource) {
        int largest = -1;
        for (int vm = 0; vm < counts.length; vm++) {
            boolean mayLeave = counts[vm] > bound(server, vm) && needs(vm, resource) > 0;
            if (mayLeave && (largest < 0 || needs(vm, resource) > needs(largest, resource))) {
                largest = vm;
            }
        }
        if (largest >= 0) {
            counts[largest]--;
        }
        return largest >= 0;
    }

    /// What is bound to a server.
    int[] bound(Server server) {
        int[] counts = new int[question.vms().size()];
        Arrays.setAll(counts, vm -> bound(server, vm));
        return counts;
    }

    private int bound(Server server, int vm) {
        return question.kept().get(server.host()).get(vm);
    }

    int resources() {
        return question.packing().resources().size();
    }

    long used(int[] counts, int resource) {
        long used = 0;
        for (int vm = 0; vm < counts.length; vm++) {
            used += counts[vm] * needs(vm, resource);
        }
        return used;
    }

    private long needs(int vm, int resource) {
        return question.packing().vms().get(vm).needs().get(resource);
    }

    long capacity(Server server, int resource) {
        return question.packing().hosts().get(server.host()).capacity().get(resource);
    }
}
