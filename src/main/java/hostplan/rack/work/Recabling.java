package hostplan.rack.work;

import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.rack.Power;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How cables change on something that stays where it is: one power cable after the other, first
/// those that are added, so that it runs on. Where it cannot run with one of them pulled, it is
/// switched off and all change at once.
record Recabling(Standing stays, Cables before, Cables after) {

    /// One power cable that changes.
    private record Change(int supply, Optional<PowerCable> old, Optional<PowerCable> now) {

        Plugs unplugged() {
            return old.map(this::plugs).orElse(Plugs.NONE);
        }

        Plugs plugged() {
            return now.map(this::plugs).orElse(Plugs.NONE);
        }

        private Plugs plugs(PowerCable cable) {
            return new Plugs(Map.of(supply, cable), List.of());
        }

        /// Added ones first, those that go for good last.
        int turn() {
            return old.isEmpty() ? 0 : now.isPresent() ? 1 : 2;
        }
    }

    List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        List<Change> changes = changes();
        changes.forEach(change -> jobs.add(job(change.unplugged(), change.plugged())));
        Plugs gone = network(before.network(), after.network());
        Plugs come = network(after.network(), before.network());
        if (!gone.isEmpty() || !come.isEmpty()) {
            jobs.add(job(gone, come));
        }
        return mustBeOff(changes) ? List.of(Job.switchedOff(jobs)) : jobs;
    }

    private Job job(Plugs unplugged, Plugs plugged) {
        Optional<Spot> here = Optional.of(stays.spot());
        return new Job(WorkStep.Kind.RECABLE, stays, here, false, unplugged, plugged);
    }

    private static Plugs network(List<NetworkCable> these, List<NetworkCable> others) {
        return new Plugs(
                Map.of(), these.stream().filter(cable -> !others.contains(cable)).toList());
    }

    private boolean mustBeOff(List<Change> changes) {
        long added = changes.stream().filter(change -> change.old().isEmpty()).count();
        boolean pulls = changes.stream().anyMatch(change -> change.old().isPresent());
        boolean keepsTooFew = after.power().size() < stays.who().power().needed();
        return pulls
                && (supplied(stays.who().power(), before.power().size() + added) - 1
                                < stays.who().power().needed()
                        || keepsTooFew
                        || isCircle(changes));
    }

    /// How many of its supplies have power with so many cables.
    static long supplied(Power power, long cables) {
        return Math.min(cables, power.supplies().map(Long::valueOf).orElse(cables));
    }

    /// Whether its own cables wait for each other's outlets.
    private static boolean isCircle(List<Change> changes) {
        List<Change> left = new ArrayList<>(changes);
        while (!left.isEmpty()) {
            Set<PowerCable> held = new HashSet<>();
            left.forEach(change -> change.old().filter(Recabling::isStated).ifPresent(held::add));
            boolean moved =
                    left.removeIf(change ->
                            change.now().filter(held::contains).isEmpty()
                                    || change.now().equals(change.old()));
            if (!moved) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStated(PowerCable cable) {
        return !cable.outlet().isBlank();
    }

    private List<Change> changes() {
        List<Integer> old = new ArrayList<>(places(before.power(), after.power()));
        List<Change> changes = new ArrayList<>();
        for (int now : places(after.power(), before.power())) {
            PowerCable cable = after.power().get(now);
            Optional<Integer> was = oldOf(now, old);
            was.ifPresent(old::remove);
            changes.add(
                    new Change(was.orElse(now), was.map(before.power()::get), Optional.of(cable)));
        }
        old.forEach(was ->
                changes.add(
                        new Change(was, Optional.of(before.power().get(was)), Optional.empty())));
        return changes.stream().sorted(Comparator.comparingInt(Change::turn)).toList();
    }

    /// The cable that becomes another: that of the same supply, or else of the same feed.
    private Optional<Integer> oldOf(int now, List<Integer> old) {
        if (before.power().size() == after.power().size()) {
            return Optional.of(now);
        }
        String feed = after.power().get(now).feed();
        return old.stream()
                .filter(each -> before.power().get(each).feed().equals(feed))
                .findFirst()
                .or(() -> old.stream().findFirst());
    }

    /// Which of these change. Where there are as many as before, each stays at its supply; else
    /// those change that are not among the others.
    private static List<Integer> places(List<PowerCable> these, List<PowerCable> others) {
        List<PowerCable> rest = new ArrayList<>(others);
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < these.size(); place++) {
            boolean same =
                    these.size() == others.size()
                            ? these.get(place).equals(others.get(place))
                            : rest.remove(these.get(place));
            if (!same) {
                places.add(place);
            }
        }
        return places;
    }
}
