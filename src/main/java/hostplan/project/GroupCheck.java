package hostplan.project;

import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.Vm;
import hostplan.placement.move.SeatedHost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether VMs are where a rule of their group wants them, counted over the places they have.
final class GroupCheck {

    private final ProjectIndex index;
    private final List<SeatedHost> hosts;

    GroupCheck(ProjectIndex index, List<SeatedHost> hosts) {
        this.index = index;
        this.hosts = hosts;
    }

    boolean isMet(GroupRule rule) {
        Map<String, Integer> members = new HashMap<>();
        for (int host = 0; host < hosts.size(); host++) {
            int here = members(hosts.get(host), rule.group());
            if (here > 0) {
                members.merge(place(host, rule.place()), here, Integer::sum);
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

    private String place(int host, Place place) {
        Optional<Server> server = hosts.get(host).server().flatMap(index::server);
        Optional<Whereabouts> where = server.map(each -> Whereabouts.of(each, index));
        Optional<String> known =
                switch (place) {
                    case HOST -> Optional.empty();
                    case RACK -> where.flatMap(Whereabouts::rack).map(Rack::id);
                    case SITE -> where.flatMap(Whereabouts::site).map(Site::id);
                };
        return known.orElse("host " + host);
    }
}
