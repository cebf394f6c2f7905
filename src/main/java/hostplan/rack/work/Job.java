package hostplan.rack.work;

import hostplan.rack.Occupant;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something that waits to become a step.
///
/// @param next as it is planned; as it was where it goes
/// @param from where it stands until then; empty where it stands in no rack
record Job(
        WorkStep.Kind kind,
        Standing next,
        Optional<Spot> from,
        boolean off,
        Plugs unplugged,
        Plugs plugged) {

    Occupant who() {
        return next.who();
    }

    String id() {
        return next.who().id();
    }

    boolean isCarried() {
        return kind != WorkStep.Kind.RECABLE;
    }

    /// Whether it stands in a rack afterwards.
    boolean stays() {
        return kind != WorkStep.Kind.REMOVE;
    }

    /// Whether it is carried to a place.
    boolean arrives() {
        return isCarried() && stays() && next.who().position().isPresent();
    }

    /// It where it stands until then.
    Optional<Occupant> stands() {
        return from.flatMap(spot -> spot.position().map(unit -> who().at(unit, spot.face())));
    }

    /// Whether it leaves its place to be carried elsewhere.
    boolean leaves() {
        return isCarried() && from.isPresent();
    }

    /// Whether it pulls a power cable of something that runs on.
    boolean pullsWhileItRuns() {
        return !off && !isCarried() && !unplugged.power().isEmpty();
    }

    /// Whether it plugs in a cable that leads to a switch of this name.
    boolean plugsInto(String switchName) {
        return plugged.network().stream().anyMatch(cable -> cable.leadsTo(switchName));
    }

    Set<Plugs.End> releases() {
        return from.map(spot -> unplugged.ends(spot.rack().id())).orElse(Set.of());
    }

    Set<Plugs.End> takes() {
        return plugged.ends(next.spot().rack().id());
    }

    WorkStep step() {
        return new WorkStep(
                kind,
                next.who(),
                from,
                Optional.of(next.spot()).filter(_ -> stays()),
                off,
                unplugged,
                plugged);
    }

    /// That it gives up what it holds before its turn.
    WorkStep early(WorkStep.Kind how) {
        Optional<Spot> to =
                how == WorkStep.Kind.UNPLUG ? Optional.of(next.spot()) : Optional.empty();
        return new WorkStep(how, next.who(), from, to, off, unplugged, Plugs.NONE);
    }

    /// What is left of it after that.
    Job late() {
        return isCarried()
                ? new Job(WorkStep.Kind.INSTALL, next, Optional.empty(), off, Plugs.NONE, plugged)
                : new Job(kind, next, from, off, Plugs.NONE, plugged);
    }

    /// All at once, with the thing switched off.
    ///
    /// @param same jobs with one thing that stays where it is, at least one
    static Job switchedOff(List<Job> same) {
        Plugs unplugged = same.stream().map(Job::unplugged).reduce(Plugs.NONE, Plugs::and);
        Plugs plugged = same.stream().map(Job::plugged).reduce(Plugs.NONE, Plugs::and);
        Job first = same.getFirst();
        return new Job(first.kind, first.next, first.from, true, unplugged, plugged);
    }
}
