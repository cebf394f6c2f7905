package hostplan.inventory;

import hostplan.document.Coded;

/// Whether a server carries what people depend on.
public enum Environment implements Coded {
    PRODUCTION,
    TEST
}
