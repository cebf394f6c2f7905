package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The figures of each NUMA node before anything is sold. Cores, memory, what is reserved and what
/// is kept free are shared evenly, in whole cores and bytes, the remainders to the lowest nodes,
/// where the slicing does not state them by node.
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
        question.host().memory().ifPresent(_ -> addMemory(all));
        return all;
    }

    private void addVcpus(List<Map<Resource, Ledger>> all, Processors cpu) {
        Ledger whole = ledger(Resource.VCPUS);
        long perCore = cpu.threadsPerCore();
        List<Long> threads = threads(cpu, perCore);
        List<Long> reserved = times(reservedCores().each(), perCore);
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

    /// Shares of the host's cores, or of its threads where its cores are not known.
    NodeShares cores() {
        Processors cpu = question.host().processors().orElseThrow();
        return NodeShares.of(question, cpu.steps(), node -> node.cores().map(Integer::longValue));
    }

    NodeShares reservedCores() {
        Fraction perCore = Fraction.of(question.host().processors().orElseThrow().threadsPerCore());
        return NodeShares.of(
                question,
                ledger(Resource.VCPUS).reservedHard().dividedBy(perCore).ceil().longValueExact(),
                node -> node.reserveCores().map(Integer::longValue));
    }

    private static List<Long> times(List<Long> shares, long each) {
        return shares.stream().map(share -> share * each).toList();
    }

    /// Where cores differ in their threads, the threads are shared.
    private List<Long> threads(Processors cpu, long perCore) {
        NodeShares cores = cores();
        boolean isEqual = cpu.threads() == cpu.steps() * perCore;
        return isEqual || !cores.stated().isEmpty()
                ? times(cores.each(), perCore)
                : new NodeShares(nodes, cpu.threads(), Map.of()).each();
    }

    NodeShares memory() {
        return bytes(ledger(Resource.MEMORY).installed(), StatedNode::memory);
    }

    NodeShares reserved() {
        return bytes(ledger(Resource.MEMORY).reserved(), StatedNode::reserve);
    }

    NodeShares kept() {
        return bytes(ledger(Resource.MEMORY).keptFree(), StatedNode::keep);
    }

    /// Of an amount in MiB, in whole bytes, rounded up.
    private NodeShares bytes(Fraction mib, Function<StatedNode, Optional<Bytes>> stated) {
        return NodeShares.of(
                question,
                mib.times(Bytes.MIB).ceil().longValueExact(),
                node -> stated.apply(node).map(Bytes::value));
    }

    private void addMemory(List<Map<Resource, Ledger>> all) {
        Ledger whole = ledger(Resource.MEMORY);
        List<Fraction> installed = mib(memory());
        List<Fraction> kept = mib(kept());
        List<Fraction> soft = soft(whole);
        List<Fraction> hard = hard(whole, soft);
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

    private static List<Fraction> mib(NodeShares shares) {
        return shares.each().stream().map(share -> new Bytes(share).mib()).toList();
    }

    /// Shared evenly; where reserves are stated by node, what is soft has the same share of each.
    private List<Fraction> soft(Ledger whole) {
        return reserved().stated().isEmpty()
                ? mib(bytes(whole.reservedSoft(), _ -> Optional.empty()))
                : mib(reserved()).stream()
                        .map(each ->
                                whole.reserved().isZero()
                                        ? Fraction.ZERO
                                        : each.times(whole.reservedSoft())
                                                .dividedBy(whole.reserved()))
                        .toList();
    }

    private List<Fraction> hard(Ledger whole, List<Fraction> soft) {
        List<Fraction> all = mib(reserved());
        return reserved().stated().isEmpty()
                ? mib(bytes(whole.reservedHard(), _ -> Optional.empty()))
                : IntStream.range(0, nodes)
                        .mapToObj(node -> all.get(node).minus(soft.get(node)))
                        .toList();
    }
}
