package hostplan.project;

import hostplan.placement.GroupRule;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.Placer;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.move.Seating;
import hostplan.placement.pack.Watch;
import hostplan.project.PlacementQuestions.Asked;
import hostplan.project.PlacementQuestions.Lack;

import java.util.List;
import java.util.function.Consumer;

/// Answers a placement of a project. Wishes, which are rules that are kept where that costs
/// nothing, are kept all where the answer with all of them is as good as the one without any; else
/// none is asked for, and it is told which are met all the same.
public final class PlacementRun {

    private final PlacementQuestions questions;

    public PlacementRun(SlicingQuestions slicing) {
        questions = new PlacementQuestions(slicing);
    }

    /// What became of a placement.
    public sealed interface Outcome {

        /// @param lacks all that is missing, at least one
        record Lacking(List<Lack> lacks) implements Outcome {
            public Lacking {
                lacks = List.copyOf(lacks);
            }
        }

        /// @param hosts of the answer, one by one
        /// @param wishes whether each is met
        record Answered(PlacementAnswer answer, List<SeatedHost> hosts, List<Wish> wishes)
                implements Outcome {
            public Answered {
                hosts = List.copyOf(hosts);
                wishes = List.copyOf(wishes);
            }
        }
    }

    /// A rule that is kept where that costs nothing.
    public record Wish(GroupRule rule, boolean isMet) {}

    /// @param watch over the whole search; what is found until then is the answer
    /// @param better is told each better answer, on the calling thread
    public Outcome of(
            ProjectIndex index,
            Placement placement,
            Watch watch,
            Consumer<PlacementAnswer> better) {
        return switch (questions.of(index, placement)) {
            case Asked.Lacking(List<Lack> lacks) -> new Outcome.Lacking(lacks);
            case Asked.Ready(PlacementQuestion all) -> {
                boolean hasWishes = placement.groups().stream().anyMatch(GroupRule::isSoft);
                Watch part = hasWishes ? watch.part(2) : watch;
                PlacementAnswer found = place(all, placement, part, better);
                if (hasWishes
                        && questions.of(index, placement, false)
                                instanceof Asked.Ready(PlacementQuestion without)) {
                    found = better(found, place(without, placement, watch, _ -> {}));
                }
                yield answered(index, placement, found);
            }
        };
    }

    private static PlacementAnswer place(
            PlacementQuestion question,
            Placement placement,
            Watch watch,
            Consumer<PlacementAnswer> better) {
        return placement.aim() == PlacementAim.EVEN
                ? Placer.even(question, placement.failures(), watch, better)
                : Placer.place(question, placement.failures(), watch, better);
    }

    /// The first where the other one is not better.
    private static PlacementAnswer better(PlacementAnswer wished, PlacementAnswer free) {
        long left = wished.unplaced().stream().mapToLong(each -> each).sum();
        long leftFree = free.unplaced().stream().mapToLong(each -> each).sum();
        boolean isAsGood =
                left <= leftFree
                        && wished.cost() <= free.cost()
                        && (wished.survives().orElse(true) || !free.survives().orElse(true));
        return isAsGood ? wished.withBound(Math.min(wished.cost(), free.bound())) : free;
    }

    private static Outcome answered(
            ProjectIndex index, Placement placement, PlacementAnswer found) {
        List<SeatedHost> hosts = Seating.of(found);
        GroupCheck check = new GroupCheck(index, hosts);
        return new Outcome.Answered(
                found,
                hosts,
                placement.groups().stream()
                        .filter(GroupRule::isSoft)
                        .map(rule -> new Wish(rule, check.isMet(rule)))
                        .toList());
    }
}
