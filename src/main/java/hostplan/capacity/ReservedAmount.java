package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.Map;

/// One thing that a host keeps for itself, as it came out for this host.
public sealed interface ReservedAmount {

    /// Of what.
    Resource resource();

    /// How much, in the unit of the resource.
    Fraction amount();

    /// Whether it can give way.
    default Firmness firmness() {
        return Firmness.HARD;
    }

    /// By a formula of the rule set, in MiB.
    ///
    /// @param inputs the host's figures
    record ByRule(Reservation rule, Fraction mib, Map<String, Fraction> inputs)
            implements ReservedAmount {

        /// The formula with the host's figures put in.
        public String withNumbers() {
            return rule.formula().withNumbers(inputs);
        }

        @Override
        public Resource resource() {
            return Resource.MEMORY;
        }

        @Override
        public Fraction amount() {
            return mib;
        }

        @Override
        public Firmness firmness() {
            return rule.firmness();
        }
    }

    /// Memory as the person stated it, instead of all formulas.
    record StatedMemory(Bytes memory) implements ReservedAmount {

        @Override
        public Resource resource() {
            return Resource.MEMORY;
        }

        @Override
        public Fraction amount() {
            return memory.mib();
        }
    }

    /// Cores as the person stated them, with all their threads.
    record StatedCores(int cores, int threads) implements ReservedAmount {

        @Override
        public Resource resource() {
            return Resource.VCPUS;
        }

        @Override
        public Fraction amount() {
            return Fraction.of(threads);
        }
    }

    /// Memory that shared storage takes.
    record PoolMemory(PoolTaking pool, Bytes memory) implements ReservedAmount {

        @Override
        public Resource resource() {
            return Resource.MEMORY;
        }

        @Override
        public Fraction amount() {
            return memory.mib();
        }

        @Override
        public Firmness firmness() {
            return pool.firmness();
        }
    }

    /// Cores that shared storage takes, with all their threads.
    record PoolCores(PoolTaking pool, int cores, int threads) implements ReservedAmount {

        @Override
        public Resource resource() {
            return Resource.VCPUS;
        }

        @Override
        public Fraction amount() {
            return Fraction.of(threads);
        }
    }
}
