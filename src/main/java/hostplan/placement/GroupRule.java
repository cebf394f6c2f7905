package hostplan.placement;

import hostplan.document.Coded;

/// What is asked of the VMs of one group, as the server groups of OpenStack Nova ask it (Nova, API
/// reference, "Server groups": policies `affinity`, `anti-affinity` with `max_server_per_host`,
/// `soft-affinity`, `soft-anti-affinity`; seen November 2026).
///
/// @param group name of the group, as its VMs state it
/// @param most how many of the group at most in one place; says nothing where they are together
/// @param isSoft whether it is kept only where that costs nothing
public record GroupRule(String group, Policy policy, Place place, int most, boolean isSoft) {

    public GroupRule {
        if (most < 1) {
            throw new IllegalArgumentException("A place for no VM of " + group + " is none.");
        }
    }

    /// Never two of the group on one host.
    public static GroupRule apart(String group) {
        return new GroupRule(group, Policy.APART, Place.HOST, 1, false);
    }

    /// All of the group on one host.
    public static GroupRule together(String group) {
        return new GroupRule(group, Policy.TOGETHER, Place.HOST, 1, false);
    }

    /// Whether it can be asked. Together on one feed cannot: a host that outlives the loss of
    /// either feed hangs on none.
    public boolean hasMeaning() {
        return policy == Policy.APART || place != Place.FEED;
    }

    /// Whether VMs are to be in one place or in several.
    public enum Policy implements Coded {
        TOGETHER,
        APART
    }

    /// What counts as one place. Hosts to buy stand in no rack yet, so each is a place of its own;
    /// so is a server of which it is not known where it stands.
    ///
    /// A feed is one of a rack. Servers are in it that go dark when it is gone: those with supplies
    /// on another feed that suffice are in none, and one that needs both is in both.
    ///
    /// In this order each lies in the next.
    public enum Place implements Coded {
        HOST,
        FEED,
        RACK,
        SITE
    }
}
