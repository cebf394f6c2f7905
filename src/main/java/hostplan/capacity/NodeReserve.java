package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// The figures of each NUMA node before anything is sold. Cores, memory, what is reserved and what
/// is kept free are shared evenly, in whole cores and bytes, the remainders to the lowest nodes.
final class NodeReserve {

    private final SlicingQuestion question;
    private final int nodes;
    private final Map<Resource, Ledger> host;

    NodeReserve(SlicingQuestion question) {
        this.question = question;
        nodes = question.host().nodes().orElse(1);
        host = new HostReserve(question).ledgers();
    }

    /// From node 0 on.
    List<Map<Resource, Ledger>> ledgers() {
        List<Map<Resource, Ledger>> all = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            all.add(new EnumMap<>(Resource.class));
        }
        question.host().processors().ifPresent(cpu -> addVcpus(all, cpu));
        question.host().memory().ifPresent(memory -> addMemory(all, memory));
        return all;
    }

    private void addVcpus(List<Map<Resource, Ledger>> all, Processors cpu) {
        Ledger whole = ledger(Resource.VCPUS);
        long perCore = cpu.threadsPerCore();
        List<Long> threads = threads(cpu, perCore);
        List<Long> reserved = shared(cores(whole.reservedHard(), perCore), perCore);
        for (int node = 0; node < all.size(); node++) {
            all.get(node)
                    .put(
                            Resource.VCPUS,
                            Ledger.unsold(
                                    Resource.VCPUS,
                                    Fraction.of(threads.get(node)),
                                    Fraction.of(reserved.get(node)),
                                    Fraction.ZERO,
                                    Fraction.ZERO,
                                    whole.ratio()));
        }
    }

    private Ledger ledger(Resource resource) {
        return Objects.requireNonNull(host.get(resource));
    }

    private static long cores(Fraction threads, long perCore) {
        return threads.dividedBy(Fraction.of(perCore)).ceil().longValueExact();
    }

    private List<Long> shared(long cores, long perCore) {
        return evenly(cores).stream().map(each -> each * perCore).toList();
    }

    /// Where cores differ in their threads, the threads are shared.
    private List<Long> threads(Processors cpu, long perCore) {
        return cpu.threads() % perCore == 0
                ? shared(cpu.threads() / perCore, perCore)
                : evenly(cpu.threads());
    }

    private void addMemory(List<Map<Resource, Ledger>> all, Bytes memory) {
        Ledger whole = ledger(Resource.MEMORY);
        List<Fraction> installed = sharedBytes(memory.mib());
        List<Fraction> hard = sharedBytes(whole.reservedHard());
        List<Fraction> soft = sharedBytes(whole.reservedSoft());
        List<Fraction> kept = sharedBytes(whole.keptFree());
        for (int node = 0; node < all.size(); node++) {
            all.get(node)
                    .put(
                            Resource.MEMORY,
                            Ledger.unsold(
                                    Resource.MEMORY,
                                    installed.get(node),
                                    hard.get(node),
                                    soft.get(node),
                                    kept.get(node),
                                    whole.ratio()));
        }
    }

    /// Of an amount in MiB, in whole bytes, rounded up.
    private List<Fraction> sharedBytes(Fraction mib) {
        long bytes = mib.times(Bytes.MIB).ceil().longValueExact();
        return evenly(bytes).stream().map(share -> new Bytes(share).mib()).toList();
    }

    /// A whole number shared out, the remainder to the lowest nodes.
    private List<Long> evenly(long whole) {
        return IntStream.range(0, nodes)
                .mapToObj(node -> whole / nodes + (node < whole % nodes ? 1 : 0))
                .toList();
    }
}
