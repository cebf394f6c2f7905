package hostplan.cost;

import hostplan.amount.Money;
import hostplan.document.Coded;

import java.time.LocalDate;
import java.util.Optional;

/// A licence or a subscription that is paid for hosts or for slices.
///
/// @param leastPerSocket cores that are paid for at least for each socket; only where it is paid by
///   the core
/// @param price net, for one of what it is paid by
/// @param ruleSet identity of the hypervisor whose hosts need it; empty for every host
/// @param date from which the price holds
/// @param source in words; empty where it is the person's own figure
public record Licence(
        String name,
        Basis basis,
        Optional<Integer> leastPerSocket,
        Money price,
        Period period,
        String ruleSet,
        Optional<LocalDate> date,
        String source) {

    /// By what it is paid.
    public enum Basis implements Coded {
        CORE,
        SOCKET,
        HOST,
        /// Each slice that is sold.
        VM
    }

    /// How often it is paid.
    public enum Period implements Coded {
        MONTH(1),
        YEAR(12);

        private final int months;

        Period(int months) {
            this.months = months;
        }

        public int months() {
            return months;
        }
    }

    /// Whether hosts under a hypervisor need it.
    public boolean concerns(String hypervisor) {
        return ruleSet.isEmpty() || ruleSet.equals(hypervisor);
    }
}
