package hostplan.placement;

import hostplan.placement.ground.Ground;
import hostplan.placement.ground.Shares;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.Watch;
import hostplan.placement.survive.FailureRules;
import hostplan.placement.survive.SurvivalQuestion;
import hostplan.placement.survive.Surviving;
import hostplan.placement.survive.SurvivingAnswer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Answers placement questions.
public final class Placer {

    private final PlacementQuestion question;
    private final Staying staying;
    private final PackQuestion searched;
    private final long sunk;
    private final Watch watch;

    private Placer(PlacementQuestion question, Watch watch) {
        this.question = question;
        this.watch = watch;
        staying = new Staying(question.packing(), question.kept());
        searched = question.keeps() ? staying.others() : question.packing();
        sunk = question.keeps() ? staying.cost() : 0;
    }

    /// @param plan what is to be survived
    /// @param watch over the whole search; what is found until then is the answer
    /// @param better is told each better answer, on the calling thread
    public static PlacementAnswer place(
            PlacementQuestion question,
            FailurePlan plan,
            Watch watch,
            Consumer<PlacementAnswer> better) {
        if (!TieBreak.isNeeded(question)) {
            return TieBreak.of(search(question, plan, watch, better), plan, watch, better);
        }
        PlacementAnswer first = search(question, plan, watch.part(2), better);
        return TieBreak.of(first, plan, watch, better);
    }

    /// One of those that cost least.
    static PlacementAnswer search(
            PlacementQuestion question,
            FailurePlan plan,
            Watch watch,
            Consumer<PlacementAnswer> better) {
        Placer placer = new Placer(question, watch);
        return plan.hosts() > 0 ? placer.surviving(plan, better) : placer.plain(better);
    }

    /// On all hosts, of which there must be only so many, none fuller than it must be. The cost is
    /// the load of the fullest in thousandths of what it has.
    public static PlacementAnswer even(
            PlacementQuestion question,
            FailurePlan plan,
            Watch watch,
            Consumer<PlacementAnswer> better) {
        PlacementAnswer first =
                new EvenLoad(question, watch.part(plan.hosts() > 0 ? 2 : 1)).answer(better);
        if (!first.placesAll()) {
            return plan.hosts() > 0 ? new EvenSurvival(plan, watch).drilled(first) : first;
        }
        PlacementAnswer levelled =
                first.withStanding(new NextLevels(question, watch).of(first.standing()));
        return plan.hosts() > 0
                ? new EvenSurvival(plan, watch).best(List.of(levelled, first))
                : levelled;
    }

    /// Even on all hosts that stand and on so many of those to be bought as are needed to place
    /// most and to survive, of which the fewest are looked for first.
    public static PlacementAnswer evenOnFewest(
            PlacementQuestion question,
            FailurePlan plan,
            Watch watch,
            Consumer<PlacementAnswer> better) {
        return EvenOnFewest.isNeeded(question)
                ? new EvenOnFewest(question, plan, watch).answer(better)
                : even(question, plan, watch, better);
    }

    private PlacementAnswer plain(Consumer<PlacementAnswer> better) {
        Optional<PackAnswer> bounding =
                question.bounding().map(asked -> Packer.pack(asked, watch.part(2), _ -> {}));
        PackAnswer found = Packer.pack(searched, watch, each -> better.accept(of(each, bounding)));
        return of(found, bounding);
    }

    /// @param bounding whose bound counts where the search left out some ways
    private PlacementAnswer of(PackAnswer found, Optional<PackAnswer> bounding) {
        long cost = found.cost() + sunk;
        Ground ground = bounding.map(each -> ground(each, found)).orElseGet(() -> ground(found));
        return new PlacementAnswer(
                question,
                staying.all(found.filled()),
                found.unplaced(),
                cost,
                PlacementAnswer.Grounds.of(question, ground),
                Optional.empty(),
                List.of(),
                Optional.of(claim(question.bounding().orElse(searched), bounding.orElse(found))));
    }

    private Ground ground(PackAnswer found) {
        Ground others = Ground.of(searched, found);
        return sunk == 0 ? others : new Ground.Beside(others, sunk);
    }

    /// What follows for as many VMs as were found a place.
    private Ground ground(PackAnswer bounding, PackAnswer found) {
        PackQuestion asked = question.bounding().orElse(question.packing());
        Ground easier =
                bounding.unplaced().equals(found.unplaced())
                        ? Ground.of(asked, bounding)
                        : new Shares(
                                asked,
                                bounding.certificate(),
                                found.unplaced().stream().mapToLong(each -> each).sum());
        return new Ground.Without(Ground.Hardship.RULES, easier);
    }

    private PlacementAnswer surviving(FailurePlan plan, Consumer<PlacementAnswer> better) {
        PackAnswer first =
                Packer.pack(searched, watch.part(4), each -> better.accept(untried(each)));
        PlacementAnswer.Claim claim =
                question.bounding()
                        .map(asked -> claim(asked, Packer.pack(asked, watch.part(8), _ -> {})))
                        .orElseGet(() -> claim(searched, first));
        SurvivingAnswer found =
                Surviving.of(
                        new SurvivalQuestion(
                                question.packing(),
                                searched,
                                staying::all,
                                sunk,
                                question.bounding().orElse(question.packing()),
                                Optional.of(first),
                                question.stated(),
                                rules(question, plan)),
                        watch);
        return new PlacementAnswer(
                question,
                found.standing(),
                found.unplaced(),
                found.cost(),
                PlacementAnswer.Grounds.of(question, ground(found)),
                Optional.of(found.survives()),
                found.cases(),
                Optional.of(claim));
    }

    /// Nothing is claimed before failures were played through: what survives them costs more.
    private PlacementAnswer untried(PackAnswer each) {
        PlacementAnswer answer = of(each, Optional.empty());
        return answer.with(List.of(), false)
                .withGrounds(PlacementAnswer.Grounds.of(question, new Ground.Nothing()));
    }

    private Ground ground(SurvivingAnswer found) {
        boolean isEasier = question.bounding().isPresent() && found.ground().bound() > 0;
        return isEasier
                ? new Ground.Without(Ground.Hardship.RULES, found.ground())
                : found.ground();
    }

    private static PlacementAnswer.Claim claim(PackQuestion asked, PackAnswer answer) {
        return new PlacementAnswer.Claim(asked, answer);
    }

    /// What becomes of VMs where other hosts fail than the plan says.
    public static FailureRules rules(PlacementQuestion question, FailurePlan plan) {
        return new FailureRules(Math.max(1, plan.hosts()), question.failing(), plan.keepsApart());
    }
}
