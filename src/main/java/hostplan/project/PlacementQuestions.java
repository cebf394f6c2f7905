package hostplan.project;

import hostplan.placement.Placement;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Hosts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Turns VMs and hosts of a project into a question in whole numbers: what each host has for VMs by
/// the rules of slicing, and what each VM takes of it.
public final class PlacementQuestions {

    private final SlicingQuestions slicing;

    public PlacementQuestions(SlicingQuestions slicing) {
        this.slicing = slicing;
    }

    /// What became of a placement.
    public sealed interface Asked {

        record Ready(PlacementQuestion question) implements Asked {}

        /// It cannot be asked yet.
        ///
        /// @param lacks all that is missing, at least one
        record Lacking(List<Lack> lacks) implements Asked {
            public Lacking {
                lacks = List.copyOf(lacks);
            }
        }
    }

    /// What a placement needs before it is a question.
    public sealed interface Lack {

        record NoHosts() implements Lack {}

        record NoVms() implements Lack {}

        /// A host cannot be cut.
        ///
        /// @param name of the host or the configuration
        record OfHost(String name, SlicingQuestions.Lack lack) implements Lack {}

        /// The least price is asked for, and this configuration has none.
        record NoPrice(String configuration) implements Lack {}

        /// Rules of a group that cannot be kept at the same time.
        record Contradicting(RuleContradictions.Contradiction contradiction) implements Lack {}

        /// A group is to be together on one feed, which means nothing.
        record TogetherOnFeed(String group) implements Lack {}

        /// An even load is asked for, and any number of this configuration may be bought.
        record NoLimit(String configuration) implements Lack {}
    }

    /// With all rules of groups, also those that are kept only where that costs nothing.
    public Asked of(ProjectIndex index, Placement placement) {
        return of(index, placement, true);
    }

    /// @param softToo whether rules of groups count that are kept only where that costs nothing
    public Asked of(ProjectIndex index, Placement placement, boolean softToo) {
        return of(index, placement, softToo, 0, false);
    }

    /// @param way of handing out what rules over racks and sites allow, counted from 0
    /// @param shared whether each host has its share of a pool alone; else every host has all of
    ///   it, and it is to be seen whether together they take more
    Asked of(ProjectIndex index, Placement placement, boolean softToo, int way, boolean shared) {
        PlacedVms placed = PlacedVms.of(index, placement);
        OfferedHosts offered = new OfferedHosts(index, placement, slicing, placed.lines());
        List<OfferedHosts.Offered> hosts = offered.all();
        List<Lack> lacks = new ArrayList<>(offered.lacks());
        if (placed.vms().isEmpty()) {
            lacks.add(new Lack.NoVms());
        }
        placement.groups().stream()
                .filter(rule -> !rule.hasMeaning())
                .forEach(rule -> lacks.add(new Lack.TogetherOnFeed(rule.group())));
        RuleContradictions rules = new RuleContradictions(index, placement);
        rules.all().forEach(each -> lacks.add(new Lack.Contradicting(each)));
        if (!lacks.isEmpty()) {
            return new Asked.Lacking(lacks.stream().distinct().toList());
        }
        List<PlacedKinds.Kind> kinds =
                new PlacedKinds(
                                placement,
                                placed,
                                servers(hosts),
                                new HostPlaces(index),
                                rules.kept(softToo))
                        .all();
        PlaceRules places = new PlaceRules(index, hosts, kinds, way);
        return new Asked.Ready(
                new QuestionOfKinds(
                                placement,
                                hosts,
                                kinds,
                                placed.leftOut(),
                                places,
                                new PooledHosts(index, hosts),
                                shared)
                        .question());
    }

    private static Set<String> servers(List<OfferedHosts.Offered> hosts) {
        return hosts.stream()
                .map(OfferedHosts.Offered::hosts)
                .filter(Hosts.Standing.class::isInstance)
                .flatMap(each -> ((Hosts.Standing) each).servers().stream())
                .collect(Collectors.toSet());
    }
}
