package hostplan.print;

/// What became of something that was to be printed.
public sealed interface Sent {

    /// The queue of the printer has it.
    record Queued() implements Sent {}

    /// Nothing is printed.
    record Failed(Reason reason, String words) implements Sent {}

    /// Why.
    enum Reason {
        /// There is no printer of that name any more.
        GONE,
        /// Its queue takes nothing at present.
        REFUSED,
        /// The system says why, in words of its own.
        OTHER
    }
}
