package hostplan.ui.slices;

import java.util.List;

/// The columns of what is sold.
enum FlavorColumn {
    SWATCH("", 14),
    NAME("slices.flavor.name", 70),
    VCPUS("slices.flavor.vcpus", 44),
    MEMORY("slices.flavor.memory", 78),
    DISK("slices.flavor.disk", 64),
    IOPS("slices.flavor.iops", 52),
    NETWORK("slices.flavor.network", 88),
    PRICE("slices.flavor.price", 86),
    QUANTITY("slices.flavor.quantity", 84),
    FITS("slices.flavor.fits", 40),
    LIMIT("slices.flavor.limit", 52),
    ACTIONS("", 34);

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
            case SWATCH, NAME, LIMIT, ACTIONS -> false;
        };
    }
}
