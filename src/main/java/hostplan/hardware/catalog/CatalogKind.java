package hostplan.hardware.catalog;

import hostplan.document.Coded;
import hostplan.hardware.Form;
import hostplan.hardware.Part;
import hostplan.hardware.PartKind;
import hostplan.hardware.ServerModel;

import java.util.Optional;

/// What an entry of the catalogue is: server models, then parts in the order in which one puts a
/// machine together.
public enum CatalogKind implements Coded {
    SERVER_MODEL(Optional.empty()),
    /// What blades slide into.
    ENCLOSURE(Optional.empty()),
    PROCESSOR(Optional.of(PartKind.PROCESSOR)),
    MEMORY(Optional.of(PartKind.MEMORY)),
    DRIVE(Optional.of(PartKind.DRIVE)),
    STORAGE_CONTROLLER(Optional.of(PartKind.STORAGE_CONTROLLER)),
    NETWORK_CARD(Optional.of(PartKind.NETWORK_CARD)),
    POWER_SUPPLY(Optional.of(PartKind.POWER_SUPPLY)),
    ACCELERATOR(Optional.of(PartKind.ACCELERATOR)),
    OTHER(Optional.of(PartKind.OTHER));

    private final Optional<PartKind> part;

    CatalogKind(Optional<PartKind> part) {
        this.part = part;
    }

    /// The kind of its parts; empty where they are models.
    public Optional<PartKind> part() {
        return part;
    }

    public static CatalogKind of(ServerModel model) {
        return model.form() == Form.ENCLOSURE ? ENCLOSURE : SERVER_MODEL;
    }

    public static CatalogKind of(Part part) {
        return switch (part.kind()) {
            case PROCESSOR -> PROCESSOR;
            case MEMORY -> MEMORY;
            case DRIVE -> DRIVE;
            case STORAGE_CONTROLLER -> STORAGE_CONTROLLER;
            case NETWORK_CARD -> NETWORK_CARD;
            case POWER_SUPPLY -> POWER_SUPPLY;
            case ACCELERATOR -> ACCELERATOR;
            case OTHER -> OTHER;
        };
    }
}
