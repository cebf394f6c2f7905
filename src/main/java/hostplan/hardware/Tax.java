package hostplan.hardware;

import hostplan.document.Coded;

/// Whether a price contains the value-added tax.
public enum Tax implements Coded {
    NET,
    GROSS
}
