package hostplan.cli;

import hostplan.amount.Parsed;

/// What a person gave cannot be read or does not make sense: exit status 2.
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param message what is wrong and where; a whole sentence
    /// @param cure what to write instead; a whole sentence
    BadInput(String message, String cure) {
        super((message + " " + cure).strip());
    }

    /// The value, or what is wrong with it.
    ///
    /// @param where the option and member it was given for, such as `--host: memory`
    static <T> T unless(String where, Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Value<T>(T value) -> value;
            case Parsed.Problem<T>(String message, String cure) ->
                    throw new BadInput(where + ": " + message, cure);
        };
    }
}
