package hostplan.capacity;

import hostplan.amount.Fraction;

/// Why one more slice of a flavor does not fit.
public sealed interface Rejection {

    /// Which resource refused.
    Resource resource();

    /// Whether its NUMA nodes refuse it, and not the host as one.
    default boolean isOfNodes() {
        return switch (this) {
            case LargerThanNode _, InNoNode _, MoreVirtualNodes _, UnevenParts _ -> true;
            case NotEnough _, NotEnoughInArray _, MoreVcpusThanThreads _, OverLimit _ -> false;
        };
    }

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

    /// It must lie whole in one NUMA node, and none is so large; or each of its parts in one, and
    /// not so many are so large.
    ///
    /// @param parts of one slice; 1 where it is whole
    /// @param needed of one part
    /// @param most of what the largest node gives; of parts, the last that would be needed
    record LargerThanNode(Resource resource, int parts, Fraction needed, Fraction most)
            implements Rejection {}

    /// It must lie whole in one NUMA node, and no node has enough of everything left; or each of
    /// its parts in a different one, and not so many have.
    ///
    /// @param parts of one slice; 1 where it is whole
    /// @param needed of one part
    /// @param mostFree in the node that has most of this left; of parts, in the last that would be
    ///   needed
    record InNoNode(Resource resource, int parts, Fraction needed, Fraction mostFree)
            implements Rejection {}

    /// It has more virtual NUMA nodes than its host has nodes.
    record MoreVirtualNodes(int virtual, int nodes) implements Rejection {

        @Override
        public Resource resource() {
            return Resource.VCPUS;
        }
    }

    /// Its virtual NUMA nodes cannot have equal parts of this, in whole vCPUs and MiB.
    record UnevenParts(Resource resource, int virtual, Fraction needed) implements Rejection {}

    /// The product gives no virtual machine so much.
    record OverLimit(VmLimit limit, Fraction needed) implements Rejection {

        @Override
        public Resource resource() {
            return limit.resource();
        }
    }
}
