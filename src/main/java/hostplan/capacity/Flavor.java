package hostplan.capacity;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Money;
import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;

import java.util.Optional;
import java.util.function.Consumer;

/// A size on sale.
///
/// @param vcpus virtual processors of one slice
/// @param memory memory of one slice
/// @param disk space of one slice; empty where it takes none
/// @param iops operations a second promised to one slice
/// @param network bandwidth promised to one slice
/// @param pinned whether each vCPU has a thread of its own, which is never sold again
/// @param virtualNodes in how many virtual NUMA nodes it lies, at least 2: each has the same part
///   of its vCPUs and its memory; empty where it has one. See [FlavorNeed#virtualNodes()]
/// @param price net price of one slice a month
public record Flavor(
        String id,
        String name,
        int vcpus,
        Bytes memory,
        Optional<Bytes> disk,
        Optional<Long> iops,
        Optional<Bandwidth> network,
        boolean pinned,
        Optional<Integer> virtualNodes,
        Optional<Money> price,
        String notes,
        UnknownMembers unknown)
        implements ProjectObject {

    /// The same flavor with some members changed.
    public Flavor with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A flavor that is being put together: 1 vCPU and 2 GiB until said otherwise.
    public static final class Draft {
        public String id;
        public String name = "";
        public int vcpus = 1;
        public Bytes memory = Bytes.ofGiB(2);
        public Optional<Bytes> disk = Optional.empty();
        public Optional<Long> iops = Optional.empty();
        public Optional<Bandwidth> network = Optional.empty();
        public boolean pinned;
        public Optional<Integer> virtualNodes = Optional.empty();
        public Optional<Money> price = Optional.empty();
        public String notes = "";
        public UnknownMembers unknown = UnknownMembers.NONE;

        public Draft(String id) {
            this.id = id;
        }

        private Draft(Flavor from) {
            id = from.id;
            name = from.name;
            vcpus = from.vcpus;
            memory = from.memory;
            disk = from.disk;
            iops = from.iops;
            network = from.network;
            pinned = from.pinned;
            virtualNodes = from.virtualNodes;
            price = from.price;
            notes = from.notes;
            unknown = from.unknown;
        }

        public Flavor build() {
            return new Flavor(
                    id,
                    name,
                    vcpus,
                    memory,
                    disk,
                    iops,
                    network,
                    pinned,
                    virtualNodes,
                    price,
                    notes,
                    unknown);
        }
    }
}
