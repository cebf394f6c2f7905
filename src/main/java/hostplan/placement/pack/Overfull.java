package hostplan.placement.pack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where all VMs together need more of one resource than all hosts together have: at least ⌈(needed
/// − had) ÷ most that one VM needs⌉ of them have no place. As a certificate each VM is worth what
/// it needs of that resource, and each host no more than it has.
public final class Overfull {

    private final PackQuestion question;
    private final List<VmKind> vms;

    private Overfull(PackQuestion question) {
        this.question = question;
        vms = question.vms().stream().filter(vm -> vm.fitsAny(question.hosts())).toList();
    }

    /// By the resource of which most follows; empty where there is enough of each, or as much of it
    /// as is wanted.
    public static Optional<PackAnswer.Fewest> of(PackQuestion question) {
        Overfull overfull = new Overfull(question);
        Optional<PackAnswer.Fewest> most = Optional.empty();
        for (int r = 0; r < question.resources().size(); r++) {
            Optional<PackAnswer.Fewest> by = overfull.by(r);
            boolean isMore =
                    by.isPresent()
                            && most.filter(each -> each.unplaced() >= by.get().unplaced())
                                    .isEmpty();
            most = isMore ? by : most;
        }
        return most;
    }

    private Optional<PackAnswer.Fewest> by(int resource) {
        long largest = vms.stream().mapToLong(vm -> vm.needs().get(resource)).max().orElse(0);
        boolean isScarce =
                question.hosts().stream()
                        .noneMatch(host ->
                                host.limit() == HostKind.ANY && host.capacity().get(resource) > 0);
        BigInteger over = needed(resource).subtract(had(resource));
        if (largest == 0 || !isScarce || over.signum() <= 0) {
            return Optional.empty();
        }
        BigInteger one = BigInteger.valueOf(largest);
        long unplaced = over.add(one).subtract(BigInteger.ONE).divide(one).longValueExact();
        return Optional.of(
                new PackAnswer.Fewest(unplaced + misfits(), certificate(resource, largest)));
    }

    private BigInteger needed(int resource) {
        return vms.stream()
                .map(vm -> product(vm.needs().get(resource), vm.count()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private BigInteger had(int resource) {
        return question.hosts().stream()
                .map(host -> product(host.capacity().get(resource), host.limit()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private long misfits() {
        return question.vms().stream()
                .filter(vm -> !vm.fitsAny(question.hosts()))
                .mapToLong(VmKind::count)
                .sum();
    }

    private Certificate certificate(int resource, long largest) {
        List<Long> prices =
                question.vms().stream()
                        .map(vm -> vm.fitsAny(question.hosts()) ? vm.needs().get(resource) : 0L)
                        .toList();
        List<Long> rents = new ArrayList<>(Collections.nCopies(question.hosts().size(), 0L));
        IntStream.range(0, rents.size())
                .filter(host -> question.hosts().get(host).limit() != HostKind.ANY)
                .forEach(host ->
                        rents.set(host, question.hosts().get(host).capacity().get(resource)));
        return new Certificate(prices, largest, rents);
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
