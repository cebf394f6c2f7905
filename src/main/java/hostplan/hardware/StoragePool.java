package hostplan.hardware;

import hostplan.amount.Bytes;
import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Storage that several hosts share: an outside array, or their own drives pooled.
///
/// @param servers identities of the hosts that share it, and whose drives are pooled
/// @param copies how often everything is kept, each on another host; with parity, the number of
///   data parts
/// @param parity parity parts of erasure coding; 0 where copies are kept
/// @param fillLimit the share of its space that may be filled, 0.85 for 85 %
/// @param hostsKept hosts whose loss the others can rebuild in the space kept for it
/// @param usable usable space of an outside array, which is stated
/// @param iops operations a second of an outside array, which are stated
/// @param memoryPerHost memory that it takes on each host
/// @param coresPerHost cores that it takes on each host
public record StoragePool(
        String id,
        String name,
        PoolKind kind,
        List<String> servers,
        int copies,
        int parity,
        BigDecimal fillLimit,
        int hostsKept,
        Optional<Bytes> usable,
        Optional<Long> iops,
        Optional<Bytes> memoryPerHost,
        Optional<Integer> coresPerHost,
        String notes,
        UnknownMembers unknown)
        implements ProjectObject {

    /// Beyond it Ceph warns, and there is little left to move data with.
    public static final BigDecimal USUAL_FILL_LIMIT = new BigDecimal("0.85");

    public StoragePool {
        servers = List.copyOf(servers);
    }

    /// Without one of its hosts.
    public StoragePool without(String server) {
        return with(draft ->
                draft.servers = servers.stream().filter(each -> !each.equals(server)).toList());
    }

    /// The same pool with some members changed.
    public StoragePool with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A pool that is being put together.
    public static final class Draft {
        public String id;
        public String name = "";
        public PoolKind kind = PoolKind.CEPH;
        public List<String> servers = List.of();
        public int copies = 3;
        public int parity;
        public BigDecimal fillLimit = USUAL_FILL_LIMIT;
        public int hostsKept = 1;
        public Optional<Bytes> usable = Optional.empty();
        public Optional<Long> iops = Optional.empty();
        public Optional<Bytes> memoryPerHost = Optional.empty();
        public Optional<Integer> coresPerHost = Optional.empty();
        public String notes = "";
        public UnknownMembers unknown = UnknownMembers.NONE;

        public Draft(String id) {
            this.id = id;
        }

        private Draft(StoragePool from) {
            id = from.id;
            name = from.name;
            kind = from.kind;
            servers = from.servers;
            copies = from.copies;
            parity = from.parity;
            fillLimit = from.fillLimit;
            hostsKept = from.hostsKept;
            usable = from.usable;
            iops = from.iops;
            memoryPerHost = from.memoryPerHost;
            coresPerHost = from.coresPerHost;
            notes = from.notes;
            unknown = from.unknown;
        }

        public StoragePool build() {
            return new StoragePool(
                    id,
                    name,
                    kind,
                    servers,
                    copies,
                    parity,
                    fillLimit,
                    hostsKept,
                    usable,
                    iops,
                    memoryPerHost,
                    coresPerHost,
                    notes,
                    unknown);
        }
    }
}
