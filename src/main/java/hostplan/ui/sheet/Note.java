package hostplan.ui.sheet;

import hostplan.ui.grid.Tone;

/// What is said after an action, below the table: what happened beyond what one sees, or why
/// nothing did.
record Note(String text, Tone tone) {

    static Note of(String text) {
        return new Note(text, Tone.ACCENT);
    }

    static Note warning(String text) {
        return new Note(text, Tone.WARNING);
    }
}
