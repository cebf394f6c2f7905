package hostplan.rack.work;

import static java.util.Comparator.comparing;

import hostplan.rack.Elevation;
import hostplan.rack.Mounting;
import hostplan.rack.Refusal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The order of jobs: each comes when its new place, its outlets and its ports are free. Where jobs
/// wait for each other in a circle, one gives up early what it holds: a cable that its machine can
/// do without is pulled, or the lightest of those in the way is set aside.
final class Sequence {

    /// What nobody weighed is left where it is as long as possible.
    private static final Comparator<Job> LIGHTEST =
            comparing(
                    job -> job.who().weightKg(),
                    comparing(weight -> weight.orElse(BigDecimal.valueOf(Long.MAX_VALUE))));

    private final Map<String, Elevation> racks = new LinkedHashMap<>();
    private final Map<String, Long> connected = new HashMap<>();
    private final List<Job> waiting;
    private final List<WorkStep> steps = new ArrayList<>();

    /// @param before the racks as they stand
    /// @param jobs in the order in which they come where nothing speaks against it
    Sequence(List<Elevation> before, Map<String, Cables> cables, List<Job> jobs) {
        before.forEach(each -> racks.put(each.rack().id(), each));
        cables.forEach((id, all) -> connected.put(id, (long) all.power().size()));
        waiting = new ArrayList<>(jobs);
    }

    List<WorkStep> steps() {
        while (!waiting.isEmpty()) {
            waiting.stream()
                    .filter(this::isFree)
                    .findFirst()
                    .ifPresentOrElse(this::take, this::cut);
        }
        return steps;
    }

    private boolean isFree(Job job) {
        return inTheWay(job).isEmpty() && holdersOfItsEnds(job).isEmpty() && !goesDark(job);
    }

    /// Those that stand in its place and will leave it. What stays there is told by a finding, and
    /// holds up nothing.
    private List<Job> inTheWay(Job job) {
        if (!job.isCarried() || !job.stays() || job.who().position().isEmpty()) {
            return List.of();
        }
        Set<String> blocking = new HashSet<>();
        for (Refusal refusal : Mounting.of(rack(job), List.of(job.who())).refusals()) {
            if (refusal instanceof Refusal.Occupied) {
                blocking.addAll(refusal.blocking());
            }
        }
        return waiting.stream()
                .filter(other -> other.leaves() && blocking.contains(other.id()))
                .toList();
    }

    private Elevation rack(Job job) {
        return racks.getOrDefault(
                job.next().spot().rack().id(), new Elevation(job.next().spot().rack(), List.of()));
    }

    /// Those whose cables are where its cables belong, and will leave.
    private List<Job> holdersOfItsEnds(Job job) {
        Set<Plugs.End> takes = job.takes();
        return takes.isEmpty()
                ? List.of()
                : waiting.stream()
                        .filter(other -> other != job)
                        .filter(other -> other.releases().stream().anyMatch(takes::contains))
                        .toList();
    }

    /// Whether something that runs would have too few supplies with power.
    private boolean goesDark(Job job) {
        long cables = connected.getOrDefault(job.id(), 0L);
        return job.pullsWhileItRuns()
                && Recabling.supplied(job.who().power(), cables) - 1 < job.who().power().needed();
    }

    private void take(Job job) {
        waiting.remove(job);
        takeOut(job);
        connected.merge(job.id(), (long) job.plugged().power().size(), Long::sum);
        steps.add(job.step());
        if (job.isCarried() && job.stays()) {
            racks.put(job.next().spot().rack().id(), rack(job).with(List.of(job.who())));
        }
    }

    private void takeOut(Job job) {
        connected.merge(job.id(), -(long) job.unplugged().power().size(), Long::sum);
        if (job.isCarried()) {
            racks.replaceAll((_, rack) -> rack.without(Set.of(job.id())));
        }
    }

    /// Lets one give up early what others wait for; where that helps nobody, the first job is done
    /// all the same.
    private void cut() {
        Stream.<Stream<Job>>of(
                        all(this::inTheWay).sorted(LIGHTEST),
                        all(this::holdersOfItsEnds)
                                .filter(job -> !job.isCarried() && !goesDark(job)),
                        all(this::holdersOfItsEnds).filter(Job::isCarried).sorted(LIGHTEST))
                .flatMap(each -> each)
                .findFirst()
                .ifPresentOrElse(this::giveUpEarly, this::switchOffOrTake);
    }

    private Stream<Job> all(Function<Job, List<Job>> blocking) {
        return waiting.stream().map(blocking).flatMap(Collection::stream);
    }

    private void giveUpEarly(Job job) {
        takeOut(job);
        steps.add(job.early(job.isCarried() ? WorkStep.Kind.SET_ASIDE : WorkStep.Kind.UNPLUG));
        waiting.set(waiting.indexOf(job), job.late());
    }

    /// Something that cannot have its cables changed one by one is switched off.
    private void switchOffOrTake() {
        Optional<Job> dark = waiting.stream().filter(this::goesDark).findFirst();
        if (dark.isEmpty()) {
            take(waiting.getFirst());
            return;
        }
        List<Job> same =
                waiting.stream()
                        .filter(job -> !job.isCarried() && job.id().equals(dark.get().id()))
                        .toList();
        int place = waiting.indexOf(same.getFirst());
        waiting.removeAll(same);
        waiting.add(place, Job.switchedOff(same));
    }
}
