package hostplan.storage.json;

import tools.jackson.core.StreamReadConstraints;

/// How much a file may ask of the reader, whoever wrote it.
public final class JsonLimits {

    /// The size of a file: some sixty times that of a project of 10,000 servers and as many lines
    /// of notes.
    public static final int MOST_BYTES = 64 << 20;

    /// Objects and lists within each other.
    public static final int MOST_DEPTH = 100;

    /// Characters of one text, such as the notes of a server.
    public static final int MOST_CHARACTERS = 1 << 20;

    /// Characters of a member's name.
    public static final int MOST_NAME_CHARACTERS = 10_000;

    /// Digits of one number.
    public static final int MOST_DIGITS = 100;

    /// Things that short texts stand for, such as the slots of `memory 1-12`, in one file: some
    /// twice those of 10,000 full machines, each with a configuration of its own.
    public static final int MOST_MEANT = 1_000_000;

    /// Problems that are listed; whoever has so many mends some and tries again.
    public static final int MOST_PROBLEMS = 20;

    private JsonLimits() {}

    static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(MOST_DEPTH)
                .maxStringLength(MOST_CHARACTERS)
                .maxNameLength(MOST_NAME_CHARACTERS)
                .maxNumberLength(MOST_DIGITS)
                .build();
    }
}
