package hostplan.exchange.text;

import hostplan.exchange.NamedBytes;
import hostplan.exchange.UnreadableInput;

import java.util.Optional;

/// How much of a file is read, so that none can use up time or memory.
public final class InputLimits {

    public static final int FILE_BYTES = 50 << 20;
    public static final int CELLS = 1_000_000;

    /// As much as a spreadsheet holds in one cell.
    public static final int CELL_CHARACTERS = 32_767;

    private InputLimits() {}

    /// Why a file is not even looked at; empty where it may be.
    public static Optional<UnreadableInput> refusal(NamedBytes input) {
        if (input.content().length > FILE_BYTES) {
            return Optional.of(
                    new UnreadableInput(
                            input.name(),
                            "The file has "
                                    + (input.content().length >> 20)
                                    + " MiB; at most "
                                    + (FILE_BYTES >> 20)
                                    + " MiB are read.",
                            "Split it into smaller files."));
        }
        return input.content().length == 0
                ? Optional.of(
                        new UnreadableInput(
                                input.name(),
                                "The file is empty.",
                                "Export it again, or choose another file."))
                : Optional.empty();
    }
}
