package hostplan.ui.sheet;

import static hostplan.ui.sheet.QuickFilter.ALL;

import hostplan.project.ObjectKind;
import hostplan.sheet.PartFactColumns;
import hostplan.ui.sheet.QuickFilter.Condition.Changed;
import hostplan.ui.sheet.QuickFilter.Condition.Holds;
import hostplan.ui.sheet.QuickFilter.Condition.OldPrice;
import hostplan.ui.sheet.QuickFilter.Condition.WithFindings;
import hostplan.ui.sheet.QuickFilter.Condition.Without;

import java.util.List;

/// What a sheet is like that shows one kind of objects.
///
/// @param name key of the column that stands still, by which the objects are called
/// @param shown keys of the further columns shown until the person chooses, in their order
/// @param filters the quick filters, the first of them accepting everything
/// @param groups the fields of the inspector
record SheetKind(
        ObjectKind kind,
        String name,
        List<String> shown,
        List<QuickFilter> filters,
        List<FieldGroup> groups) {

    private static final QuickFilter FINDINGS = new QuickFilter("findings", new WithFindings());
    private static final QuickFilter UNUSED = new QuickFilter("unused", new Without("users"));
    private static final QuickFilter EMPTY = new QuickFilter("empty", new Without("servers"));

    /// The keys of the figures that the inspector shows together.
    List<String> totals() {
        return kind == ObjectKind.SERVER
                ? List.of(
                        "processors",
                        "threads",
                        "memory",
                        "disk",
                        "drives",
                        "iops",
                        "network",
                        "watts",
                        "rackUnits")
                : List.of();
    }

    /// Fields of the inspector under a heading.
    ///
    /// @param key what it is called in the texts, after `group.`
    record FieldGroup(String key, List<String> columns) {}

    static SheetKind of(ObjectKind kind) {
        return switch (kind) {
            case SERVER -> servers();
            case SITE -> sites();
            case RACK -> racks();
            case RACK_ITEM -> rackItems();
            case SERVER_MODEL -> models();
            case STORAGE_POOL -> storagePools();
            case CONFIGURATION -> configurations();
            case VM -> vms();
            case FLAVOR -> flavors();
            case PART -> parts();
            case SLICING -> slicings();
            case QUOTE, PLACEMENT -> throw new IllegalArgumentException(kind + " has no sheet.");
        };
    }

    private static SheetKind servers() {
        return new SheetKind(
                ObjectKind.SERVER,
                "name",
                List.of(
                        "status",
                        "environment",
                        "role",
                        "model",
                        "processors",
                        "memory",
                        "drives",
                        "rack",
                        "position",
                        "operatingSystem",
                        "warrantyUntil"),
                List.of(
                        ALL,
                        new QuickFilter("production", new Holds("environment", "production")),
                        new QuickFilter("test", new Holds("environment", "test")),
                        new QuickFilter("planned", new Holds("status", "planned")),
                        new QuickFilter("ordered", new Holds("status", "ordered")),
                        new QuickFilter("failed", new Holds("status", "failed")),
                        FINDINGS),
                List.of(
                        new FieldGroup(
                                "general",
                                List.of(
                                        "name",
                                        "status",
                                        "environment",
                                        "role",
                                        "configuration",
                                        "rack",
                                        "position",
                                        "operatingSystem")),
                        new FieldGroup(
                                "hardware",
                                List.of(
                                        "model",
                                        "processor",
                                        "sockets",
                                        "cores",
                                        "threads",
                                        "memory",
                                        "disk",
                                        "drives",
                                        "iops",
                                        "network",
                                        "watts",
                                        "rackUnits")),
                        new FieldGroup("place", List.of("site", "face", "enclosure", "bay")),
                        new FieldGroup("cables", List.of("powerCables", "networkCables")),
                        new FieldGroup(
                                "purchase",
                                List.of(
                                        "serialNumber",
                                        "assetTag",
                                        "purchaseDate",
                                        "vendor",
                                        "price",
                                        "order",
                                        "warrantyUntil",
                                        "support")),
                        new FieldGroup(
                                "more",
                                List.of("owner", "hostname", "addresses", "tags", "notes"))));
    }

    private static SheetKind sites() {
        return new SheetKind(
                ObjectKind.SITE,
                "name",
                List.of(
                        "kind",
                        "address",
                        "racks",
                        "servers",
                        "electricityPerKwh",
                        "pue",
                        "unitPerMonth",
                        "workPerHour",
                        "notes"),
                List.of(ALL, EMPTY, FINDINGS),
                List.of(
                        new FieldGroup("general", List.of("name", "kind", "address", "notes")),
                        new FieldGroup(
                                "siteCosts",
                                List.of(
                                        "electricityPerKwh",
                                        "pue",
                                        "unitPerMonth",
                                        "workPerHour"))));
    }

    private static SheetKind racks() {
        return new SheetKind(
                ObjectKind.RACK,
                "name",
                List.of(
                        "site",
                        "units",
                        "servers",
                        "feeds",
                        "maximumWatts",
                        "maximumKg",
                        "depth",
                        "numbering",
                        "notes"),
                List.of(ALL, EMPTY, FINDINGS),
                List.of(
                        new FieldGroup(
                                "general", List.of("name", "site", "units", "numbering", "width")),
                        new FieldGroup("power", List.of("feeds", "maximumWatts")),
                        new FieldGroup("limits", List.of("depth", "posts", "maximumKg", "emptyKg")),
                        new FieldGroup("more", List.of("notes"))));
    }

    private static SheetKind models() {
        return new SheetKind(
                ObjectKind.SERVER_MODEL,
                "model",
                List.of(
                        "manufacturer",
                        "form",
                        "rackUnits",
                        "price",
                        "watts",
                        "users",
                        "depth",
                        "weight",
                        "fullDepth",
                        "bays",
                        "partNumber"),
                List.of(ALL, UNUSED, FINDINGS),
                List.of(
                        new FieldGroup(
                                "general", List.of("model", "manufacturer", "partNumber", "form")),
                        new FieldGroup(
                                "measures",
                                List.of(
                                        "rackUnits",
                                        "fullDepth",
                                        "depth",
                                        "rails",
                                        "weight",
                                        "airflow",
                                        "bays",
                                        "bladeFamily")),
                        new FieldGroup(
                                "slots",
                                List.of(
                                        "processorSlots",
                                        "memorySlots",
                                        "driveBays",
                                        "cardSlots",
                                        "supplySlots",
                                        "boards",
                                        "networkPorts",
                                        "sataPorts")),
                        new FieldGroup("power", List.of("idleWatts", "largestWatts", "powerPorts")),
                        new FieldGroup(
                                "price", List.of("price", "priceTax", "priceDate", "priceSource")),
                        new FieldGroup("more", List.of("source", "notes"))));
    }

    private static SheetKind parts() {
        return new SheetKind(
                ObjectKind.PART,
                "name",
                List.of(
                        "kind",
                        "price",
                        "facts",
                        "users",
                        "vendor",
                        "priceDate",
                        "quote",
                        "partNumber"),
                List.of(
                        ALL,
                        new QuickFilter("processors", new Holds("kind", "processor")),
                        new QuickFilter("memory", new Holds("kind", "memory")),
                        new QuickFilter("drives", new Holds("kind", "drive")),
                        new QuickFilter("controllers", new Holds("kind", "storage-controller")),
                        new QuickFilter("networkCards", new Holds("kind", "network-card")),
                        new QuickFilter("supplies", new Holds("kind", "power-supply")),
                        new QuickFilter("accelerators", new Holds("kind", "accelerator")),
                        new QuickFilter("others", new Holds("kind", "other")),
                        new QuickFilter("priceless", new Without("price")),
                        new QuickFilter("oldPrice", new OldPrice("priceDate")),
                        new QuickFilter("changed", new Changed()),
                        UNUSED,
                        FINDINGS),
                List.of(
                        new FieldGroup(
                                "general",
                                List.of("name", "vendor", "partNumber", "kind", "facts")),
                        new FieldGroup("facts", PartFactColumns.keys()),
                        new FieldGroup(
                                "price",
                                List.of("price", "priceTax", "priceDate", "quote", "priceSource")),
                        new FieldGroup(
                                "more",
                                List.of("failures", "weight", "source", "users", "notes"))));
    }

    private static SheetKind storagePools() {
        return new SheetKind(
                ObjectKind.STORAGE_POOL,
                "name",
                List.of(
                        "kind",
                        "usable",
                        "raw",
                        "iops",
                        "survives",
                        "servers",
                        "copies",
                        "parity",
                        "fillLimit",
                        "hostsKept"),
                List.of(ALL, EMPTY, FINDINGS),
                List.of(
                        new FieldGroup("general", List.of("name", "kind", "servers")),
                        new FieldGroup(
                                "spread", List.of("copies", "parity", "fillLimit", "hostsKept")),
                        new FieldGroup("takes", List.of("memoryPerHost", "coresPerHost")),
                        new FieldGroup("outside", List.of("statedUsable", "statedIops")),
                        new FieldGroup("more", List.of("notes"))));
    }

    private static SheetKind rackItems() {
        return new SheetKind(
                ObjectKind.RACK_ITEM,
                "name",
                List.of(
                        "kind",
                        "rack",
                        "position",
                        "face",
                        "units",
                        "weight",
                        "largestWatts",
                        "powerCables",
                        "notes"),
                List.of(ALL, FINDINGS),
                List.of(
                        new FieldGroup("general", List.of("name", "kind")),
                        new FieldGroup("place", List.of("rack", "position", "face")),
                        new FieldGroup("shape", List.of("units", "fullDepth", "depth", "weight")),
                        new FieldGroup(
                                "power",
                                List.of(
                                        "typicalWatts",
                                        "largestWatts",
                                        "plateWatts",
                                        "powerCables")),
                        new FieldGroup("more", List.of("serialNumber", "notes"))));
    }

    private static SheetKind configurations() {
        return new SheetKind(
                ObjectKind.CONFIGURATION,
                "name",
                List.of(
                        "processor",
                        "cores",
                        "memory",
                        "disk",
                        "price",
                        "users",
                        "model",
                        "drives",
                        "sockets",
                        "threads",
                        "network",
                        "watts",
                        "priceDate"),
                List.of(ALL, UNUSED, FINDINGS),
                List.of(
                        new FieldGroup("general", List.of("name", "model")),
                        new FieldGroup(
                                "hardware",
                                List.of(
                                        "processor",
                                        "sockets",
                                        "cores",
                                        "threads",
                                        "memory",
                                        "disk",
                                        "drives",
                                        "iops",
                                        "network",
                                        "watts",
                                        "rackUnits",
                                        "depth",
                                        "weight")),
                        new FieldGroup(
                                "price", List.of("price", "priceTax", "priceDate", "priceSource")),
                        new FieldGroup("more", List.of("notes"))));
    }

    private static SheetKind vms() {
        return new SheetKind(
                ObjectKind.VM,
                "name",
                List.of(
                        "host",
                        "powerState",
                        "flavor",
                        "count",
                        "vcpus",
                        "memory",
                        "memoryUsed",
                        "diskProvisioned",
                        "diskUsed",
                        "cluster",
                        "operatingSystem"),
                List.of(
                        ALL,
                        new QuickFilter("on", new Holds("powerState", "on")),
                        new QuickFilter("off", new Holds("powerState", "off")),
                        new QuickFilter("unplaced", new Without("host")),
                        FINDINGS),
                List.of(
                        new FieldGroup(
                                "general",
                                List.of(
                                        "name",
                                        "cluster",
                                        "host",
                                        "powerState",
                                        "operatingSystem",
                                        "group")),
                        new FieldGroup(
                                "size",
                                List.of(
                                        "flavor",
                                        "count",
                                        "vcpus",
                                        "memory",
                                        "memoryUsed",
                                        "diskProvisioned",
                                        "diskUsed",
                                        "disks",
                                        "iops",
                                        "network")),
                        new FieldGroup("more", List.of("uuid", "tags", "notes"))));
    }

    private static SheetKind slicings() {
        return new SheetKind(
                ObjectKind.SLICING,
                "name",
                List.of(
                        "slices",
                        "limit",
                        "stranded",
                        "cost",
                        "income",
                        "vcpuRatio",
                        "keepFree",
                        "ruleSet",
                        "host",
                        "site",
                        "costLack"),
                List.of(
                        ALL,
                        new QuickFilter("uncounted", new Without("slices")),
                        new QuickFilter("costless", new Without("cost")),
                        new QuickFilter("nowhere", new Without("site")),
                        FINDINGS),
                List.of(
                        new FieldGroup(
                                "general",
                                List.of(
                                        "name",
                                        "ruleSet",
                                        "vcpuRatio",
                                        "memoryRatio",
                                        "diskRatio",
                                        "keepFree",
                                        "reserveMemory",
                                        "reserveCores")),
                        new FieldGroup(
                                "slices",
                                List.of(
                                        "host",
                                        "site",
                                        "slices",
                                        "limit",
                                        "stranded",
                                        "income",
                                        "cost",
                                        "costLack")),
                        new FieldGroup("more", List.of("notes"))));
    }

    private static SheetKind flavors() {
        return new SheetKind(
                ObjectKind.FLAVOR,
                "name",
                List.of(
                        "vcpus",
                        "memory",
                        "disk",
                        "price",
                        "iops",
                        "network",
                        "pinned",
                        "virtualNodes",
                        "notes"),
                List.of(ALL, FINDINGS),
                List.of(
                        new FieldGroup(
                                "general",
                                List.of(
                                        "name",
                                        "vcpus",
                                        "memory",
                                        "disk",
                                        "iops",
                                        "network",
                                        "pinned",
                                        "virtualNodes")),
                        new FieldGroup("purchase", List.of("price")),
                        new FieldGroup("more", List.of("notes"))));
    }
}
