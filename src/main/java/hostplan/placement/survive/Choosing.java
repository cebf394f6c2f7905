package hostplan.placement.survive;

import hostplan.placement.ground.Choices;
import hostplan.placement.ground.Choices.Lost;
import hostplan.placement.ground.Ground;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.Overfull;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.Watch;
import hostplan.placement.survive.ChosenHosts.Choice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where few choices of hosts to buy are cheaper than the best that is known: each by itself, the
/// cheapest first. Either hosts of it that fail prove that it does not do, or a placement on it is
/// looked for.
final class Choosing {

    /// Parts of the time that is left for each choice.
    private static final int TRIES = 8;

    private final SurvivalQuestion question;
    private final PackQuestion left;
    private final Watch watch;

    private Choosing(SurvivalQuestion question, Watch watch) {
        this.question = question;
        this.watch = watch;
        left = new WhileFailed(question.bounding(), question.rules()).question();
    }

    /// Whether there may be something to choose: hosts to buy of several costs, as many as one
    /// likes, or beside others that cost nothing.
    static boolean isNeeded(SurvivalQuestion question) {
        List<HostKind> hosts =
                question.whole().hosts().stream().filter(host -> host.limit() > 0).toList();
        boolean isChoice =
                hosts.stream().mapToLong(HostKind::cost).distinct().count() > 1
                        || hosts.stream().anyMatch(host -> host.limit() == HostKind.ANY);
        return question.sunk() == 0
                && hosts.size() > 1
                && isChoice
                && hosts.stream().anyMatch(host -> host.cost() > 0);
    }

    static SurvivingAnswer of(SurvivalQuestion question, SurvivingAnswer answer, Watch watch) {
        if (!answer.survives() || answer.isOptimal() || !isNeeded(question)) {
            return answer;
        }
        Choosing choosing = new Choosing(question, watch);
        return ChosenHosts.of(choosing.left.hosts(), answer.bound(), answer.cost())
                .map(choices -> choosing.tried(choices, answer))
                .orElse(answer);
    }

    /// Why no placement on all hosts there are survives; empty where one may.
    static Optional<Ground> unsurvivable(SurvivalQuestion question, Watch watch) {
        Choosing choosing = new Choosing(question, watch);
        return choosing.lost(new Choice(question.limits(), 0))
                .map(why ->
                        new Ground.Unsurvivable(choosing.left, question.rules().failures(), why));
    }

    private SurvivingAnswer tried(List<Choice> choices, SurvivingAnswer answer) {
        List<Lost> lost = new ArrayList<>();
        SurvivingAnswer best = answer;
        long bound = answer.cost();
        for (Choice choice : choices) {
            if (choice.cost() >= best.cost()) {
                break;
            }
            Optional<Lost> why = watch.isOver() ? Optional.empty() : lost(choice);
            why.ifPresent(lost::add);
            if (why.isEmpty()) {
                bound = Math.min(bound, choice.cost());
                best = watch.isOver() ? best : better(choice, best);
            }
        }
        return best.with(answer.ground().or(ground(answer, lost, Math.min(bound, best.cost()))));
    }

    private Ground ground(SurvivingAnswer answer, List<Lost> lost, long bound) {
        return new Choices(
                left,
                question.rules().failures(),
                answer.ground(),
                lost.stream().filter(each -> each.cost() < bound).toList(),
                bound);
    }

    private SurvivingAnswer better(Choice choice, SurvivingAnswer best) {
        SurvivingAnswer found =
                Surviving.unchosen(question.withLimits(choice.limits()), watch.part(TRIES));
        return found.survives()
                        && found.cost() < best.cost()
                        && found.unplaced().equals(best.unplaced())
                ? found
                : best;
    }

    /// Why the hosts that are left do not carry all when some of these fail; empty where they do or
    /// nothing was found out.
    private Optional<Lost> lost(Choice choice) {
        for (List<Integer> failed : failures(choice.limits())) {
            PackQuestion others = Choices.left(left, choice.limits(), failed);
            Optional<PackAnswer.Fewest> fewest = Overfull.of(others).or(() -> searched(others));
            if (fewest.isPresent()) {
                return Optional.of(new Lost(choice.limits(), failed, choice.cost(), fewest.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<PackAnswer.Fewest> searched(PackQuestion others) {
        return Packer.fewest(others, watch.part(TRIES)).filter(each -> each.unplaced() > 0);
    }

    /// The largest that may fail together, and as many of each kind as there are and may fail.
    private SequencedSet<List<Integer>> failures(List<Integer> limits) {
        List<Integer> largestFirst =
                IntStream.range(0, limits.size())
                        .filter(host -> limits.get(host) > 0)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(new HostSizes(left.hosts())::of)
                                        .reversed())
                        .toList();
        SequencedSet<List<Integer>> all = new LinkedHashSet<>();
        for (Integer first : largestFirst) {
            Stream<Integer> others = largestFirst.stream().filter(host -> !host.equals(first));
            all.add(failed(limits, Stream.concat(Stream.of(first), others).toList()));
        }
        return all;
    }

    private List<Integer> failed(List<Integer> limits, List<Integer> order) {
        List<Integer> failed = new ArrayList<>(Collections.nCopies(limits.size(), 0));
        int open = question.rules().failures();
        for (int host : order) {
            int some = Math.min(open, limits.get(host));
            failed.set(host, some);
            open -= some;
        }
        return failed;
    }
}
