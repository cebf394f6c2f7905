package hostplan.cli;

/// What the program says to the one that called it.
enum ExitStatus {
    /// Nothing is wrong, and all fits.
    FINE(0),
    /// Something was found, or something does not fit.
    FOUND(1),
    /// The input could not be read or does not make sense.
    BAD_INPUT(2);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
