package hostplan.capacity.drill;

import hostplan.amount.Fraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The drill for processor time. All in threads of the host, of which each is busy all the time.
///
/// A quiet slice wants what was sold to it: its threads ÷ the ratio. A noisy one wants all its
/// threads. Time is shared fairly by weights (see [Sharing#FAIR]). Weights in proportion to vCPUs
/// keep every promise by themselves: with all slices busy each thread of a slice still gets threads
/// ÷ sold, which is 1 ÷ ratio or more. Caps do so too, and let nobody have more when the others are
/// quiet.
///
/// Slices whose threads are their own take no part.
///
/// @param threads of the host that run shared vCPUs
/// @param sold threads of all slices together
/// @param cap the part of each of its threads that a slice may use under caps: threads ÷ sold, at
///   most 1
public record CpuDrill(Fraction threads, Fraction sold, Fraction cap, List<CpuShare> shares) {

    public CpuDrill {
        shares = List.copyOf(shares);
    }

    /// What one slice of a tenant gets.
    ///
    /// @param promise what was sold to it
    /// @param guaranteed when all slices do what they can, by the weights of the hypervisor
    /// @param without by those weights, while the noisy ones do what they can
    /// @param weighted by weights in proportion to vCPUs
    /// @param capped with each slice capped
    public record CpuShare(
            Tenant tenant,
            Fraction promise,
            Fraction guaranteed,
            Rates without,
            Rates weighted,
            Rates capped) {

        /// Threads that one slice may keep busy under its cap.
        public Fraction cap(Fraction ofThread) {
            return tenant.threads().times(ofThread);
        }

        public boolean isKeptWithout() {
            return isKept(without);
        }

        public boolean isKeptWeighted() {
            return isKept(weighted);
        }

        private boolean isKept(Rates rates) {
            return tenant.quiet() == 0 || rates.quiet().compareTo(promise) >= 0;
        }
    }

    /// Empty where the host does not state its threads, or no slice shares any.
    static Optional<CpuDrill> of(DrillQuestion question) {
        List<Tenant> sharing =
                question.tenants().stream()
                        .filter(each -> !each.isPinned() && each.count() > 0)
                        .filter(each -> each.threads().signum() > 0)
                        .toList();
        return question.threads()
                .filter(each -> each.signum() > 0 && !sharing.isEmpty())
                .map(threads -> of(question, threads, sharing));
    }

    private static CpuDrill of(DrillQuestion question, Fraction threads, List<Tenant> tenants) {
        Fraction sold =
                tenants.stream()
                        .map(each -> each.threads().times(each.count()))
                        .reduce(Fraction.ZERO, Fraction::plus);
        Fraction cap = threads.dividedBy(sold).min(Fraction.ONE);
        Fraction ratio = question.vcpuRatio().max(Fraction.ONE);
        List<Rates> without =
                rates(threads, tenants, ratio, Fraction.ONE, question.settings().weight());
        List<Rates> weighted = rates(threads, tenants, ratio, Fraction.ONE, CpuWeight.BY_VCPU);
        List<Rates> capped = rates(threads, tenants, ratio, cap, question.settings().weight());
        List<Fraction> guaranteed =
                Sharing.FAIR.rates(
                        threads,
                        tenants.stream()
                                .map(each ->
                                        new Sharing.Draw(
                                                each.count(),
                                                each.threads(),
                                                question.settings().weight().of(each)))
                                .toList());
        List<CpuShare> shares = new ArrayList<>();
        for (int place = 0; place < tenants.size(); place++) {
            shares.add(
                    new CpuShare(
                            tenants.get(place),
                            tenants.get(place).threads().dividedBy(ratio),
                            guaranteed.get(place),
                            without.get(place),
                            weighted.get(place),
                            capped.get(place)));
        }
        return new CpuDrill(threads, sold, cap, shares);
    }

    private static List<Rates> rates(
            Fraction threads,
            List<Tenant> tenants,
            Fraction ratio,
            Fraction cap,
            CpuWeight weight) {
        return Rates.of(
                Sharing.FAIR,
                threads,
                tenants,
                each ->
                        new Rates(
                                each.threads().dividedBy(ratio).min(each.threads().times(cap)),
                                each.threads().times(cap)),
                weight::of);
    }
}
