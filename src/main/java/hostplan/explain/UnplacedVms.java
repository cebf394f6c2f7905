package hostplan.explain;

import hostplan.message.MessageTexts;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.WhyNot;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.move.Seating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// VMs of one name without a place.
public record UnplacedVms(String name, long count, String reason) {

    /// @param vmName names a VM by its identity
    public static List<UnplacedVms> of(
            PlacementAnswer answer, Function<String, String> vmName, MessageTexts texts) {
        List<UnplacedVms> all = new ArrayList<>();
        List<SeatedHost> hosts = Seating.of(answer);
        WhyNotStatements words =
                new WhyNotStatements(
                        answer.question(),
                        texts,
                        shortage ->
                                answer.question().packing().hosts().get(shortage.host()).name());
        for (WhyNot why : WhyNot.of(answer)) {
            String reason =
                    words.of(why).stream().map(texts::text).collect(Collectors.joining("; "));
            Map<String, Long> names = new LinkedHashMap<>();
            for (Vms.One one : Seating.unseated(answer, hosts, why.vm())) {
                for (String id : one.ids()) {
                    names.merge(vmName.apply(id), (long) one.times(), Long::sum);
                }
            }
            names.forEach((name, count) -> all.add(new UnplacedVms(name, count, reason)));
        }
        return all;
    }
}
