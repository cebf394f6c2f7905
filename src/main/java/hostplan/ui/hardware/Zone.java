package hostplan.ui.hardware;

/// What stands below the drawing of the machine.
sealed interface Zone {

    /// The table of parts.
    record Parts() implements Zone {}

    /// What could go into a slot or a group of slots.
    record Choosing(String id) implements Zone {}

    /// The models one can choose from.
    record Models() implements Zone {}

    /// A part of the person's own, for a slot or a group.
    record OwnPart(String id) implements Zone {}

    /// The servers that have the configuration.
    record Servers() implements Zone {}

    /// Another configuration beside the one shown.
    record Comparing(String other) implements Zone {}
}
