package hostplan.capacity.drill;

import hostplan.amount.Fraction;
import hostplan.document.Coded;

/// What has the weight by which a hypervisor shares out processor time where nobody sets one.
public enum CpuWeight implements Coded {
    /// Each virtual machine has the same, whether it has one vCPU or sixty-four.
    BY_SLICE {
        @Override
        Fraction of(Tenant tenant) {
            return Fraction.ONE;
        }
    },
    /// Each vCPU has the same.
    BY_VCPU {
        @Override
        Fraction of(Tenant tenant) {
            return Fraction.of(tenant.vcpus());
        }
    };

    /// The weight of one slice.
    abstract Fraction of(Tenant tenant);
}
