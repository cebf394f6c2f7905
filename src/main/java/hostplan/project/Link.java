package hostplan.project;

import hostplan.document.Coded;

/// The ways in which an object of a project refers to another one.
public enum Link implements Coded {
    RACK_AT_SITE(ObjectKind.RACK, ObjectKind.SITE),
    ITEM_IN_RACK(ObjectKind.RACK_ITEM, ObjectKind.RACK),
    SERVER_AT_SITE(ObjectKind.SERVER, ObjectKind.SITE),
    SERVER_IN_RACK(ObjectKind.SERVER, ObjectKind.RACK),
    SERVER_IN_ENCLOSURE(ObjectKind.SERVER, ObjectKind.SERVER),
    CONFIGURATION_OF_MODEL(ObjectKind.CONFIGURATION, ObjectKind.SERVER_MODEL),
    CONFIGURATION_OF_PART(ObjectKind.CONFIGURATION, ObjectKind.PART),
    QUOTE_OF_PART(ObjectKind.QUOTE, ObjectKind.PART),
    QUOTE_OF_MODEL(ObjectKind.QUOTE, ObjectKind.SERVER_MODEL),
    QUOTE_OF_CONFIGURATION(ObjectKind.QUOTE, ObjectKind.CONFIGURATION),
    POOL_OF_SERVER(ObjectKind.STORAGE_POOL, ObjectKind.SERVER),
    SERVER_WITH_CONFIGURATION(ObjectKind.SERVER, ObjectKind.CONFIGURATION),
    VM_ON_HOST(ObjectKind.VM, ObjectKind.SERVER),
    VM_OF_FLAVOR(ObjectKind.VM, ObjectKind.FLAVOR),
    SLICING_OF_HOST(ObjectKind.SLICING, ObjectKind.SERVER),
    SLICING_INTO_FLAVOR(ObjectKind.SLICING, ObjectKind.FLAVOR),
    PLACEMENT_ON_SERVER(ObjectKind.PLACEMENT, ObjectKind.SERVER),
    PLACEMENT_BUYS_CONFIGURATION(ObjectKind.PLACEMENT, ObjectKind.CONFIGURATION),
    PLACEMENT_BINDS_VM(ObjectKind.PLACEMENT, ObjectKind.VM);

    private final ObjectKind user;
    private final ObjectKind used;

    Link(ObjectKind user, ObjectKind used) {
        this.user = user;
        this.used = used;
    }

    /// The kind of what refers.
    public ObjectKind user() {
        return user;
    }

    /// The kind of what is referred to.
    public ObjectKind used() {
        return used;
    }
}
