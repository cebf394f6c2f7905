package hostplan.capacity.drill;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The drill on disks that some tenants share. All in operations of the block size a second.
///
/// A quiet slice wants what it was promised, a noisy one all that it reaches by its virtual disk.
/// Latency is no part of it: it says how many operations, not how long each takes.
///
/// @param operations that the disks do
/// @param promised to all slices together
/// @param wanted by all slices together while the noisy ones do what they can
/// @param limits that keep every promise
/// @param areSet whether the limits in the shares are those that are set now; otherwise they are
///   those that keep every promise
public record DiskDrill(
        Fraction operations,
        Fraction promised,
        Fraction wanted,
        Limits limits,
        boolean areSet,
        List<DiskShare> shares) {

    public DiskDrill {
        shares = List.copyOf(shares);
    }

    /// Empty where it is not known what the disks do, or where no slice is on them.
    static Optional<DiskDrill> of(DrillQuestion question, Disks disks, List<Tenant> tenants) {
        return disks.operations(question.block())
                .filter(each -> each.signum() > 0 && !tenants.isEmpty())
                .map(operations -> new Working(question, disks, operations, tenants).drill());
    }

    /// Whether every slice that is quiet gets what it was promised, without any limits.
    public boolean isKeptWithout() {
        return shares.stream().allMatch(each -> each.isKeptWithout().orElse(true));
    }

    /// The same with limits.
    public boolean isKeptWith() {
        return shares.stream().allMatch(each -> each.isKeptWith().orElse(true));
    }

    /// The same but for the time in which the noisy ones burst.
    public boolean isKeptBetweenBursts() {
        return shares.stream().allMatch(each -> each.isKeptBetweenBursts().orElse(true));
    }

    /// How many bursting at once the limits allow for: as many as are noisy; empty where no limit
    /// has a burst.
    public Optional<Long> bursting() {
        boolean bursts =
                shares.stream()
                        .flatMap(each -> each.limited().stream())
                        .flatMap(each -> each.limit().stream())
                        .anyMatch(limit -> limit.burst().isPresent());
        long noisy = shares.stream().mapToLong(each -> each.tenant().noisy()).sum();
        return bursts ? Optional.of(noisy) : Optional.empty();
    }

    private record Working(
            DrillQuestion question, Disks disks, Fraction operations, List<Tenant> tenants) {

        DiskDrill drill() {
            Limits keeping =
                    new SafeLimits(disks, operations, tenants, question.disks().mostOfSlice())
                            .limits();
            boolean areSet = tenants.stream().anyMatch(each -> each.limit().isPresent());
            return new DiskDrill(
                    operations,
                    SafeLimits.promised(tenants),
                    Sharing.wanted(Rates.draws(tenants, this::wants, _ -> Fraction.ONE)),
                    keeping,
                    areSet,
                    shares(limited(keeping, areSet)));
        }

        /// The tenants with the limits to try; none where there are none to try.
        private Optional<List<Tenant>> limited(Limits keeping, boolean areSet) {
            if (areSet) {
                return Optional.of(tenants);
            }
            if (!(keeping instanceof Limits.Keeping(List<Limits.Allowed> found))) {
                return Optional.empty();
            }
            List<Tenant> limited = new ArrayList<>();
            for (int place = 0; place < tenants.size(); place++) {
                limited.add(tenants.get(place).withLimit(Optional.of(found.get(place).limit())));
            }
            return Optional.of(limited);
        }

        private List<DiskShare> shares(Optional<List<Tenant>> limited) {
            List<Rates> without = rates(unlimited(), false);
            Optional<List<Rates>> with = limited.map(each -> rates(each, false));
            Optional<List<Rates>> inBurst = limited.map(each -> rates(each, true));
            List<Rates> all = allBusy(unlimited());
            Optional<List<Rates>> allLimited = limited.map(this::allBusy);
            List<DiskShare> shares = new ArrayList<>();
            for (int each = 0; each < tenants.size(); each++) {
                int place = each;
                Tenant tenant = tenants.get(place);
                shares.add(
                        new DiskShare(
                                tenant,
                                asked(tenant),
                                all.get(place).noisy(),
                                most(),
                                disks.megabytes().map(rate -> rate.dividedBy(slices())),
                                without.get(place),
                                limited.map(those ->
                                        new DiskShare.Limited(
                                                those.get(place).limit(),
                                                allLimited.orElseThrow().get(place).noisy(),
                                                capped(those.get(place), most(), true),
                                                with.orElseThrow().get(place),
                                                inBurst.orElseThrow().get(place)))));
            }
            return shares;
        }

        private List<Tenant> unlimited() {
            return tenants.stream().map(each -> each.withLimit(Optional.empty())).toList();
        }

        private Fraction most() {
            return question.disks().mostOfSlice().min(operations);
        }

        private Fraction asked(Tenant tenant) {
            return tenant.promise().orElseGet(() -> operations.dividedBy(slices()));
        }

        private Fraction slices() {
            return Fraction.of(tenants.stream().mapToLong(Tenant::count).sum());
        }

        private Rates wants(Tenant tenant) {
            return new Rates(asked(tenant), question.disks().mostOfSlice());
        }

        private List<Rates> rates(List<Tenant> limited, boolean inBurst) {
            return Rates.of(
                    question.settings().sharing(),
                    operations,
                    limited,
                    each ->
                            new Rates(
                                    capped(each, asked(each), inBurst),
                                    capped(each, question.disks().mostOfSlice(), inBurst)),
                    _ -> Fraction.ONE);
        }

        /// All of them noisy.
        private List<Rates> allBusy(List<Tenant> limited) {
            Sharing sharing = question.settings().sharing();
            List<Sharing.Draw> draws =
                    limited.stream()
                            .map(each ->
                                    new Sharing.Draw(
                                            each.count(),
                                            capped(each, question.disks().mostOfSlice(), false)))
                            .toList();
            return sharing.rates(operations, draws).stream()
                    .map(each -> new Rates(each, each))
                    .toList();
        }

        private Fraction capped(Tenant tenant, Fraction wanted, boolean inBurst) {
            Bytes block = question.block();
            return tenant.limit()
                    .flatMap(limit ->
                            inBurst ? limit.burstOperations(block) : limit.operations(block))
                    .map(wanted::min)
                    .orElse(wanted);
        }
    }
}
