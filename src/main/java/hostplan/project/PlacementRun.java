package hostplan.project;

import hostplan.placement.GroupRule;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.Placer;
import hostplan.placement.ground.Ground;
import hostplan.placement.move.FewerMoves;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.move.Seating;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;
import hostplan.project.PlacementQuestions.Asked;
import hostplan.project.PlacementQuestions.Lack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Answers a placement of a project. Wishes, which are rules that are kept where that costs
/// nothing, are kept all where the answer with all of them is as good as the one without any; else
/// none is asked for, and it is told which are met all the same.
public final class PlacementRun {

    private final PlacementQuestions questions;
    private final UnaryOperator<PlacementQuestion> change;
    private final boolean shared;

    public PlacementRun(SlicingQuestions slicing) {
        this(slicing, UnaryOperator.identity());
    }

    /// @param change of each question before it is answered
    PlacementRun(SlicingQuestions slicing, UnaryOperator<PlacementQuestion> change) {
        this(new PlacementQuestions(slicing), change, false);
    }

    /// @param shared whether each host has its share of a pool alone
    private PlacementRun(
            PlacementQuestions questions, UnaryOperator<PlacementQuestion> change, boolean shared) {
        this.questions = questions;
        this.change = change;
        this.shared = shared;
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
        /// @param conflicts what is broken by VMs that stay where they are
        /// @param pools of hosts' drives, and what VMs take of each
        /// @param copies where the second copies lie of disks that are kept in pairs of hosts
        record Answered(
                PlacementAnswer answer,
                List<SeatedHost> hosts,
                List<Wish> wishes,
                List<PlacementConflict> conflicts,
                List<PoolLoad> pools,
                SecondCopies copies)
                implements Outcome {
            public Answered {
                pools = List.copyOf(pools);
                hosts = List.copyOf(hosts);
                wishes = List.copyOf(wishes);
                conflicts = List.copyOf(conflicts);
            }

            /// Whether all have a place by all rules, and run whatever may fail.
            public boolean isFine() {
                return answer.isWhole() && conflicts.isEmpty() && copies.areAllPlaced();
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
            case Asked.Ready(PlacementQuestion first) ->
                    answered(
                            index,
                            placement,
                            fewerMoves(
                                    index,
                                    placement,
                                    overPools(index, placement, change.apply(first), watch, better),
                                    watch));
        };
    }

    /// As much for as much, while more VMs stay where they are. Where loads are to be even, they
    /// are what counts.
    private static PlacementAnswer fewerMoves(
            ProjectIndex index, Placement placement, PlacementAnswer found, Watch watch) {
        if (placement.aim() == PlacementAim.EVEN) {
            return found;
        }
        PlacementAnswer fewer = FewerMoves.of(found, placement.failures(), watch);
        return isOver(index, fewer) && !isOver(index, found) ? found : fewer;
    }

    /// A pool of hosts' drives has room for all VMs together, whatever host they run on. So every
    /// host is given all of it; only where they take more together each has its share alone.
    private PlacementAnswer overPools(
            ProjectIndex index,
            Placement placement,
            PlacementQuestion first,
            Watch watch,
            Consumer<PlacementAnswer> better) {
        boolean isAny = !PoolLoad.of(index, nothingPlaced(first)).isEmpty();
        if (!isAny) {
            return found(index, placement, first, watch, better);
        }
        PlacementAnswer whole =
                found(
                        index,
                        placement,
                        first,
                        watch.part(2),
                        each -> {
                            if (!isOver(index, each)) {
                                better.accept(each);
                            }
                        });
        if (!isOver(index, whole)) {
            return whole;
        }
        PlacementRun sharing = new PlacementRun(questions, change, true);
        return sharing.found(
                index, placement, sharing.question(index, placement, true, 0), watch, better);
    }

    private static PlacementAnswer nothingPlaced(PlacementQuestion question) {
        return new PlacementAnswer(
                question,
                List.of(),
                question.packing().vms().stream().map(VmKind::count).toList(),
                0,
                PlacementAnswer.Grounds.of(question, new Ground.Nothing()),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static boolean isOver(ProjectIndex index, PlacementAnswer answer) {
        return PoolLoad.of(index, answer).stream().anyMatch(PoolLoad::isOver);
    }

    private PlacementAnswer found(
            ProjectIndex index,
            Placement placement,
            PlacementQuestion first,
            Watch watch,
            Consumer<PlacementAnswer> better) {
        if (placement.groups().stream().noneMatch(GroupRule::isSoft)) {
            return best(index, placement, true, first, watch, better);
        }
        PlacementAnswer wished = best(index, placement, true, first, watch.part(2), better);
        PlacementQuestion without = question(index, placement, false, 0);
        PlacementAnswer free = best(index, placement, false, without, watch, _ -> {});
        return bestFirst(placement).compare(wished, free) <= 0 ? bounded(wished, free) : free;
    }

    /// What holds without wishes holds with them.
    private static PlacementAnswer bounded(PlacementAnswer wished, PlacementAnswer free) {
        boolean isAsCostly = wished.cost() == free.cost();
        PlacementAnswer.Grounds grounds = free.grounds();
        return wished.withGrounds(
                new PlacementAnswer.Grounds(
                        grounds.question(),
                        withoutWishes(grounds.cost()),
                        grounds.price().filter(_ -> isAsCostly).map(PlacementRun::withoutWishes)));
    }

    private static Ground withoutWishes(Ground ground) {
        return new Ground.Without(Ground.Hardship.WISHES, ground);
    }

    /// Of all ways of handing out what rules over racks and sites allow, until one is proven best.
    private PlacementAnswer best(
            ProjectIndex index,
            Placement placement,
            boolean softToo,
            PlacementQuestion first,
            Watch watch,
            Consumer<PlacementAnswer> better) {
        Watch part = first.ways() > 1 ? watch.part(2) : watch;
        PlacementAnswer best = place(first, placement, part, better);
        for (int way = 1; way < first.ways() && !isBest(placement, best); way++) {
            if (watch.isOver()) {
                return best;
            }
            PlacementQuestion next = question(index, placement, softToo, way);
            Watch share = watch.part(first.ways() - way);
            PlacementAnswer found = place(next, placement, share, _ -> {});
            if (bestFirst(placement).compare(found, best) < 0) {
                best = found;
                better.accept(best);
            }
        }
        return best;
    }

    private static Comparator<PlacementAnswer> bestFirst(Placement placement) {
        return placement.aim() == PlacementAim.EVEN
                ? PlacementAnswer.EVEN_FIRST
                : PlacementAnswer.BEST_FIRST;
    }

    /// Whether no other way does better. That no load is more even is known only for as many hosts
    /// to be bought; others may do with fewer.
    private static boolean isBest(Placement placement, PlacementAnswer answer) {
        return answer.isOptimal()
                && (placement.aim() != PlacementAim.EVEN || answer.hostsBought() == 0);
    }

    private PlacementQuestion question(
            ProjectIndex index, Placement placement, boolean softToo, int way) {
        return switch (questions.of(index, placement, softToo, way, shared)) {
            case Asked.Ready(PlacementQuestion question) -> change.apply(question);
            case Asked.Lacking(List<Lack> lacks) ->
                    throw new IllegalStateException("Nothing was lacking before " + lacks);
        };
    }

    private static PlacementAnswer place(
            PlacementQuestion question,
            Placement placement,
            Watch watch,
            Consumer<PlacementAnswer> better) {
        return placement.aim() == PlacementAim.EVEN
                ? Placer.evenOnFewest(question, placement.failures(), watch, better)
                : Placer.place(question, placement.failures(), watch, better);
    }

    private static Outcome answered(
            ProjectIndex index, Placement placement, PlacementAnswer found) {
        List<SeatedHost> hosts = Seating.of(found);
        GroupCheck check = new GroupCheck(index, hosts);
        SecondCopies copies = SecondCopies.of(index, placement, found, hosts);
        return new Outcome.Answered(
                new CopyStarts(found, hosts, copies).answer(),
                hosts,
                placement.groups().stream()
                        .filter(GroupRule::isSoft)
                        .map(rule -> new Wish(rule, check.isMet(rule)))
                        .toList(),
                new ConflictCheck(found, hosts).conflicts(placement.groups(), check),
                PoolLoad.of(index, found),
                copies);
    }
}
