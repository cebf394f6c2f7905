package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a host keeps for itself and what is kept free, before anything is sold.
final class HostReserve {

    private final SlicingQuestion question;
    private final List<ReservedAmount> amounts;

    HostReserve(SlicingQuestion question) {
        this.question = question;
        amounts = amounts(question);
    }

    List<ReservedAmount> amounts() {
        return amounts;
    }

    /// One for each resource that the host states, nothing sold yet.
    Map<Resource, Ledger> ledgers() {
        Map<Resource, Ledger> ledgers = new EnumMap<>(Resource.class);
        question.host()
                .installed()
                .forEach((resource, installed) ->
                        ledgers.put(resource, unsold(resource, installed)));
        return ledgers;
    }

    static Fraction ratio(Ratios ratios, Resource resource) {
        return switch (resource) {
            case VCPUS -> ratios.vcpus();
            case MEMORY -> ratios.memory();
            case DISK -> ratios.disk();
            case IOPS, NETWORK -> Fraction.ONE;
        };
    }

    /// Of this much installed memory, in MiB.
    static Fraction keptMib(KeepFree keepFree, Fraction installed) {
        return switch (keepFree) {
            case KeepFree.Nothing() -> Fraction.ZERO;
            case KeepFree.Amount(Bytes memory) -> memory.mib();
            case KeepFree.Share(Fraction ofInstalled) -> installed.times(ofInstalled);
        };
    }

    /// Of a resource of which so much is installed.
    Ledger unsold(Resource resource, Fraction installed) {
        return Ledger.unsold(
                resource,
                installed,
                reserved(resource, Firmness.HARD),
                reserved(resource, Firmness.SOFT),
                kept(resource, installed),
                ratio(question.ratios(), resource));
    }

    private Fraction kept(Resource resource, Fraction installed) {
        return switch (resource) {
            case MEMORY -> keptMib(question.keepFree(), installed);
            case DISK -> question.diskKeep().kept(installed);
            case VCPUS, IOPS, NETWORK -> Fraction.ZERO;
        };
    }

    private Fraction reserved(Resource resource, Firmness firmness) {
        return amounts.stream()
                .filter(amount -> amount.resource() == resource && amount.firmness() == firmness)
                .map(ReservedAmount::amount)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static List<ReservedAmount> amounts(SlicingQuestion question) {
        List<ReservedAmount> amounts = new ArrayList<>();
        Optional<Bytes> stated = question.reserveMemory();
        if (stated.isPresent()) {
            amounts.add(new ReservedAmount.StatedMemory(stated.get()));
        } else if (question.host().memory().isPresent()) {
            question.ruleSet().reservations().forEach(rule -> amounts.add(byRule(question, rule)));
        }
        if (question.reserveCores() > 0) {
            question.host()
                    .processors()
                    .ifPresent(cpu ->
                            amounts.add(
                                    new ReservedAmount.StatedCores(
                                            question.reserveCores(),
                                            cpu.threadsOf(question.reserveCores()))));
        }
        question.pools().forEach(pool -> add(question, pool, amounts));
        return List.copyOf(amounts);
    }

    /// On top of all else, also where the person states the memory to reserve: that replaces what
    /// the rule set knows, and no rule set knows of the pool.
    private static void add(
            SlicingQuestion question, PoolTaking pool, List<ReservedAmount> amounts) {
        HostFigures host = question.host();
        if (host.memory().isPresent() && !isCounted(question, pool)) {
            pool.memory(host)
                    .filter(memory -> !memory.equals(Bytes.ZERO))
                    .ifPresent(memory -> amounts.add(new ReservedAmount.PoolMemory(pool, memory)));
        }
        host.processors()
                .filter(cpu -> cpu.cores().isPresent())
                .ifPresent(cpu ->
                        pool.cores(host)
                                .filter(cores -> cores > 0)
                                .ifPresent(cores ->
                                        amounts.add(
                                                new ReservedAmount.PoolCores(
                                                        pool, cores, cpu.threadsOf(cores)))));
    }

    /// Whether the rule set reserves that cache already: a host has one.
    static boolean isCounted(SlicingQuestion question, PoolTaking pool) {
        return pool.isCache()
                && question.reserveMemory().isEmpty()
                && question.ruleSet().reservations().stream()
                        .anyMatch(rule -> rule.firmness() == Firmness.SOFT);
    }

    private static ReservedAmount byRule(SlicingQuestion question, Reservation rule) {
        Map<String, Fraction> inputs = question.host().inputs();
        return new ReservedAmount.ByRule(rule, rule.mib(inputs), inputs);
    }
}
