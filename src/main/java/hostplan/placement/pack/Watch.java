package hostplan.placement.pack;

import java.util.function.BooleanSupplier;

/// When a search is to end with what it has.
public final class Watch {

    private final Passing time;
    private final long end;
    private final BooleanSupplier cancelled;

    private Watch(Passing time, long end, BooleanSupplier cancelled) {
        this.time = time;
        this.end = end;
        this.cancelled = cancelled;
    }

    /// What time is measured by, in nanoseconds.
    private interface Passing {
        long now();

        /// What it is once more has been done.
        long later();
    }

    /// The clock of the computer.
    private enum Clock implements Passing {
        REAL;

        @Override
        public long now() {
            return System.nanoTime();
        }

        @Override
        public long later() {
            return System.nanoTime();
        }
    }

    /// Time that only passes by being looked at.
    private static final class Looks implements Passing {

        /// What passes between two looks of a search among some hundred VMs; among fewer it is
        /// less.
        private static final long NANOSECONDS = 500_000;

        private long passed;

        @Override
        public long now() {
            return passed;
        }

        @Override
        public long later() {
            passed += NANOSECONDS;
            return passed;
        }
    }

    /// After so many nanoseconds, or once it is cancelled.
    public static Watch of(long nanoseconds, BooleanSupplier cancelled) {
        return new Watch(Clock.REAL, System.nanoTime() + nanoseconds, cancelled);
    }

    /// Only once it is cancelled.
    public static Watch unlimited(BooleanSupplier cancelled) {
        return of(Long.MAX_VALUE / 2, cancelled);
    }

    /// After so much work, in nanoseconds of a usual computer: the same search comes to the same
    /// end on every computer, however long that takes. For one thread alone.
    public static Watch ofWork(long nanoseconds, BooleanSupplier cancelled) {
        return new Watch(new Looks(), nanoseconds, cancelled);
    }

    /// One that ends after this part of the time that is left.
    public Watch part(int ofParts) {
        return new Watch(time, time.now() + (end - time.now()) / ofParts, cancelled);
    }

    /// One that lasts so long from now, where this one ends before; unless it is cancelled.
    public Watch atLeast(long nanoseconds) {
        return new Watch(time, Math.max(end, time.now() + nanoseconds), cancelled);
    }

    /// One that ends so long from now at the latest.
    public Watch atMost(long nanoseconds) {
        long latest = time.now() + nanoseconds;
        return new Watch(time, end - latest < 0 ? end : latest, cancelled);
    }

    /// One that also ends once there is enough.
    public Watch until(BooleanSupplier isEnough) {
        return new Watch(time, end, () -> isEnough.getAsBoolean() || cancelled.getAsBoolean());
    }

    public boolean isOver() {
        return time.later() - end >= 0 || cancelled.getAsBoolean();
    }
}
