package hostplan.drawing;

/// How a shape is filled beside its colour.
public enum Pattern {
    /// The colour and nothing else.
    PLAIN,
    /// The colour and nothing else, so strong that it stands out against [#PLAIN] ones.
    SOLID,
    /// Slanted lines.
    SLANTED,
    /// Lines slanted both ways.
    CROSSED,
    DOTTED,
    /// Lines from top to bottom.
    UPRIGHT,
    /// Lines from side to side.
    LEVEL,
    /// Nothing but an edge of dashes.
    DASHED
}
