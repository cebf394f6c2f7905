package hostplan.rack.work;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/// A job that waits, and for what.
final class Waiting {

    private Job job;
    private final Set<Waiting> inTheWay = new LinkedHashSet<>();
    private final Set<Waiting> holders = new LinkedHashSet<>();
    private final Set<Waiting> switches = new LinkedHashSet<>();

    Waiting(Job job) {
        this.job = job;
    }

    Job job() {
        return job;
    }

    void become(Job other) {
        job = other;
    }

    /// Those that stand in its place and will leave it.
    Stream<Waiting> inTheWay() {
        return inTheWay.stream();
    }

    /// Those whose cables are where its cables belong, and will leave.
    Stream<Waiting> holders() {
        return holders.stream();
    }

    void waitForPlaceOf(Waiting other) {
        inTheWay.add(other);
    }

    void waitForCableOf(Waiting other) {
        holders.add(other);
    }

    /// Into which its cables go, and which are still to come.
    void waitForSwitch(Waiting other) {
        switches.add(other);
    }

    /// The other one holds nothing any more.
    void waitNoMoreFor(Waiting other) {
        inTheWay.remove(other);
        holders.remove(other);
    }

    /// The other one stands where it belongs.
    void waitNoMoreForSwitch(Waiting other) {
        switches.remove(other);
    }

    boolean waitsForNobody() {
        return inTheWay.isEmpty() && holders.isEmpty() && switches.isEmpty();
    }

    /// From now on the job of another is done with this one.
    void takeOver(Waiting other) {
        other.holders().filter(each -> each != this).forEach(holders::add);
        switches.addAll(other.switches);
    }

    /// Waits for one instead of another.
    void waitForInstead(Waiting one, Waiting other) {
        if (holders.remove(other) && one != this) {
            holders.add(one);
        }
    }
}
