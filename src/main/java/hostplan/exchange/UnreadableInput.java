package hostplan.exchange;

/// A file of which nothing could be read.
public record UnreadableInput(String file, String message, String cure) {}
