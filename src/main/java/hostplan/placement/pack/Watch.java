package hostplan.placement.pack;

import java.util.function.BooleanSupplier;

/// When a search is to end with what it has.
public final class Watch {

    private final long end;
    private final BooleanSupplier cancelled;

    private Watch(long end, BooleanSupplier cancelled) {
        this.end = end;
        this.cancelled = cancelled;
    }

    /// After so many nanoseconds, or once it is cancelled.
    public static Watch of(long nanoseconds, BooleanSupplier cancelled) {
        return new Watch(System.nanoTime() + nanoseconds, cancelled);
    }

    /// One that ends after this part of the time that is left.
    public Watch part(int ofParts) {
        return new Watch(System.nanoTime() + (end - System.nanoTime()) / ofParts, cancelled);
    }

    /// One that lasts so long from now, where this one ends before; unless it is cancelled.
    public Watch atLeast(long nanoseconds) {
        return new Watch(Math.max(end, System.nanoTime() + nanoseconds), cancelled);
    }

    /// One that ends so long from now at the latest.
    public Watch atMost(long nanoseconds) {
        long latest = System.nanoTime() + nanoseconds;
        return new Watch(end - latest < 0 ? end : latest, cancelled);
    }

    public boolean isOver() {
        return System.nanoTime() - end >= 0 || cancelled.getAsBoolean();
    }
}
