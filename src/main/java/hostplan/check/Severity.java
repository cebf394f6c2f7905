package hostplan.check;

import hostplan.document.Coded;

/// How much a finding matters.
public enum Severity implements Coded {
    /// The plan cannot be carried out as it stands, or a figure that follows from it is wrong.
    ERROR,
    /// Probably a mistake; a person has to look.
    WARNING,
    /// Worth knowing; nothing is wrong.
    NOTE
}
