package hostplan.capacity;

import java.util.List;
import java.util.Optional;

/// What a host gives and a slice takes. Fractions of a resource are in its [#unit()] everywhere.
public enum Resource {
    VCPUS("vcpus", "vCPU"),
    MEMORY("memory", "MiB"),
    DISK("disk", "MB"),
    IOPS("iops", "IOPS"),
    NETWORK("network", "Mbit/s");

    /// Which one is named where several run out at once.
    public static final List<Resource> NAMED_FIRST = List.of(MEMORY, VCPUS, DISK, IOPS, NETWORK);

    private final String id;
    private final String unit;

    Resource(String id, String unit) {
        this.id = id;
        this.unit = unit;
    }

    /// The word in JSON and files; never changes with the language.
    public String id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public static Optional<Resource> withId(String id) {
        return List.of(values()).stream().filter(resource -> resource.id.equals(id)).findFirst();
    }
}
