package hostplan.ui.placement;

import hostplan.amount.AmountFormat;
import hostplan.capacity.Resource;
import hostplan.capacity.RuleSet;
import hostplan.explain.PlacementAssumptions;
import hostplan.message.MessageTexts;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.WhyNot;
import hostplan.placement.compare.VsphereAdmission;
import hostplan.placement.move.Seating;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.Watch;
import hostplan.placement.survive.Failing;
import hostplan.placement.survive.FailureCase;
import hostplan.project.HostPrice;
import hostplan.project.PlacementRun;
import hostplan.project.PlacementRun.Outcome;
import hostplan.project.PoolLoad;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.SecondCopies;
import hostplan.project.VsphereQuestions;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Searches for an answer off the FX thread and makes of it what is shown.
final class PlacementSearch {

    /// Answers that come faster than this one after the other are not all shown.
    private static final long NANOSECONDS_APART = 150_000_000L;

    private final PlacementRun run;
    private final VsphereQuestions vsphere;
    private final List<RuleSet> ruleSets;
    private final AmountFormat amounts;
    private final MessageTexts statements;
    private final String others;

    /// @param ruleSets those that a placement may name
    /// @param others what kinds of VMs are called that have no colour of their own
    PlacementSearch(
            PlacementRun run,
            VsphereQuestions vsphere,
            List<RuleSet> ruleSets,
            AmountFormat amounts,
            MessageTexts statements,
            String others) {
        this.run = run;
        this.vsphere = vsphere;
        this.ruleSets = List.copyOf(ruleSets);
        this.amounts = amounts;
        this.statements = statements;
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
                                    vsphere.of(index, request.placement(), answered.answer())),
                            true);
        };
    }

    private PlacementState improved(
            ProjectIndex index, Placement placement, PlacementAnswer answer) {
        Outcome.Answered so =
                new Outcome.Answered(
                        answer,
                        Seating.of(answer),
                        List.of(),
                        List.of(),
                        PoolLoad.of(index, answer),
                        SecondCopies.NONE);
        return new PlacementState.Answered(shown(index, placement, so, Optional.empty()), false);
    }

    private PlacementShown shown(
            ProjectIndex index,
            Placement placement,
            Outcome.Answered found,
            Optional<VsphereAdmission> admission) {
        PlacementAnswer answer = found.answer();
        List<WhyNot> whyNot = WhyNot.of(answer);
        return new PlacementShown(
                index,
                placement,
                answer,
                found.wishes(),
                found.conflicts(),
                KindClasses.of(index, answer.question(), amounts, others),
                found.hosts(),
                HostRows.of(index, answer, found.hosts()),
                HostPrice.ofBought(index, answer),
                whyNot,
                UnplacedNames.of(index, answer, found.hosts(), whyNot),
                least(answer),
                admission,
                found.pools(),
                found.copies(),
                PlacementAssumptions.of(index, placement, answer.question(), ruleSet(placement)),
                ProofLines.of(index, placement.aim(), answer, statements));
    }

    private Optional<RuleSet> ruleSet(Placement placement) {
        return ruleSets.stream()
                .filter(each -> each.id().equals(placement.rules().ruleSet()))
                .findFirst();
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
        Failing failing = answer.question().failing();
        int memory = answer.question().place(Resource.MEMORY);
        Optional<Long> least = Optional.empty();
        for (int row = 0; row < answer.standing().size(); row++) {
            int place = row;
            Filled each = answer.standing().get(row);
            if (each.times() <= Collections.frequency(played.failed(), place)) {
                continue;
            }
            long more =
                    played.restarts().stream()
                            .filter(one -> one.host() == place)
                            .mapToLong(one -> failing.used(one.counts(), memory))
                            .max()
                            .orElse(0);
            long free =
                    failing.capacity().get(each.host()).get(memory)
                            - failing.used(each.counts(), memory)
                            - more;
            least = Optional.of(Math.min(free, least.orElse(Long.MAX_VALUE)));
        }
        return least;
    }
}
