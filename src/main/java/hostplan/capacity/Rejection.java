package hostplan.capacity;

import hostplan.amount.Fraction;

/// Why one more slice of a flavor does not fit.
public sealed interface Rejection {

    /// Which resource refused.
    Resource resource();

    /// Too little is free for one more; both in the unit of the resource.
    record NotEnough(Resource resource, Fraction needed, Fraction free) implements Rejection {

        public Fraction missing() {
            return needed.minus(free);
        }
    }

    /// A virtual machine cannot have more vCPUs than its host has threads, whatever the ratio.
    record MoreVcpusThanThreads(int vcpus, int threads) implements Rejection {

        @Override
        public Resource resource() {
            return Resource.VCPUS;
        }
    }

    /// The product gives no virtual machine so much.
    record OverLimit(VmLimit limit, Fraction needed) implements Rejection {

        @Override
        public Resource resource() {
            return limit.resource();
        }
    }
}
