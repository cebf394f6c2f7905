package hostplan.capacity;

import hostplan.amount.Fraction;
import hostplan.amount.Money;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A change that brings slices.
///
/// @param slices how many more there are with it, at least 1
/// @param price of the change, net; empty where it is not known
public record MoreStep(Change change, long slices, Optional<Money> price) {

    /// How far a ratio is raised at once.
    private static final Fraction STEP = Fraction.ONE;

    /// What each slice won costs; empty where the price is not known.
    public Optional<Fraction> pricePerSlice() {
        return price.map(all -> Fraction.of(all.amount()).dividedBy(Fraction.of(slices)));
    }

    /// All changes that bring slices: what can be bought, the next vCPU ratio where the rule set
    /// does not advise against it, and keeping nothing free. What costs least for a slice comes
    /// first; what has no price comes last, the most slices first.
    public static List<MoreStep> of(SlicingAnswer answer, List<Offer> offers) {
        return Stream.concat(
                        offers.stream()
                                .map(offer ->
                                        step(
                                                answer,
                                                offer.change(),
                                                answer.question()
                                                        .withHost(offer.host())
                                                        .withFittedNodes(),
                                                offer.price())),
                        free(answer))
                .flatMap(Optional::stream)
                .sorted(order())
                .toList();
    }

    private static Comparator<MoreStep> order() {
        return Comparator.<MoreStep, Boolean>comparing(step -> step.price().isEmpty())
                .thenComparing(step -> step.pricePerSlice().orElse(Fraction.ZERO))
                .thenComparing(Comparator.comparingLong(MoreStep::slices).reversed());
    }

    /// What costs nothing to buy.
    private static Stream<Optional<MoreStep>> free(SlicingAnswer answer) {
        return Stream.of(
                raised(answer),
                more(answer, new Change.NothingKept(), answer.withNothingKept(), Optional.empty()));
    }

    /// With the next vCPU ratio; empty where the rule set advises against so much.
    private static Optional<MoreStep> raised(SlicingAnswer answer) {
        SlicingQuestion question = answer.question();
        Ratios ratios = question.ratios();
        Fraction next = ratios.vcpus().plus(STEP);
        boolean tooHigh =
                question.ruleSet()
                        .mostPerThread(Resource.VCPUS, question.host())
                        .filter(most -> next.compareTo(most) > 0)
                        .isPresent();
        return tooHigh
                ? Optional.empty()
                : step(
                        answer,
                        new Change.VcpuRatio(ratios.vcpus(), next),
                        question.withRatios(new Ratios(next, ratios.memory(), ratios.disk())),
                        Optional.empty());
    }

    private static Optional<MoreStep> step(
            SlicingAnswer answer, Change change, SlicingQuestion changed, Optional<Money> price) {
        return Slicer.counted(changed)
                .toOptional()
                .map(HostCounts::counts)
                .flatMap(counts -> more(answer, change, counts, price));
    }

    private static Optional<MoreStep> more(
            SlicingAnswer answer, Change change, Counts counts, Optional<Money> price) {
        long slices = counts.total() - answer.sellable();
        return slices > 0 ? Optional.of(new MoreStep(change, slices, price)) : Optional.empty();
    }
}
