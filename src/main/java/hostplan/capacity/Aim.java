package hostplan.capacity;

import hostplan.document.Coded;

/// What the person wants most of what is left after the fixed counts and the weights.
public enum Aim implements Coded {
    /// As many slices as can be.
    SLICES,
    /// As much income a month as can be.
    INCOME,
    /// As little stranded as can be: the mean of free ÷ capacity over the host's resources.
    TIGHT
}
