package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.placement.Growth;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;

import java.math.BigInteger;
import java.util.Optional;

/// Sums over virtual machines, of which a row may be several. Each sum tells how many machines it
/// leaves out since their figure is not known.
///
/// @param vms all of them
/// @param off of them, those that are switched off; they are in the sums
/// @param memory what they were given, in bytes, as are the others
public record VmTotals(
        long vms, long off, Sum vcpus, Sum memory, Sum memoryUsed, Sum disk, Sum diskUsed) {

    public static final VmTotals NONE =
            new VmTotals(0, 0, Sum.ZERO, Sum.ZERO, Sum.ZERO, Sum.ZERO, Sum.ZERO);

    /// @param unknown machines that are not in it
    public record Sum(BigInteger known, long unknown) {

        static final Sum ZERO = new Sum(BigInteger.ZERO, 0);
    }

    /// @param growth of each machine, before they are added up
    public static VmTotals of(Iterable<Vm> vms, ProjectIndex index, Growth growth) {
        Adding adding = new Adding(index, growth);
        vms.forEach(adding::add);
        return adding.totals();
    }

    /// Sums while they grow.
    static final class Adding {
        private final ProjectIndex index;
        private final Growth growth;
        private final Part vcpus = new Part();
        private final Part memory = new Part();
        private final Part memoryUsed = new Part();
        private final Part disk = new Part();
        private final Part diskUsed = new Part();
        private long vms;
        private long off;

        Adding(ProjectIndex index, Growth growth) {
            this.index = index;
            this.growth = growth;
        }

        void add(Vm vm) {
            VmSize size = VmSize.of(vm, index);
            vms += vm.count();
            off += vm.powerState().equals(Optional.of(PowerState.OFF)) ? vm.count() : 0;
            vcpus.add(vm, size.vcpus().map(growth::vcpus));
            memory.add(vm, bytes(size.memory()));
            memoryUsed.add(vm, bytes(vm.memoryUsed()));
            disk.add(vm, bytes(size.diskProvisioned()));
            diskUsed.add(vm, bytes(vm.diskUsed()));
        }

        private Optional<BigInteger> bytes(Optional<Bytes> amount) {
            return amount.map(growth::bytes);
        }

        VmTotals totals() {
            return new VmTotals(
                    vms,
                    off,
                    vcpus.sum(),
                    memory.sum(),
                    memoryUsed.sum(),
                    disk.sum(),
                    diskUsed.sum());
        }
    }

    private static final class Part {
        private BigInteger known = BigInteger.ZERO;
        private long unknown;

        void add(Vm vm, Optional<BigInteger> each) {
            if (each.isPresent()) {
                known = known.add(each.get().multiply(BigInteger.valueOf(vm.count())));
            } else {
                unknown += vm.count();
            }
        }

        Sum sum() {
            return new Sum(known, unknown);
        }
    }
}
