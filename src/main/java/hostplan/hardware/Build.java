package hostplan.hardware;

/// How the hardware of a configuration is stated. Everything else asks [#totals()] and does not
/// look further.
public sealed interface Build permits Totals {

    /// The figures of the whole machine.
    Totals totals();
}
