package hostplan.hardware.fit;

/// What people depend on a machine for, which decides how much it must survive.
public enum Use {
    /// At least one server of this hardware is in production.
    PRODUCTION,
    /// Tests, spares, plans: nobody said that it is in production.
    OTHER
}
