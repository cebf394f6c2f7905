package hostplan.explain;

import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
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

    private static final int MOST_NAMES = 8;

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

    /// A line for each reason, with the VMs that have no place for it.
    public static List<String> lines(List<UnplacedVms> unplaced, MessageTexts texts) {
        Map<String, List<UnplacedVms>> byReason =
                unplaced.stream()
                        .collect(
                                Collectors.groupingBy(
                                        UnplacedVms::reason,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<String> lines = new ArrayList<>();
        byReason.forEach((reason, vms) -> lines.add(texts.text(told(vms)) + ": " + reason));
        return lines;
    }

    private static Message told(List<UnplacedVms> vms) {
        if (vms.size() == 1) {
            UnplacedVms one = vms.getFirst();
            return Message.of("unplaced", Value.of(one.count()), Value.of(one.name()));
        }
        String names =
                vms.stream()
                        .limit(MOST_NAMES)
                        .map(each ->
                                each.count() == 1
                                        ? each.name()
                                        : each.count() + " × " + each.name())
                        .collect(Collectors.joining(", "));
        long all = vms.stream().mapToLong(UnplacedVms::count).sum();
        return Message.of(
                "unplaced-several",
                Value.of(all),
                Value.of(vms.size() > MOST_NAMES ? names + ", …" : names));
    }
}
