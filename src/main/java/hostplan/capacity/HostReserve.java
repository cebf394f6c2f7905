package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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

    private Ledger unsold(Resource resource, Fraction installed) {
        return Ledger.unsold(
                resource,
                installed,
                reserved(resource, firmness -> firmness == Firmness.HARD),
                reserved(resource, firmness -> firmness == Firmness.SOFT),
                resource == Resource.MEMORY
                        ? keptMib(question.keepFree(), installed)
                        : Fraction.ZERO,
                ratio(question.ratios(), resource));
    }

    private Fraction reserved(Resource resource, Predicate<Firmness> wanted) {
        return amounts.stream()
                .map(amount ->
                        switch (amount) {
                            case ReservedAmount.ByRule(Reservation rule, Fraction mib, _) ->
                                    resource == Resource.MEMORY && wanted.test(rule.firmness())
                                            ? mib
                                            : Fraction.ZERO;
                            case ReservedAmount.StatedMemory(Bytes memory) ->
                                    resource == Resource.MEMORY && wanted.test(Firmness.HARD)
                                            ? memory.mib()
                                            : Fraction.ZERO;
                            case ReservedAmount.StatedCores(int _, int threads) ->
                                    resource == Resource.VCPUS && wanted.test(Firmness.HARD)
                                            ? Fraction.of(threads)
                                            : Fraction.ZERO;
                        })
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
        return List.copyOf(amounts);
    }

    private static ReservedAmount byRule(SlicingQuestion question, Reservation rule) {
        Map<String, Fraction> inputs = question.host().inputs();
        return new ReservedAmount.ByRule(
                rule, rule.mib(inputs), rule.formula().withNumbers(inputs));
    }
}
