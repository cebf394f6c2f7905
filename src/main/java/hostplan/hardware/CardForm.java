package hostplan.hardware;

import hostplan.document.Coded;

/// The kind of slot for cards.
public enum CardForm implements Coded {
    PCIE,
    /// OCP NIC 3.0.
    OCP,
    /// A maker's own, such as a mezzanine of a blade.
    MEZZANINE
}
