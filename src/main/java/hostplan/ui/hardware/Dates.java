package hostplan.ui.hardware;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Days as fields of a form hold them.
final class Dates {

    private Dates() {}

    static Parsed<LocalDate> read(String text) {
        try {
            return Parsed.value(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException _) {
            return Parsed.problem(Quoted.of(text) + " is not a day.", "Write it as 2026-10-01.");
        }
    }
}
