package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.KeepFree;
import hostplan.capacity.Ratios;
import hostplan.capacity.Resource;
import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.VmCounting;
import hostplan.placement.pack.Watch;
import hostplan.project.PlacementRun.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Would less do? A placement asked again, each time with one thing changed that allows more.
///
/// More memory is given to hosts to buy as VMs have it, after what the host keeps, and at the price
/// that the host has.
public final class PlacementVariants {

    private static final Bytes MORE_MEMORY = Bytes.ofGiB(64);

    private final SlicingQuestions slicing;

    public PlacementVariants(SlicingQuestions slicing) {
        this.slicing = slicing;
    }

    /// A change of what is asked, of the question in numbers, or of both.
    record Change(
            Message message, Placement placement, UnaryOperator<PlacementQuestion> ofQuestion) {

        static Change of(Message message, Placement placement) {
            return new Change(message, placement, UnaryOperator.identity());
        }
    }

    /// @param base the answer to the placement as it is
    /// @param nanoseconds for each variant
    /// @param found is told each variant as soon as it is there, on the calling thread
    /// @return those until it was cancelled
    public List<PlacementVariant> of(
            ProjectIndex index,
            Placement placement,
            PlacementAnswer base,
            long nanoseconds,
            BooleanSupplier cancelled,
            Consumer<PlacementVariant> found) {
        List<PlacementVariant> variants = new ArrayList<>();
        for (Change change : changes(placement)) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            Watch watch = Watch.of(nanoseconds, cancelled);
            variant(index, change, base, watch)
                    .filter(_ -> !cancelled.getAsBoolean())
                    .ifPresent(each -> {
                        variants.add(each);
                        found.accept(each);
                    });
        }
        return List.copyOf(variants);
    }

    /// Empty where it cannot be asked.
    Optional<PlacementVariant> variant(
            ProjectIndex index, Change change, PlacementAnswer base, Watch watch) {
        Outcome outcome =
                new PlacementRun(slicing, change.ofQuestion())
                        .of(index, change.placement(), watch, _ -> {});
        return outcome instanceof Outcome.Answered answered
                ? Optional.of(new PlacementVariant(change.message(), base, answered.answer()))
                : Optional.empty();
    }

    /// Those that change anything.
    static List<Change> changes(Placement placement) {
        List<Change> changes = new ArrayList<>();
        if (placement.hosts().stream().anyMatch(HostOffer.ToBuy.class::isInstance)) {
            changes.add(moreMemory(placement));
            changes.add(twiceTheMemory(placement));
        }
        changes.add(higherRatio(placement));
        nothingKept(placement).ifPresent(changes::add);
        noFailure(placement).ifPresent(changes::add);
        noGrowth(placement).ifPresent(changes::add);
        notApart(placement).ifPresent(changes::add);
        return changes;
    }

    private static Change moreMemory(Placement placement) {
        long more =
                placement
                        .rules()
                        .ratios()
                        .memory()
                        .times(MORE_MEMORY.value())
                        .floor()
                        .longValueExact();
        return new Change(
                Message.of("variant-memory", Value.of(MORE_MEMORY)),
                placement,
                question ->
                        question.withBought(
                                question.place(Resource.MEMORY),
                                each -> Math.min(each, Long.MAX_VALUE - more) + more));
    }

    private static Change twiceTheMemory(Placement placement) {
        return new Change(
                Message.of("variant-memory-twice"),
                placement,
                question ->
                        question.withBought(
                                question.place(Resource.MEMORY),
                                each -> 2 * Math.min(each, Long.MAX_VALUE / 2)));
    }

    /// The ratio during a failure is then no lower.
    private static Change higherRatio(Placement placement) {
        Ratios usual = placement.rules().ratios();
        Fraction higher = usual.vcpus().plus(Fraction.ONE);
        FailurePlan failures = placement.failures();
        Optional<Ratios> failing =
                failures.ratios()
                        .map(each ->
                                new Ratios(each.vcpus().max(higher), each.memory(), each.disk()));
        return Change.of(
                Message.of("variant-ratio", Value.of(higher, 2), Value.of(usual.vcpus(), 2)),
                placement.with(draft -> {
                    draft.rules =
                            placement
                                    .rules()
                                    .with(rules ->
                                            rules.ratios =
                                                    new Ratios(
                                                            higher, usual.memory(), usual.disk()));
                    draft.failures =
                            new FailurePlan(failures.hosts(), failing, failures.keepsApart());
                }));
    }

    private static Optional<Change> nothingKept(Placement placement) {
        return placement.rules().keepFree() instanceof KeepFree.Nothing
                ? Optional.empty()
                : Optional.of(
                        Change.of(
                                Message.of("variant-nothing-kept"),
                                placement.with(draft ->
                                        draft.rules =
                                                placement
                                                        .rules()
                                                        .with(rules ->
                                                                rules.keepFree =
                                                                        new KeepFree.Nothing()))));
    }

    private static Optional<Change> noFailure(Placement placement) {
        return placement.failures().hosts() == 0
                ? Optional.empty()
                : Optional.of(
                        Change.of(
                                Message.of("variant-no-failure"),
                                placement.with(draft -> draft.failures = FailurePlan.NONE)));
    }

    private static Optional<Change> noGrowth(Placement placement) {
        VmCounting counting = placement.counting();
        VmCounting still = counting.withGrowth(Fraction.ZERO);
        return counting.equals(still)
                ? Optional.empty()
                : Optional.of(
                        Change.of(
                                Message.of("variant-no-growth", Value.share(counting.growth())),
                                placement.with(draft -> draft.counting = still)));
    }

    private static Optional<Change> notApart(Placement placement) {
        List<GroupRule> left =
                placement.groups().stream()
                        .filter(rule -> rule.isSoft() || rule.policy() == GroupRule.Policy.TOGETHER)
                        .toList();
        return left.size() == placement.groups().size()
                ? Optional.empty()
                : Optional.of(
                        Change.of(
                                Message.of("variant-not-apart"),
                                placement.with(draft -> draft.groups = left)));
    }
}
