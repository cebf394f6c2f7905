package hostplan.capacity.drill;

import hostplan.amount.Fraction;
import hostplan.capacity.DiskLimit;

import java.util.List;

/// The largest limits under which every slice gets what it was promised, however many do as much as
/// they can.
public sealed interface Limits {

    /// What one slice may have.
    ///
    /// @param part of the disks, from which the limit follows
    record Allowed(DiskLimit limit, Fraction part) {}

    /// @param perTenant in the order of the tenants on these disks
    record Keeping(List<Allowed> perTenant) implements Limits {
        public Keeping {
            perTenant = List.copyOf(perTenant);
        }
    }

    /// More is promised than there is: no limits keep that.
    ///
    /// @param missing operations a second
    record Oversold(Fraction missing) implements Limits {}

    /// What the promises leave is less than one operation a second for each slice of a flavor to
    /// which nothing is promised.
    record NothingLeft(String flavor) implements Limits {}
}
