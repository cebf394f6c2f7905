package hostplan.project;

import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.Vm;
import hostplan.placement.move.SeatedHost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether VMs are where a rule of their group wants them, counted over the places they have.
final class GroupCheck {

    private final ProjectIndex index;
    private final HostPlaces places;
    private final List<SeatedHost> hosts;

    GroupCheck(ProjectIndex index, List<SeatedHost> hosts) {
        this.index = index;
        places = new HostPlaces(index);
        this.hosts = hosts;
    }

    boolean isMet(GroupRule rule) {
        Map<String, Integer> members = new HashMap<>();
        for (int host = 0; host < hosts.size(); host++) {
            int here = members(hosts.get(host), rule.group());
            if (here > 0) {
                places(host, rule.place())
                        .forEach(place -> members.merge(place, here, Integer::sum));
            }
        }
        return rule.policy() == Policy.TOGETHER
                ? members.size() <= 1
                : members.values().stream().allMatch(count -> count <= rule.most());
    }

    private int members(SeatedHost host, String group) {
        int members = 0;
        for (SeatedHost.Seats seats : host.seats()) {
            for (Vms.One one : seats.ones()) {
                for (String id : one.ids()) {
                    boolean isOne = index.vm(id).map(Vm::group).filter(group::equals).isPresent();
                    members += isOne ? one.times() : 0;
                }
            }
        }
        return members;
    }

    private List<String> places(int host, Place place) {
        return hosts.get(host)
                .server()
                .map(server -> places.orItself(server, place))
                .orElse(List.of("bought " + host));
    }
}
