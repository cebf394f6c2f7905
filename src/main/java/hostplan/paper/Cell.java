package hostplan.paper;

/// What stands in one cell of a table.
public sealed interface Cell permits Text, Cell.TickBox {

    /// A box to tick by hand, with words beside it.
    record TickBox(String label) implements Cell {}
}
