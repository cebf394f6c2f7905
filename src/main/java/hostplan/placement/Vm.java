package hostplan.placement;

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
                    operatingSystem,
                    group,
                    tags,
                    notes,
                    unknown);
        }
    }
}
