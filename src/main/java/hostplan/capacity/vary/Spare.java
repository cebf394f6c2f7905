package hostplan.capacity.vary;

import hostplan.amount.Money;
import hostplan.capacity.Aim;
import hostplan.capacity.HostCounts;
import hostplan.capacity.HostFigures;
import hostplan.capacity.Slicer;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SlicingQuestion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Parts that can be left out of a host without losing a slice.
///
/// @param count the most that can
/// @param part as people call it
/// @param price of all of them, net; empty where it is not known
public record Spare(long count, String part, Optional<Money> price) {

    /// Some of a kind of part, and the host without them.
    ///
    /// @param count at least 1
    /// @param each net price of one; empty where it is not known
    public record Removal(long count, String part, HostFigures without, Optional<Money> each) {}

    /// Of each kind of part the most that can be left out.
    ///
    /// @param removals of each kind, the fewest parts first
    public static List<Spare> of(SlicingAnswer answer, List<List<Removal>> removals) {
        return removals.stream().flatMap(kind -> most(answer, kind).stream()).toList();
    }

    private static Optional<Spare> most(SlicingAnswer answer, List<Removal> kind) {
        Optional<Removal> most = Optional.empty();
        for (Removal removal : kind) {
            if (!isEnough(answer, removal.without())) {
                break;
            }
            most = Optional.of(removal);
        }
        return most.map(removal ->
                new Spare(
                        removal.count(),
                        removal.part(),
                        removal.each()
                                .map(each -> each.times(BigDecimal.valueOf(removal.count())))));
    }

    private static boolean isEnough(SlicingAnswer answer, HostFigures without) {
        SlicingQuestion question = answer.question();
        boolean earns = question.cutting().aim().equals(Optional.of(Aim.INCOME));
        return Slicer.counted(question.withHost(without).withFittedNodes())
                .toOptional()
                .map(HostCounts::counts)
                .filter(counts -> counts.total() >= answer.sellable())
                .filter(counts ->
                        !earns
                                || question.income(counts)
                                                .compareTo(question.income(answer.counts()))
                                        >= 0)
                .isPresent();
    }
}
