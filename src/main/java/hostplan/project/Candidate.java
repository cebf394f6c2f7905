package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.capacity.Flavor;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.HostCounts;
import hostplan.capacity.HostFigures;
import hostplan.capacity.Ledger;
import hostplan.capacity.PoolTaking;
import hostplan.capacity.Resource;
import hostplan.capacity.RuleSet;
import hostplan.capacity.Slicer;
import hostplan.capacity.SlicingQuestion;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.hardware.price.PriceSum;
import hostplan.inventory.Server;

import java.util.List;
import java.util.Optional;

/// A configuration that one may buy, by what its price brings. What is divided by is what guests
/// can use: memory after what the hypervisor reserves, and disk after its arrays.
///
/// @param usableMemory in GiB; all that is installed where no rule set is asked
/// @param usableDisk in TB
/// @param slices of the flavor that is asked for, where it fits and the figures are known
/// @param pooled the shared storage that its disk is part of, and that takes of its memory and
///   cores; empty where its drives are its own
/// @param watts typical ones at the wall; what a maker wants reserved is no measure of it
public record Candidate(
        HardwareConfiguration configuration,
        PriceSum price,
        Optional<Fraction> usableMemory,
        Optional<Fraction> cores,
        Optional<Fraction> usableDisk,
        Optional<Fraction> slices,
        Optional<Fraction> watts,
        Optional<Pooled> pooled) {

    private static final Fraction MIB_OF_GIB = Fraction.of(1_024);
    private static final Fraction MB_OF_TB = Fraction.of(1_000_000);

    /// A server of the configuration whose drives are in shared storage.
    ///
    /// @param pools what it has of each, and what each takes of it
    public record Pooled(Server server, List<PoolTaking> pools) {

        public Pooled {
            pools = List.copyOf(pools);
        }
    }

    /// Into what the candidates are cut, and by whose rules.
    ///
    /// @param flavor empty where only what the hypervisor leaves is asked
    public record Sale(Optional<Flavor> flavor, RuleSet rules) {}

    public static Candidate of(
            ProjectIndex index, HardwareConfiguration configuration, Optional<Sale> sale) {
        Optional<Pooled> pooled = pooled(index, configuration);
        Totals totals = totals(index, configuration, pooled);
        Optional<HostCounts> counts =
                sale.flatMap(asked ->
                        counted(totals, asked, pooled.map(Pooled::pools).orElse(List.of())));
        return new Candidate(
                configuration,
                MachinePrice.of(index, configuration),
                counts.flatMap(Candidate::memory)
                        .map(Ledger::capacity)
                        .or(() -> totals.memory().map(Bytes::mib))
                        .map(mib -> mib.dividedBy(MIB_OF_GIB)),
                totals.cores().map(Fraction::of),
                totals.disk().map(disk -> disk.mb().dividedBy(MB_OF_TB)),
                counts.filter(each -> !each.lines().isEmpty())
                        .map(each -> Fraction.of(each.counts().total())),
                totals.watts().map(Fraction::of),
                pooled);
    }

    private static Optional<Ledger> memory(HostCounts counts) {
        return counts.ledgers().stream()
                .filter(ledger -> ledger.resource() == Resource.MEMORY)
                .findFirst();
    }

    /// The first of its servers whose drives are in a pool.
    private static Optional<Pooled> pooled(
            ProjectIndex index, HardwareConfiguration configuration) {
        return index.serversWith(configuration.id()).stream()
                .filter(server ->
                        index.poolsOf(server.id()).stream().anyMatch(SharedStorage::hasDrives))
                .findFirst()
                .map(server -> new Pooled(server, SharedStorage.takings(server, index)));
    }

    /// As slices would see it: of drives in a pool the share of the pool that one server has.
    private static Totals totals(
            ProjectIndex index, HardwareConfiguration configuration, Optional<Pooled> pooled) {
        return pooled.map(each -> SharedStorage.asHost(each.server(), index))
                .orElseGet(() -> Figures.of(configuration, index).totals());
    }

    private static Optional<HostCounts> counted(Totals totals, Sale sale, List<PoolTaking> pools) {
        return HostFigures.of("", totals)
                .toOptional()
                .filter(host -> host.processors().isPresent() && host.memory().isPresent())
                .map(host ->
                        sale.flavor()
                                .map(flavor ->
                                        SlicingQuestion.filling(
                                                host, sale.rules(), FlavorNeed.of(flavor)))
                                .orElseGet(() -> SlicingQuestion.of(host, sale.rules(), List.of()))
                                .withPools(pools))
                .map(Slicer::counted)
                .flatMap(Parsed::toOptional);
    }

    /// Price ÷ amount, net; empty where either is not known, where a part has no price, or where
    /// there is none of it.
    public Optional<Fraction> per(Optional<Fraction> amount) {
        return amount.filter(each -> each.signum() > 0 && price.isComplete())
                .flatMap(each -> price.exactNet().map(net -> net.dividedBy(each)));
    }

    /// Typical watts ÷ cores: the less, the better; empty where either is not known.
    public Optional<Fraction> wattsPerCore() {
        return cores.filter(each -> each.signum() > 0)
                .flatMap(each -> watts.map(all -> all.dividedBy(each)));
    }
}
