package hostplan.placement.compare;

import hostplan.amount.Fraction;

import java.math.BigInteger;
import java.util.stream.Stream;

/// The policy of vSphere HA's admission control that reserves a share of the cluster: for k of n
/// hosts k ÷ n of it, as vSphere works it out itself since version 6.5; free is (total −
/// reservations) ÷ total, and both of CPU and of memory at least so much must be. Source: VMware
/// vSphere 6.7, vSphere Availability, “Cluster Resources Percentage Admission Control”
/// (docs.vmware.com, GUID-FAFEFEFF-56F7-4CDF-A682-FC3C62A29A95), and vSphere Web Services API,
/// `ClusterFailoverResourcesAdmissionControlPolicy` (developer.broadcom.com); seen November 2026.
///
/// Sizes of VMs stand for their reservations here. It adds up what is free on many hosts, so that
/// it admits VMs of which none fits any of them.
///
/// @param reserved share that is to be free
/// @param freeVcpus and freeMemory shares that are
public record PercentagePolicy(Fraction reserved, Fraction freeVcpus, Fraction freeMemory) {

    static PercentagePolicy of(ClusterLoad load, int failures) {
        long hosts = load.hostCount();
        return new PercentagePolicy(
                Fraction.of(Math.min(failures, hosts), Math.max(1, hosts)),
                free(
                        sum(load.hosts().stream().map(each -> times(each.vcpus(), each.times()))),
                        sum(load.vms().stream().map(each -> times(each.vcpus(), each.times())))),
                free(
                        sum(load.hosts().stream().map(each -> times(each.memory(), each.times()))),
                        sum(load.vms().stream().map(each -> times(each.memory(), each.times())))));
    }

    private static BigInteger times(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static BigInteger sum(Stream<BigInteger> amounts) {
        return amounts.reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static Fraction free(BigInteger total, BigInteger used) {
        return total.signum() == 0 ? Fraction.ZERO : Fraction.of(total.subtract(used), total);
    }

    /// Whether so much is free as is to be.
    public boolean admits() {
        return freeVcpus.compareTo(reserved) >= 0 && freeMemory.compareTo(reserved) >= 0;
    }
}
