package hostplan.check;

import hostplan.capacity.Slicing;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.message.Value;
import hostplan.placement.GroupRule;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.Vm;
import hostplan.project.MachinePrice;
import hostplan.project.RuleContradictions;
import hostplan.project.SlicingQuestions.Asked;
import hostplan.project.SlicingQuestions.Lack;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Placements that ask for what cannot be, or for nothing.
final class Placements {

    private Placements() {}

    /// What is asked of groups to which no VM belongs that is placed.
    static Stream<Found> emptyGroups(Facts facts) {
        return facts.project().placements().stream()
                .filter(placement -> !placement.groups().isEmpty())
                .flatMap(placement -> {
                    Set<String> there = groups(facts, placement);
                    return placement.groups().stream()
                            .map(GroupRule::group)
                            .filter(group -> !there.contains(group))
                            .distinct()
                            .map(group ->
                                    Found.in(placement, Value.of(group))
                                            .curedBy(
                                                    cure(
                                                            placement,
                                                            PlacementRepair.DROP_GROUP,
                                                            group,
                                                            group)));
                });
    }

    private static Set<String> groups(Facts facts, Placement placement) {
        return facts.project().vms().stream()
                .filter(placement.counting()::counts)
                .map(Vm::group)
                .collect(Collectors.toSet());
    }

    /// Groups that are to be together on one feed, which says nothing of where they are.
    static Stream<Found> togetherOnFeed(Facts facts) {
        return facts.project().placements().stream()
                .flatMap(placement ->
                        placement.groups().stream()
                                .filter(rule -> !rule.hasMeaning())
                                .map(GroupRule::group)
                                .distinct()
                                .map(group ->
                                        Found.in(placement, Value.of(group))
                                                .curedBy(
                                                        cure(
                                                                placement,
                                                                PlacementRepair.TOGETHER_IN_RACK,
                                                                group,
                                                                group))));
    }

    /// Rules of one group that cannot be kept at the same time.
    static Stream<Found> contradictingRules(Facts facts) {
        return facts.project().placements().stream()
                .flatMap(placement ->
                        new RuleContradictions(facts.index(), placement)
                                .all().stream().map(each -> contradicting(placement, each)));
    }

    private static Found contradicting(
            Placement placement, RuleContradictions.Contradiction found) {
        String group = found.together().group();
        return Found.in(
                        placement,
                        Value.of(group),
                        Value.of(found.vms()),
                        place(found.together()),
                        Value.of(found.apart().most()),
                        place(found.apart()))
                .curedBy(cure(placement, PlacementRepair.KEEP_TOGETHER, group, group));
    }

    static Value place(GroupRule rule) {
        return Value.word("place." + rule.place().code());
    }

    /// VMs that are to stay on a host that they do not have, or that is not offered.
    static Stream<Found> boundElsewhere(Facts facts) {
        return facts.project().placements().stream()
                .flatMap(placement ->
                        placement.bound().stream()
                                .sorted()
                                .flatMap(id -> facts.index().vm(id).stream())
                                .flatMap(vm -> bound(facts, placement, vm).stream()));
    }

    private static Optional<Found> bound(Facts facts, Placement placement, Vm vm) {
        if (vm.host().isEmpty()) {
            return Optional.of(
                    Found.in(placement, Value.of(vm.name()))
                            .variant("no-host")
                            .curedBy(cure(placement, PlacementRepair.UNBIND, vm.id(), vm.name())));
        }
        return vm.host()
                .flatMap(facts.index()::server)
                .filter(host -> !placement.servers().contains(host.id()))
                .map(host -> notOffered(placement, vm, host));
    }

    private static Found notOffered(Placement placement, Vm vm, Server host) {
        return Found.in(placement, Value.of(vm.name()), Value.of(host.name()))
                .variant("not-offered")
                .curedBy(cure(placement, PlacementRepair.OFFER_HOST, host.id(), host.name()));
    }

    /// Servers to be bought whose price is not known, where the price is what counts.
    static Stream<Found> withoutPrice(Facts facts) {
        return facts.project().placements().stream()
                .filter(placement -> placement.aim() == PlacementAim.PRICE)
                .flatMap(placement ->
                        configurations(facts, placement)
                                .filter(each -> !isPriced(facts, each))
                                .map(each -> Found.in(placement, Value.of(each.name()))));
    }

    private static boolean isPriced(Facts facts, HardwareConfiguration configuration) {
        var price = MachinePrice.of(facts.index(), configuration);
        return price.isComplete() && price.exactNet().isPresent();
    }

    private static Stream<HardwareConfiguration> configurations(Facts facts, Placement placement) {
        return placement.configurations().stream()
                .flatMap(id -> facts.index().configuration(id).stream());
    }

    /// The more hosts the less each is loaded: without a limit there is no end.
    static Stream<Found> evenWithoutLimit(Facts facts) {
        return facts.project().placements().stream()
                .filter(placement -> placement.aim() == PlacementAim.EVEN)
                .flatMap(placement ->
                        placement.hosts().stream()
                                .flatMap(offer -> unlimited(facts, offer).stream())
                                .map(name -> Found.in(placement, Value.of(name))));
    }

    private static Optional<String> unlimited(Facts facts, HostOffer offer) {
        return offer instanceof HostOffer.ToBuy(String id, Optional<Integer> limit)
                        && limit.isEmpty()
                ? facts.index().configuration(id).map(HardwareConfiguration::name)
                : Optional.empty();
    }

    /// Servers that would be taken for several.
    static Stream<Found> hostsTwice(Facts facts) {
        return facts.project().placements().stream()
                .flatMap(placement ->
                        placement.servers().stream()
                                .filter(id -> isTwice(placement, id))
                                .flatMap(id -> facts.index().server(id).stream())
                                .map(host ->
                                        Found.in(placement, Value.of(host.name()))
                                                .curedBy(
                                                        cure(
                                                                placement,
                                                                PlacementRepair.OFFER_ONCE,
                                                                host.id(),
                                                                host.name()))));
    }

    private static boolean isTwice(Placement placement, String server) {
        return Collections.frequency(placement.hosts(), new HostOffer.Standing(server)) > 1;
    }

    static Stream<Found> unknownRuleSets(Facts facts) {
        return facts.project().placements().stream()
                .filter(placement -> !knowsRules(facts, placement))
                .map(placement -> Found.in(placement, Value.of(placement.rules().ruleSet())));
    }

    private static boolean knowsRules(Facts facts, Placement placement) {
        Slicing any = placement.rules().slicing(new Slicing.Host.AdHoc("", Totals.UNKNOWN));
        return switch (facts.questions().of(facts.index(), any, List.of())) {
            case Asked.Lacking(List<Lack> lacks) ->
                    lacks.stream().noneMatch(Lack.UnknownRuleSet.class::isInstance);
            case Asked.Ready _ -> true;
        };
    }

    private static Cure cure(
            Placement placement, PlacementRepair repair, String named, String name) {
        return new Cure.MendPlacement(placement.id(), repair, named, name);
    }
}
