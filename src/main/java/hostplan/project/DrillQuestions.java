package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.capacity.DiskOrigin;
import hostplan.capacity.Ledger;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.Neighbours;
import hostplan.capacity.Resource;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.drill.Disks;
import hostplan.capacity.drill.DrillQuestion;
import hostplan.capacity.drill.HostDisks;
import hostplan.capacity.drill.LimitSettings;
import hostplan.capacity.drill.Tenant;
import hostplan.hardware.Processor;
import hostplan.hardware.Totals;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.StorageFigures;
import hostplan.hardware.storage.ArrayFigures;
import hostplan.hardware.storage.UsualStorage;
import hostplan.inventory.Server;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns an answered slicing of a project into a drill on the same slices.
public final class DrillQuestions {

    private DrillQuestions() {}

    /// The drill on the slices that fit.
    public static DrillQuestion of(
            ProjectIndex index, Slicing slicing, SlicingAnswer answer, LimitSettings settings) {
        return of(
                        disks(index, slicing.host(), slicing.neighbours().disk().readShare()),
                        slicing,
                        answer,
                        settings)
                .withThreadMhz(threadMhz(index, slicing.host(), answer));
    }

    /// The drill on these disks instead of those of the host.
    public static DrillQuestion of(
            HostDisks disks, Slicing slicing, SlicingAnswer answer, LimitSettings settings) {
        return new DrillQuestion(
                answer.question().host().name(),
                disks,
                answer.ledger(Resource.VCPUS).map(DrillQuestions::shared),
                slicing.ratios().vcpus(),
                slicing.ratios().disk(),
                answer.question().host().network(),
                tenants(slicing, answer),
                slicing.neighbours(),
                settings);
    }

    /// By the base clock of its processors; empty where that is not known of the host, or differs.
    private static Optional<Fraction> threadMhz(
            ProjectIndex index, Slicing.Host host, SlicingAnswer answer) {
        List<BigDecimal> clocks =
                machine(index, host)
                        .map(machine ->
                                machine.all(Processor.class).stream()
                                        .flatMap(each -> each.facts().baseGHz().stream())
                                        .distinct()
                                        .toList())
                        .orElse(List.of());
        return clocks.size() == 1
                ? answer.question()
                        .host()
                        .processors()
                        .flatMap(processors ->
                                DrillQuestion.threadMhz(
                                        processors, Fraction.of(clocks.getFirst()).times(1_000)))
                : Optional.empty();
    }

    private static Optional<Machine> machine(ProjectIndex index, Slicing.Host host) {
        return host instanceof Slicing.Host.OfServer(String id)
                ? index.server(id).flatMap(new HostParts(index)::machine)
                : Optional.empty();
    }

    /// Threads that run shared vCPUs.
    private static Fraction shared(Ledger ledger) {
        return ledger.installed()
                .minus(ledger.reserved())
                .minus(ledger.keptFree())
                .minus(ledger.pinned())
                .max(Fraction.ZERO);
    }

    /// The slices of each line. Where two lines are of one flavor, the noisy ones are counted off
    /// the first.
    private static List<Tenant> tenants(Slicing slicing, SlicingAnswer answer) {
        List<Tenant> tenants = new ArrayList<>();
        Map<String, Long> noisy = new HashMap<>();
        for (int place = 0; place < answer.lines().size(); place++) {
            LineAnswer line = answer.lines().get(place);
            String flavor = slicing.lines().get(place).flavor();
            Neighbours.OfFlavor stated = slicing.neighbours().of(flavor);
            long left = noisy.computeIfAbsent(flavor, _ -> (long) stated.noisy());
            long here = Math.min(left, line.count());
            noisy.put(flavor, left - here);
            tenants.add(tenant(line, here, stated));
        }
        return tenants;
    }

    private static Tenant tenant(LineAnswer line, long noisy, Neighbours.OfFlavor stated) {
        Fraction pinned = line.need().pinned(Resource.VCPUS);
        return new Tenant(
                line.flavor().name(),
                line.count(),
                noisy,
                line.flavor().vcpus(),
                line.need().amount(Resource.VCPUS).plus(pinned),
                line.flavor().pinned(),
                line.flavor().disk(),
                line.flavor().iops(),
                line.flavor().network(),
                stated.array(),
                stated.limit());
    }

    /// The disks of a host. Of one whose drives are in shared storage it is its share of that; of
    /// one stated by totals they are one.
    public static HostDisks disks(ProjectIndex index, Slicing.Host host, Fraction readShare) {
        return switch (host) {
            case Slicing.Host.AdHoc(String _, Totals totals) ->
                    stated("disks", DiskOrigin.STATED, totals);
            case Slicing.Host.OfServer(String id) ->
                    index.server(id)
                            .map(server -> disks(index, server, readShare))
                            .orElseGet(() -> stated("disks", DiskOrigin.STATED, Totals.UNKNOWN));
        };
    }

    private static HostDisks disks(ProjectIndex index, Server server, Fraction readShare) {
        Optional<String> pool =
                index.poolsOf(server.id()).stream()
                        .filter(SharedStorage::hasDrives)
                        .map(each -> each.name())
                        .findFirst();
        return pool.map(name -> stated(name, DiskOrigin.POOL, SharedStorage.asHost(server, index)))
                .or(() ->
                        Figures.of(server, index)
                                .machine()
                                .map(machine -> arrays(machine.storage(), readShare)))
                .orElseGet(() ->
                        stated("disks", DiskOrigin.STATED, Figures.of(server, index).totals()));
    }

    private static HostDisks stated(String name, DiskOrigin origin, Totals totals) {
        Optional<Fraction> iops = totals.iops().map(Fraction::of);
        boolean isAnything = totals.disk().isPresent() || iops.isPresent();
        Fraction most = UsualStorage.HOST_IOPS.value();
        return new HostDisks(
                isAnything
                        ? List.of(
                                new Disks(
                                        name,
                                        totals.disk(),
                                        origin,
                                        iops.isPresent(),
                                        iops,
                                        Optional.empty(),
                                        Optional.empty()))
                        : List.of(),
                iops.map(most::max).orElse(most),
                UsualStorage.VM_IOPS.value());
    }

    private static HostDisks arrays(StorageFigures storage, Fraction readShare) {
        return new HostDisks(
                OwnDisks.made(storage).stream().map(each -> disks(each, readShare)).toList(),
                Fraction.of(storage.hostIopsLimit()),
                Fraction.of(storage.vmIopsLimit()));
    }

    private static Disks disks(ArrayFigures figures, Fraction readShare) {
        return new Disks(
                figures.array().name(),
                Optional.of(figures.usable()),
                DiskOrigin.ARRAYS,
                false,
                figures.iops(readShare),
                figures.throughput(readShare),
                figures.throughput(Fraction.ONE));
    }
}
