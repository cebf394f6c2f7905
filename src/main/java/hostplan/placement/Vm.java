package hostplan.placement;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A virtual machine, or several alike.
///
/// @param uuid the identity that its hypervisor gave it, by which a later import finds it again
/// @param cluster name of its cluster
/// @param host identity of the server it runs on
/// @param flavor identity of the flavor whose size it has; then its own size is empty
/// @param count how many of them there are, at least 1
/// @param vcpus virtual processors of one
/// @param memory memory of one
/// @param diskProvisioned space promised to one
/// @param diskUsed space that one occupies
/// @param memoryUsed memory that one was seen to use
/// @param iops operations a second of one
/// @param network bandwidth of one
/// @param disks where its disks lie; empty where a placement says it for all
/// @param group name of the group it belongs to
public record Vm(
        String id,
        String name,
        String uuid,
        String cluster,
        Optional<String> host,
        Optional<PowerState> powerState,
        Optional<String> flavor,
        int count,
        Optional<Integer> vcpus,
        Optional<Bytes> memory,
        Optional<Bytes> diskProvisioned,
        Optional<Bytes> diskUsed,
        Optional<Bytes> memoryUsed,
        Optional<Long> iops,
        Optional<Bandwidth> network,
        Optional<DiskPlace> disks,
        String operatingSystem,
        String group,
        List<String> tags,
        String notes,
        UnknownMembers unknown)
        implements ProjectObject {

    public Vm {
        tags = List.copyOf(tags);
    }

    /// The same virtual machine with some members changed.
    public Vm with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A virtual machine that is being put together.
    public static final class Draft {
        public String id;
        public String name = "";
        public String uuid = "";
        public String cluster = "";
        public Optional<String> host = Optional.empty();
        public Optional<PowerState> powerState = Optional.empty();
        public Optional<String> flavor = Optional.empty();
        public int count = 1;
        public Optional<Integer> vcpus = Optional.empty();
        public Optional<Bytes> memory = Optional.empty();
        public Optional<Bytes> diskProvisioned = Optional.empty();
        public Optional<Bytes> diskUsed = Optional.empty();
        public Optional<Bytes> memoryUsed = Optional.empty();
        public Optional<Long> iops = Optional.empty();
        public Optional<Bandwidth> network = Optional.empty();
        public Optional<DiskPlace> disks = Optional.empty();
        public String operatingSystem = "";
        public String group = "";
        public List<String> tags = List.of();
        public String notes = "";
        public UnknownMembers unknown = UnknownMembers.NONE;

        public Draft(String id) {
            this.id = id;
        }

        private Draft(Vm from) {
            id = from.id;
            name = from.name;
            uuid = from.uuid;
            cluster = from.cluster;
            host = from.host;
            powerState = from.powerState;
            flavor = from.flavor;
            count = from.count;
            vcpus = from.vcpus;
            memory = from.memory;
            diskProvisioned = from.diskProvisioned;
            diskUsed = from.diskUsed;
            memoryUsed = from.memoryUsed;
            iops = from.iops;
            network = from.network;
            disks = from.disks;
            operatingSystem = from.operatingSystem;
            group = from.group;
            tags = from.tags;
            notes = from.notes;
            unknown = from.unknown;
        }

        public Vm build() {
            return new Vm(
                    id,
                    name,
                    uuid,
                    cluster,
                    host,
                    powerState,
                    flavor,
                    count,
                    vcpus,
                    memory,
                    diskProvisioned,
                    diskUsed,
                    memoryUsed,
                    iops,
                    network,
                    disks,
                    operatingSystem,
                    group,
                    tags,
                    notes,
                    unknown);
        }
    }
}
