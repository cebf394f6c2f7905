package hostplan.inventory;

import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// One physical machine. Its hardware figures are those of its configuration.
///
/// @param configuration identity of its hardware configuration, empty where nothing is known of its
///   hardware
/// @param power its power cables, in the order of its power supplies
/// @param support the support contract in words
/// @param own values of the person's own columns by the column's identity, in exact text
public record Server(
        String id,
        String name,
        String hostname,
        String role,
        Optional<Environment> environment,
        Status status,
        Optional<Location> location,
        Optional<String> configuration,
        String operatingSystem,
        String owner,
        String serialNumber,
        String assetTag,
        List<Address> addresses,
        List<PowerCable> power,
        List<NetworkCable> network,
        Purchase purchase,
        Optional<LocalDate> warrantyUntil,
        String support,
        List<String> tags,
        String notes,
        SequencedMap<String, String> own,
        UnknownMembers unknown)
        implements ProjectObject {

    public Server {
        addresses = List.copyOf(addresses);
        power = List.copyOf(power);
        network = List.copyOf(network);
        tags = List.copyOf(tags);
        own = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(own));
    }

    /// The same server with some members changed.
    public Server with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A server that is being put together.
    public static final class Draft {
        public String id;
        public String name = "";
        public String hostname = "";
        public String role = "";
        public Optional<Environment> environment = Optional.empty();
        public Status status = Status.PLANNED;
        public Optional<Location> location = Optional.empty();
        public Optional<String> configuration = Optional.empty();
        public String operatingSystem = "";
        public String owner = "";
        public String serialNumber = "";
        public String assetTag = "";
        public List<Address> addresses = List.of();
        public List<PowerCable> power = List.of();
        public List<NetworkCable> network = List.of();
        public Purchase purchase = Purchase.UNKNOWN;
        public Optional<LocalDate> warrantyUntil = Optional.empty();
        public String support = "";
        public List<String> tags = List.of();
        public String notes = "";
        public SequencedMap<String, String> own = new LinkedHashMap<>();
        public UnknownMembers unknown = UnknownMembers.NONE;

        public Draft(String id) {
            this.id = id;
        }

        private Draft(Server from) {
            id = from.id;
            name = from.name;
            hostname = from.hostname;
            role = from.role;
            environment = from.environment;
            status = from.status;
            location = from.location;
            configuration = from.configuration;
            operatingSystem = from.operatingSystem;
            owner = from.owner;
            serialNumber = from.serialNumber;
            assetTag = from.assetTag;
            addresses = from.addresses;
            power = from.power;
            network = from.network;
            purchase = from.purchase;
            warrantyUntil = from.warrantyUntil;
            support = from.support;
            tags = from.tags;
            notes = from.notes;
            own = from.own;
            unknown = from.unknown;
        }

        /// Sets the value of an own column, or removes it where the text is empty.
        public void own(String column, String text) {
            SequencedMap<String, String> changed = new LinkedHashMap<>(own);
            if (text.isEmpty()) {
                changed.remove(column);
            } else {
                changed.put(column, text);
            }
            own = changed;
        }

        public Server build() {
            return new Server(
                    id,
                    name,
                    hostname,
                    role,
                    environment,
                    status,
                    location,
                    configuration,
                    operatingSystem,
                    owner,
                    serialNumber,
                    assetTag,
                    addresses,
                    power,
                    network,
                    purchase,
                    warrantyUntil,
                    support,
                    tags,
                    notes,
                    own,
                    unknown);
        }
    }
}
