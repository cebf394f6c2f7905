package hostplan.ui.placement;

import hostplan.amount.AmountFormat;
import hostplan.amount.Money;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.WhyNot;
import hostplan.placement.move.MoveOrder;
import hostplan.placement.move.MovePlan;
import hostplan.placement.move.Seating;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.Watch;
import hostplan.placement.survive.FailureCase;
import hostplan.project.MachinePrice;
import hostplan.project.PlacementRun;
import hostplan.project.PlacementRun.Outcome;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Searches for an answer off the FX thread and makes of it what is shown.
final class PlacementSearch {

    private static final int MEMORY = 1;

    /// Answers that come faster than this one after the other are not all shown.
    private static final long NANOSECONDS_APART = 150_000_000L;

    private final PlacementRun run;
    private final AmountFormat amounts;
    private final String others;

    /// @param others what kinds of VMs are called that have no colour of their own
    PlacementSearch(PlacementRun run, AmountFormat amounts, String others) {
        this.run = run;
        this.amounts = amounts;
        this.others = others;
    }

    /// What is asked, of which project, and how long at most.
    record Request(Project project, Placement placement, long seconds) {}

    PlacementState of(Request request, BooleanSupplier isStopped, Consumer<PlacementState> better) {
        ProjectIndex index = ProjectIndex.of(request.project());
        long[] last = new long[1];
        Outcome found =
                run.of(
                        index,
                        request.placement(),
                        Watch.of(request.seconds() * 1_000_000_000L, isStopped),
                        answer -> {
                            long now = System.nanoTime();
                            if (last[0] == 0 || now - last[0] > NANOSECONDS_APART) {
                                last[0] = now;
                                better.accept(improved(index, request.placement(), answer));
                            }
                        });
        return switch (found) {
            case Outcome.Lacking(var lacks) -> new PlacementState.Lacking(lacks);
            case Outcome.Answered answered ->
                    new PlacementState.Answered(
                            shown(
                                    index,
                                    request.placement(),
                                    answered,
                                    Optional.of(MoveOrder.of(answered.answer(), answered.hosts()))),
                            true);
        };
    }

    private PlacementState improved(
            ProjectIndex index, Placement placement, PlacementAnswer answer) {
        Outcome.Answered so =
                new Outcome.Answered(answer, Seating.of(answer), List.of(), List.of());
        return new PlacementState.Answered(shown(index, placement, so, Optional.empty()), false);
    }

    private PlacementShown shown(
            ProjectIndex index,
            Placement placement,
            Outcome.Answered found,
            Optional<MovePlan> moves) {
        PlacementAnswer answer = found.answer();
        return new PlacementShown(
                index,
                placement,
                answer,
                found.wishes(),
                found.conflicts(),
                KindClasses.of(index, answer.question(), amounts, others),
                found.hosts(),
                HostRows.of(index, answer, found.hosts()),
                price(index, answer),
                WhyNot.of(answer),
                moves,
                least(answer));
    }

    private static Optional<Money> price(ProjectIndex index, PlacementAnswer answer) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean isAny = false;
        for (Filled each : answer.standing()) {
            if (answer.question().hosts().get(each.host()) instanceof Hosts.Bought(String id)) {
                Optional<BigDecimal> one =
                        index.configuration(id)
                                .map(found -> MachinePrice.of(index, found))
                                .filter(found -> found.isComplete())
                                .flatMap(found -> found.exactNet())
                                .map(net -> net.toDecimal(2));
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                isAny = true;
                sum = sum.add(one.get().multiply(BigDecimal.valueOf(each.times())));
            }
        }
        return isAny ? Optional.of(new Money(sum, index.project().currency())) : Optional.empty();
    }

    /// The least memory that is left on a host which runs, whichever fail.
    private static Optional<Long> least(PlacementAnswer answer) {
        return answer.cases().stream()
                .filter(FailureCase::isSurvived)
                .map(each -> least(answer, each))
                .flatMap(Optional::stream)
                .min(Long::compare);
    }

    private static Optional<Long> least(PlacementAnswer answer, FailureCase played) {
        PlacementQuestion question = answer.question();
        Optional<Long> least = Optional.empty();
        for (int row = 0; row < answer.standing().size(); row++) {
            int place = row;
            Filled each = answer.standing().get(row);
            long failed = played.failed().stream().filter(one -> one == place).count();
            if (each.times() <= failed) {
                continue;
            }
            long more =
                    played.restarts().stream()
                            .filter(one -> one.host() == place)
                            .mapToLong(one -> used(question, one.counts()))
                            .max()
                            .orElse(0);
            long free =
                    question.failing().capacity().get(each.host()).get(MEMORY)
                            - used(question, each.counts())
                            - more;
            least = Optional.of(Math.min(free, least.orElse(Long.MAX_VALUE)));
        }
        return least;
    }

    private static long used(PlacementQuestion question, List<Integer> counts) {
        long used = 0;
        for (int vm = 0; vm < counts.size(); vm++) {
            used += question.packing().vms().get(vm).needs().get(MEMORY) * counts.get(vm);
        }
        return used;
    }
}
