package hostplan.check;

import hostplan.capacity.Resource;
import hostplan.inventory.Server;
import hostplan.message.Value;
import hostplan.placement.GroupRule;
import hostplan.placement.Placement;
import hostplan.project.RunningPlacement;

import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Placements that do not hold as their VMs run now.
final class RunningPlacements {

    private RunningPlacements() {}

    private static Stream<Found> each(
            Facts facts, BiFunction<Placement, RunningPlacement, Stream<Found>> look) {
        return facts.project().placements().stream()
                .flatMap(placement -> look.apply(placement, facts.running().of(placement)));
    }

    static Stream<Found> overfull(Facts facts) {
        return each(
                facts,
                (placement, running) ->
                        running.overfull().stream()
                                .map(found ->
                                        Found.in(
                                                placement,
                                                Value.of(name(facts, found.server())),
                                                word(found.resource()))));
    }

    private static String name(Facts facts, String server) {
        return facts.index().server(server).map(Server::name).orElse(server);
    }

    private static Value word(Resource resource) {
        return Value.word("resource." + resource.id());
    }

    static Stream<Found> brokenRules(Facts facts) {
        return each(
                facts,
                (placement, running) ->
                        running.broken().stream().map(rule -> broken(placement, rule)));
    }

    private static Found broken(Placement placement, GroupRule rule) {
        return rule.policy() == GroupRule.Policy.TOGETHER
                ? Found.in(placement, Value.of(rule.group()), Placements.place(rule))
                        .variant("together")
                : Found.in(
                                placement,
                                Value.of(rule.group()),
                                Placements.place(rule),
                                Value.of(rule.most()))
                        .variant("apart");
    }

    static Stream<Found> notSurvived(Facts facts) {
        return each(
                facts,
                (placement, running) ->
                        running.shortage().stream()
                                .map(found ->
                                        Found.in(
                                                placement,
                                                Value.of(found.failures()),
                                                word(found.resource()))));
    }

    static Stream<Found> elsewhere(Facts facts) {
        return each(
                facts,
                (placement, running) ->
                        Stream.of(running.elsewhere())
                                .filter(vms -> vms > 0)
                                .map(vms -> Found.in(placement, Value.of(vms))));
    }
}
