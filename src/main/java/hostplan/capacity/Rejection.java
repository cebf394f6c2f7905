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

    /// Its array has too little left for one more; both in the unit of the resource.
    record NotEnoughInArray(Resource resource, String array, Fraction needed, Fraction free)
            implements Rejection {}

    /// A virtual machine cannot have more vCPUs than its host has threads, whatever the ratio.
    record MoreVcpusThanThreads(int vcpus, int threads) implements Rejection {

        @Override
        public Resource resource() {
            return Resource.VCPUS;
        }
    }

    /// It must lie whole in one NUMA node, and none is so large.
    ///
    /// @param most of what the largest node gives
    record LargerThanNode(Resource resource, Fraction needed, Fraction most) implements Rejection {}

    /// It must lie whole in one NUMA node, and no node has enough of everything left.
    ///
    /// @param mostFree in the node that has most of this left
    record InNoNode(Resource resource, Fraction needed, Fraction mostFree) implements Rejection {}

    /// The product gives no virtual machine so much.
    record OverLimit(VmLimit limit, Fraction needed) implements Rejection {

        @Override
        public Resource resource() {
            return limit.resource();
        }
    }
}
