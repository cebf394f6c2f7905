package hostplan.project;

import hostplan.placement.GroupRule;

/// What no answer can mend while VMs stay where they are.
public sealed interface PlacementConflict {

    /// They break a rule that is not only a wish.
    record OfRule(GroupRule rule) implements PlacementConflict {}

    /// They need more than their host has.
    ///
    /// @param server its identity
    record OfHost(String server) implements PlacementConflict {}
}
