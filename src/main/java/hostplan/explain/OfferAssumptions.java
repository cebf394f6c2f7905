package hostplan.explain;

import hostplan.hardware.HardwareConfiguration;
import hostplan.inventory.Server;
import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.project.ProjectIndex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How many there are of each host that a placement offers: those that stand, so many to buy, or as
/// many as needed.
final class OfferAssumptions {

    private static final int MOST_NAMES = 6;

    private final Map<String, Integer> standing = new LinkedHashMap<>();
    private final Map<String, Integer> limited = new LinkedHashMap<>();
    private final Map<String, Integer> any = new LinkedHashMap<>();

    private OfferAssumptions() {}

    /// By the names of their configurations.
    static List<Message> of(ProjectIndex index, Placement placement) {
        OfferAssumptions offers = new OfferAssumptions();
        placement.hosts().stream().distinct().forEach(offer -> offers.add(index, offer));
        List<Message> all = new ArrayList<>();
        message("assumed-standing", offers.standing, all);
        message("assumed-limited", offers.limited, all);
        message("assumed-any", offers.any, all);
        return all;
    }

    private void add(ProjectIndex index, HostOffer offer) {
        switch (offer) {
            case HostOffer.Standing(String id) ->
                    standing.merge(
                            index.server(id)
                                    .flatMap(Server::configuration)
                                    .map(each -> name(index, each))
                                    .orElse(id),
                            1,
                            Integer::sum);
            case HostOffer.ToBuy(String id, var limit) ->
                    limit.ifPresentOrElse(
                            most -> limited.merge(name(index, id), most, Integer::sum),
                            () -> any.put(name(index, id), 0));
        }
    }

    private static String name(ProjectIndex index, String configuration) {
        return index.configuration(configuration)
                .map(HardwareConfiguration::name)
                .orElse(configuration);
    }

    private static void message(String key, Map<String, Integer> hosts, List<Message> all) {
        if (hosts.isEmpty()) {
            return;
        }
        String names =
                hosts.entrySet().stream()
                        .limit(MOST_NAMES)
                        .map(each ->
                                each.getValue() == 0
                                        ? each.getKey()
                                        : each.getValue() + " × " + each.getKey())
                        .collect(Collectors.joining(", "));
        all.add(Message.of(key, Value.of(hosts.size() > MOST_NAMES ? names + ", …" : names)));
    }
}
