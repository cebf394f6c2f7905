package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.capacity.CutRules;
import hostplan.capacity.Neighbours;
import hostplan.capacity.Ratios;
import hostplan.capacity.Slicing;
import hostplan.document.Coded;
import hostplan.document.Ids;
import hostplan.document.UnknownMembers;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PowerState;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Adding, copying, naming, changing and removing placements, each as one step of the history.
public final class PlacementEdits {

    private final Ids ids;

    public PlacementEdits(Ids ids) {
        this.ids = ids;
    }

    /// What an edit made of a project.
    ///
    /// @param placement identity of the one to look at after it; empty where none is left
    public record Edit(StepName step, Project project, Optional<String> placement) {}

    /// What of a placement is changed, which names the step.
    public enum Change implements Coded {
        NAME,
        HOSTS,
        COUNTING,
        RULES,
        DISKS,
        AIM,
        FAILURES,
        GROUPS,
        STAYING,
        BOUND,
        NOTES;

        StepName step() {
            return StepName.of("step.placement.change." + code());
        }
    }

    /// A placement on the servers that carry VMs, by the rules by which one of them is sliced.
    public Edit add(ProjectIndex index, String name) {
        Project project = index.project();
        List<Server> hosts =
                project.servers().stream()
                        .filter(server -> !index.vmsOn(server.id()).isEmpty())
                        .toList();
        Placement.Draft draft = new Placement.Draft(ids.next(ObjectKind.PLACEMENT.idPrefix()));
        draft.name = FreeName.like(name, names(project));
        draft.hosts =
                hosts.stream().<HostOffer>map(host -> new HostOffer.Standing(host.id())).toList();
        draft.rules =
                hosts.stream()
                        .flatMap(host -> index.slicingsOf(host.id()).stream())
                        .findFirst()
                        .map(PlacementEdits::rules)
                        .orElseGet(() -> plain(index, hosts));
        return added(StepName.of("step.placement.add"), project, draft.build());
    }

    /// No rules but that what runs today may go on: so many vCPUs for each thread as the fullest
    /// server has now, in whole ones.
    private static CutRules plain(ProjectIndex index, List<Server> hosts) {
        Fraction most = Fraction.of(1);
        for (Server host : hosts) {
            Fraction now = vcpusOnEachThread(index, host);
            most = now.compareTo(most) > 0 ? now : most;
        }
        BigInteger whole = most.ceil();
        return CutRules.PLAIN.with(draft ->
                draft.ratios =
                        new Ratios(Fraction.of(whole), draft.ratios.memory(), draft.ratios.disk()));
    }

    /// None where the threads are not known.
    private static Fraction vcpusOnEachThread(ProjectIndex index, Server host) {
        long vcpus =
                index.vmsOn(host.id()).stream()
                        .filter(vm -> vm.powerState().filter(PowerState.OFF::equals).isEmpty())
                        .mapToLong(vm -> (long) vm.vcpus().orElse(0) * vm.count())
                        .sum();
        Totals totals = Figures.of(host, index).totals();
        return totals.threads()
                .or(totals::cores)
                .filter(threads -> threads > 0)
                .map(threads -> Fraction.of(vcpus, threads))
                .orElse(Fraction.ZERO);
    }

    /// Those of a slicing, without what is true of its own host and flavors only.
    private static CutRules rules(Slicing slicing) {
        Neighbours neighbours = slicing.neighbours();
        return CutRules.of(slicing)
                .with(draft -> {
                    draft.cutting = slicing.cutting().withNodes(List.of());
                    draft.neighbours =
                            new Neighbours(
                                    neighbours.disk(),
                                    neighbours.backup(),
                                    neighbours.burstSeconds(),
                                    List.of());
                });
    }

    /// A copy, which asks the same.
    public Edit duplicate(Project project, Placement placement) {
        Placement copy =
                placement.with(draft -> {
                    draft.id = ids.next(ObjectKind.PLACEMENT.idPrefix());
                    draft.name = FreeName.copyOf(placement.name(), names(project));
                    draft.unknown = UnknownMembers.NONE;
                });
        return added(StepName.of("step.placement.duplicate", placement.name()), project, copy);
    }

    private static Edit added(StepName step, Project project, Placement placement) {
        return new Edit(step, ProjectEdits.add(project, placement), Optional.of(placement.id()));
    }

    public static Edit rename(Project project, Placement placement, String name) {
        return change(project, placement, Change.NAME, draft -> draft.name = name);
    }

    /// Changes one placement; the very same project where that changes nothing.
    public static Edit change(
            Project project, Placement placement, Change what, Consumer<Placement.Draft> change) {
        return new Edit(
                what.step(),
                ProjectEdits.replace(project, placement.with(change)),
                Optional.of(placement.id()));
    }

    /// Takes a placement away; the one after it is looked at then, or the last.
    public static Edit remove(Project project, Placement placement) {
        List<Placement> left =
                project.placements().stream()
                        .filter(each -> !each.id().equals(placement.id()))
                        .toList();
        int place = project.placements().indexOf(placement);
        return new Edit(
                StepName.of("step.placement.remove", placement.name()),
                ProjectEdits.remove(project, ObjectKind.PLACEMENT, Set.of(placement.id())),
                left.isEmpty()
                        ? Optional.empty()
                        : Optional.of(left.get(Math.clamp(place, 0, left.size() - 1)).id()));
    }

    private static Set<String> names(Project project) {
        return project.placements().stream().map(Placement::name).collect(Collectors.toSet());
    }
}
