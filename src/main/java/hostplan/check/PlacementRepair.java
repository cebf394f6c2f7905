package hostplan.check;

import hostplan.document.Coded;
import hostplan.placement.GroupRule;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;

import java.util.ArrayList;
import java.util.List;

/// What sets a placement right at something that it names.
public enum PlacementRepair implements Coded {

    /// Asks nothing more of a group.
    DROP_GROUP,

    /// Keeps a group together and asks nothing else of it.
    KEEP_TOGETHER,

    /// Keeps a group together in one rack, and not on one feed of it.
    TOGETHER_IN_RACK,

    /// Lets a VM leave its host.
    UNBIND,

    /// Offers a server as a host.
    OFFER_HOST,

    /// Offers a server no more than once.
    OFFER_ONCE;

    /// @param named a group, or the identity of a VM or a server
    Placement of(Placement before, String named) {
        return switch (this) {
            case DROP_GROUP -> before.with(draft -> draft.groups = without(before.groups(), named));
            case KEEP_TOGETHER ->
                    before.with(draft -> draft.groups = together(before.groups(), named));
            case TOGETHER_IN_RACK ->
                    before.with(draft -> draft.groups = inRack(before.groups(), named));
            case UNBIND -> before.unbound(named);
            case OFFER_HOST ->
                    before.servers().contains(named)
                            ? before
                            : before.with(draft -> draft.hosts = and(before.hosts(), named));
            case OFFER_ONCE -> before.with(draft -> draft.hosts = once(before.hosts(), named));
        };
    }

    private static List<GroupRule> without(List<GroupRule> rules, String group) {
        return rules.stream().filter(rule -> !rule.group().equals(group)).toList();
    }

    private static List<GroupRule> together(List<GroupRule> rules, String group) {
        return rules.stream()
                .filter(rule ->
                        !rule.group().equals(group) || rule.policy() == GroupRule.Policy.TOGETHER)
                .toList();
    }

    private static List<GroupRule> inRack(List<GroupRule> rules, String group) {
        return rules.stream()
                .map(rule ->
                        !rule.group().equals(group) || rule.hasMeaning()
                                ? rule
                                : new GroupRule(
                                        group,
                                        rule.policy(),
                                        GroupRule.Place.RACK,
                                        rule.most(),
                                        rule.isSoft()))
                .toList();
    }

    private static List<HostOffer> and(List<HostOffer> hosts, String server) {
        List<HostOffer> all = new ArrayList<>(hosts);
        all.add(new HostOffer.Standing(server));
        return all;
    }

    private static List<HostOffer> once(List<HostOffer> hosts, String server) {
        HostOffer one = new HostOffer.Standing(server);
        List<HostOffer> left = new ArrayList<>();
        for (HostOffer offer : hosts) {
            if (!offer.equals(one) || !left.contains(one)) {
                left.add(offer);
            }
        }
        return left;
    }
}
