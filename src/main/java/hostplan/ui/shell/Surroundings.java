package hostplan.ui.shell;

import hostplan.ui.common.Texts;

/// What surrounds one window: the person in front of it, the other windows, and the language.
public record Surroundings(Prompts prompts, Windows windows, Texts texts) {}
