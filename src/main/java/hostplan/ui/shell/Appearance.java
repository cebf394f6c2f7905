package hostplan.ui.shell;

import hostplan.document.Coded;

/// How the windows look: as the system does, or always light or dark.
public enum Appearance implements Coded {
    SYSTEM,
    LIGHT,
    DARK
}
