package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Flavor;
import hostplan.placement.Vm;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Suggests less memory for virtual machines that were seen to use less than they have:
///
/// suggested = memory in use × (1 + headroom), up to a whole GiB, at least 1 GiB, never more than
/// the machine has
///
/// It is an assumption. What was in use was seen at one time; peaks at another are not in it, and
/// what a host counts as in use may be a cache that the machine could do without. Disks are left
/// alone: few of them can be made smaller.
///
/// @param headroom what a machine gets beyond what it was seen to use, as a share of that; at least
///   0
public record RightSizing(Fraction headroom) {

    public static final Fraction USUAL_HEADROOM = Fraction.of(1, 4);

    private static final BigInteger GIB = BigInteger.valueOf(Bytes.GIB);

    public RightSizing {
        if (headroom.signum() < 0) {
            throw new IllegalArgumentException("A machine needs no less than it uses.");
        }
    }

    /// What is suggested for a machine of which both are known.
    ///
    /// @param memory what one has
    /// @param used what one was seen to use
    /// @param suggested what one would have
    /// @param flavor whose memory it has, which so is not its own to change
    public record Suggestion(
            Vm vm, Bytes memory, Bytes used, Bytes suggested, Optional<Flavor> flavor) {

        /// What all machines of the row would give back, in bytes.
        public BigInteger freed() {
            return BigInteger.valueOf(memory.value() - suggested.value())
                    .multiply(BigInteger.valueOf(vm.count()));
        }

        public boolean isSmaller() {
            return suggested.compareTo(memory) < 0;
        }

        /// Whether it can be taken over.
        public boolean isTakeable() {
            return isSmaller() && flavor.isEmpty();
        }
    }

    /// Empty where the memory of the machine, or what it uses, is not known.
    public Optional<Suggestion> of(Vm vm, ProjectIndex index) {
        return VmSize.of(vm, index)
                .memory()
                .flatMap(memory ->
                        vm.memoryUsed()
                                .map(used ->
                                        new Suggestion(
                                                vm,
                                                memory,
                                                used,
                                                suggested(memory, used),
                                                vm.flavor().flatMap(index::flavor))));
    }

    /// For all machines of which it can be said, in their order.
    public List<Suggestion> all(ProjectIndex index) {
        return index.project().vms().stream().flatMap(vm -> of(vm, index).stream()).toList();
    }

    private Bytes suggested(Bytes memory, Bytes used) {
        BigInteger gibibytes =
                Fraction.ONE
                        .plus(headroom)
                        .times(used.value())
                        .dividedBy(Fraction.of(Bytes.GIB))
                        .ceil()
                        .max(BigInteger.ONE);
        BigInteger wanted = gibibytes.multiply(GIB);
        return new Bytes(wanted.min(BigInteger.valueOf(memory.value())).longValueExact());
    }

    /// The project where these machines have what is suggested; those sized by a flavor, and those
    /// of which nothing can be said, keep what they have.
    ///
    /// @param ids identities of the machines
    public Project takenOver(ProjectIndex index, Set<String> ids) {
        List<Vm> vms =
                index.project().vms().stream()
                        .map(vm -> ids.contains(vm.id()) ? sized(vm, index) : vm)
                        .toList();
        return index.project().with(draft -> draft.vms = vms);
    }

    private Vm sized(Vm vm, ProjectIndex index) {
        return of(vm, index)
                .filter(Suggestion::isTakeable)
                .map(found -> vm.with(draft -> draft.memory = Optional.of(found.suggested())))
                .orElse(vm);
    }
}
