package hostplan.placement.survive;

import hostplan.placement.pack.HostKind;

import java.util.List;

/// How large hosts are: each resource as a share of the most that any host has of it, added up.
public record HostSizes(List<HostKind> hosts) {

    public HostSizes {
        hosts = List.copyOf(hosts);
    }

    public double of(int host) {
        List<Long> capacity = hosts.get(host).capacity();
        double size = 0;
        for (int r = 0; r < capacity.size(); r++) {
            size += (double) capacity.get(r) / Math.max(1, most(r));
        }
        return size;
    }

    private long most(int resource) {
        return hosts.stream().mapToLong(host -> host.capacity().get(resource)).max().orElse(1);
    }
}
