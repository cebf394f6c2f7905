package hostplan.ui.slices;

import java.util.List;

/// The columns of what is sold.
enum FlavorColumn {
    SWATCH("", 14),
    NAME("slices.flavor.name", 86),
    VCPUS("slices.flavor.vcpus", 38),
    /// Whether its vCPUs have threads of their own.
    PINNED("", 14),
    MEMORY("slices.flavor.memory", 78),
    DISK("slices.flavor.disk", 64),
    IOPS("slices.flavor.iops", 52),
    NETWORK("slices.flavor.network", 88),
    PRICE("slices.flavor.price", 86),
    QUANTITY("slices.flavor.quantity", 64),
    FITS("slices.flavor.fits", 36),
    LIMIT("slices.flavor.limit", 54),
    ACTIONS("", 30);

    private final String key;
    private final double width;

    FlavorColumn(String key, double width) {
        this.key = key;
        this.width = width;
    }

    /// The key of its heading; empty where it has none.
    String key() {
        return key;
    }

    /// Its place among the columns, from 0.
    int place() {
        return List.of(values()).indexOf(this);
    }

    double width() {
        return width;
    }

    boolean grows() {
        return this == NAME;
    }

    boolean numeric() {
        return switch (this) {
            case VCPUS, MEMORY, DISK, IOPS, NETWORK, PRICE, QUANTITY, FITS -> true;
            case SWATCH, NAME, PINNED, LIMIT, ACTIONS -> false;
        };
    }
}
