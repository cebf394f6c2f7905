package hostplan.rack.work;

import static java.util.Comparator.comparing;

import hostplan.inventory.RackItemKind;
import hostplan.rack.Elevation;
import hostplan.rack.Meeting;
import hostplan.rack.Occupant;
import hostplan.rack.Places;
import hostplan.rack.Sharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The order of jobs: each comes when its new place, its outlets and its ports are free. Where jobs
/// wait for each other in a circle, one gives up early what it holds: a cable that its machine can
/// do without is pulled, or the lightest of those in the way is set aside. What stays where another
/// comes is told by a finding, and holds up nothing.
final class Sequence {

    /// What nobody weighed is left where it is as long as possible.
    private static final Comparator<Waiting> LIGHTEST =
            comparing(
                    each -> each.job().who().weightKg(),
                    comparing(weight -> weight.orElse(BigDecimal.valueOf(Long.MAX_VALUE))));

    private final Map<String, Long> connected = new HashMap<>();
    private final Loads loads;
    private final List<Waiting> waiting;
    private final List<WorkStep> steps = new ArrayList<>();

    /// @param before how things stand until then
    /// @param jobs in the order in which they come where nothing speaks against it
    Sequence(WorkOrder.State before, List<Job> jobs) {
        loads = new Loads(before);
        before.cables().forEach((id, all) -> connected.put(id, (long) all.power().size()));
        waiting = new ArrayList<>(jobs.stream().map(Waiting::new).toList());
        waitForPlaces();
        waitForCables();
        waitForSwitches();
    }

    private void waitForPlaces() {
        Map<String, List<Waiting>> leaving = new HashMap<>();
        for (Waiting each : waiting) {
            if (each.job().leaves()) {
                String rack = each.job().from().orElseThrow().rack().id();
                leaving.computeIfAbsent(rack, _ -> new ArrayList<>()).add(each);
            }
        }
        for (Waiting each : waiting) {
            if (each.job().arrives()) {
                String rack = each.job().next().spot().rack().id();
                leaving.getOrDefault(rack, List.of()).stream()
                        .filter(other -> other != each && isInTheWay(other.job(), each.job()))
                        .forEach(each::waitForPlaceOf);
            }
        }
    }

    /// One that goes and one that comes may be planned for one place, but never stand in it at the
    /// same time.
    private static boolean isInTheWay(Job leaving, Job coming) {
        Optional<Occupant> stands = leaving.stands();
        if (stands.isEmpty()) {
            return false;
        }
        Elevation both =
                new Elevation(coming.next().spot().rack(), List.of(stands.get(), coming.who()));
        return Places.meetings(both).stream()
                .anyMatch(each ->
                        switch (each.kind()) {
                            case CLASH -> true;
                            case SHARED -> follow(each);
                            case RESERVED -> false;
                        });
    }

    private static boolean follow(Meeting meeting) {
        return Stream.of(meeting.earlier(), meeting.later())
                .allMatch(each ->
                        each.sharing() == Sharing.COMING || each.sharing() == Sharing.LEAVING);
    }

    private void waitForCables() {
        Map<Plugs.End, List<Waiting>> releasing = new HashMap<>();
        for (Waiting each : waiting) {
            each.job()
                    .releases()
                    .forEach(end ->
                            releasing.computeIfAbsent(end, _ -> new ArrayList<>()).add(each));
        }
        for (Waiting each : waiting) {
            each.job().takes().stream()
                    .flatMap(end -> releasing.getOrDefault(end, List.of()).stream())
                    .filter(other -> other != each)
                    .forEach(each::waitForCableOf);
        }
    }

    /// What is plugged into a switch that comes waits until it is there.
    private void waitForSwitches() {
        for (Waiting coming : waiting) {
            if (coming.job().arrives() && coming.job().who().is(RackItemKind.SWITCH)) {
                String name = coming.job().who().name();
                waiting.stream()
                        .filter(each -> each != coming && each.job().plugsInto(name))
                        .forEach(each -> each.waitForSwitch(coming));
            }
        }
    }

    List<WorkStep> steps() {
        while (!waiting.isEmpty()) {
            ready().filter(each -> !loads.areTooMuch(each.job()))
                    .findFirst()
                    .or(() -> ready().findFirst())
                    .ifPresentOrElse(this::take, this::cut);
        }
        return steps;
    }

    /// Those that can be done now. What would be too much for its rack waits until others have left
    /// that, where there are such.
    private Stream<Waiting> ready() {
        return waiting.stream().filter(each -> each.waitsForNobody() && !goesDark(each.job()));
    }

    /// Whether something that runs would have too few supplies with power.
    private boolean goesDark(Job job) {
        long cables = connected.getOrDefault(job.id(), 0L);
        return job.pullsWhileItRuns()
                && Recabling.supplied(job.who().power(), cables) - 1 < job.who().power().needed();
    }

    private void take(Waiting next) {
        waiting.remove(next);
        release(next);
        long plugged = next.job().plugged().power().size();
        connected.merge(next.job().id(), plugged, Long::sum);
        waiting.forEach(each -> each.waitNoMoreForSwitch(next));
        loads.arrives(next.job());
        steps.add(next.job().step());
    }

    private void release(Waiting done) {
        long unplugged = done.job().unplugged().power().size();
        connected.merge(done.job().id(), -unplugged, Long::sum);
        loads.leaves(done.job());
        waiting.forEach(each -> each.waitNoMoreFor(done));
    }

    /// Lets one give up early what others wait for; where that helps nobody, the first job is done
    /// all the same.
    private void cut() {
        Stream.of(
                        inTheWay().sorted(LIGHTEST),
                        holders().filter(each -> !each.job().isCarried() && !goesDark(each.job())),
                        holders().filter(each -> each.job().isCarried()).sorted(LIGHTEST))
                .flatMap(each -> each)
                .findFirst()
                .ifPresentOrElse(this::giveUpEarly, this::switchOffOrTake);
    }

    private Stream<Waiting> inTheWay() {
        return waiting.stream().flatMap(Waiting::inTheWay);
    }

    private Stream<Waiting> holders() {
        return waiting.stream().flatMap(Waiting::holders);
    }

    private void giveUpEarly(Waiting early) {
        release(early);
        Job job = early.job();
        steps.add(job.early(job.isCarried() ? WorkStep.Kind.SET_ASIDE : WorkStep.Kind.UNPLUG));
        early.become(job.late());
    }

    private void switchOffOrTake() {
        waiting.stream()
                .filter(each -> goesDark(each.job()))
                .findFirst()
                .ifPresentOrElse(this::switchOff, () -> take(waiting.getFirst()));
    }

    /// Something that cannot have its cables changed one by one is switched off.
    private void switchOff(Waiting dark) {
        List<Waiting> same =
                waiting.stream()
                        .filter(each -> !each.job().isCarried())
                        .filter(each -> each.job().id().equals(dark.job().id()))
                        .toList();
        dark.become(Job.switchedOff(same.stream().map(Waiting::job).toList()));
        for (Waiting other : same) {
            if (other != dark) {
                waiting.remove(other);
                dark.takeOver(other);
                waiting.forEach(each -> each.waitForInstead(dark, other));
            }
        }
    }
}
