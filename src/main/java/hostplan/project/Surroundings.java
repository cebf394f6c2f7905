package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.PoolKind;
import hostplan.hardware.Price;
import hostplan.hardware.fit.FitContext;
import hostplan.hardware.fit.Housing;
import hostplan.hardware.fit.LooseDrives;
import hostplan.hardware.fit.Shelf;
import hostplan.hardware.fit.Use;
import hostplan.hardware.machine.MachineFigures;
import hostplan.hardware.price.Valuation;
import hostplan.inventory.Environment;
import hostplan.inventory.Location;
import hostplan.inventory.Server;
import hostplan.inventory.Status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a project knows of the machines of a configuration beyond their parts: who uses them, where
/// they stand, and which parts one could take instead.
public final class Surroundings {

    private static final Set<PoolKind> TAKING_DRIVES = Set.of(PoolKind.CEPH, PoolKind.VSAN);

    private Surroundings() {}

    /// The parts that one can take: those of the project, then those of the catalogue, compared by
    /// the project's currency and rates.
    public static Shelf shelf(Project project, Supplier<List<Part>> catalog) {
        Valuation valuation = Valuations.of(project);
        Function<Price, Optional<Money>> worth =
                price -> valuation.worth(price).known().map(valuation::money);
        return new Shelf(project.parts(), catalog, worth);
    }

    public static FitContext of(
            HardwareConfiguration configuration, ProjectIndex index, LocalDate today, Shelf shelf) {
        List<Server> servers =
                index.serversWith(configuration.id()).stream()
                        .filter(server -> server.status() != Status.DECOMMISSIONING)
                        .toList();
        return new FitContext(
                use(servers),
                today,
                servers.stream().map(server -> housing(server, index)).distinct().toList(),
                loose(servers, index),
                mostBlades(servers, index),
                FitContext.USUAL_DAILY_WRITES,
                shelf);
    }

    private static Use use(List<Server> servers) {
        Optional<Environment> production = Optional.of(Environment.PRODUCTION);
        return servers.stream().anyMatch(server -> server.environment().equals(production))
                ? Use.PRODUCTION
                : Use.OTHER;
    }

    /// Ceph and vSAN take drives as they are; other pools take arrays.
    private static LooseDrives loose(List<Server> servers, ProjectIndex index) {
        boolean pooled =
                servers.stream()
                        .flatMap(server -> index.poolsOf(server.id()).stream())
                        .anyMatch(pool -> TAKING_DRIVES.contains(pool.kind()));
        return pooled ? LooseDrives.POOLED : LooseDrives.UNUSED;
    }

    private static Housing housing(Server server, ProjectIndex index) {
        return switch (server.location().orElse(null)) {
            case null -> Housing.unknown();
            case Location.AtSite _, Location.InRack _ -> new Housing.ByItself();
            case Location.InBay in ->
                    index.server(in.enclosure())
                            .flatMap(Server::configuration)
                            .flatMap(index::configuration)
                            .flatMap(HardwareConfiguration::model)
                            .flatMap(index::serverModel)
                            .<Housing>map(Housing.InEnclosure::new)
                            .orElseGet(Housing::unknown);
        };
    }

    /// Of the enclosures of this configuration the one whose blades draw most.
    private static Fraction mostBlades(List<Server> enclosures, ProjectIndex index) {
        return enclosures.stream()
                .map(enclosure -> blades(enclosure, index))
                .reduce(Fraction.ZERO, Fraction::max);
    }

    private static Fraction blades(Server enclosure, ProjectIndex index) {
        return index.bladesIn(enclosure.id()).stream()
                .flatMap(blade -> blade.configuration().flatMap(index::configuration).stream())
                .map(configuration -> largestWatts(configuration, index))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /// Of parts what they draw at most; of totals the watts that are stated, which is less.
    private static Fraction largestWatts(HardwareConfiguration configuration, ProjectIndex index) {
        return index.machine(configuration)
                .flatMap(MachineFigures::power)
                .map(power -> power.output().largest())
                .or(() -> index.totals(configuration).watts().map(Fraction::of))
                .orElse(Fraction.ZERO);
    }
}
