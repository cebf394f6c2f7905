package hostplan.capacity;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.mix.MixAnswer;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Cuts a host: first the fixed and least counts in their order, then whole units of the weights,
/// then the rest: each other flavor in turn as often as it fits, or the mix that is best by the
/// aim.
final class Filling {

    private final SlicingQuestion question;
    private final List<SliceNeed> needs;
    private final Room room;
    private final List<List<Turn>> turns;
    private Optional<Proof> proof = Optional.empty();

    private Filling(SlicingQuestion question) {
        this.question = question;
        needs = question.needs();
        room = room(question, needs);
        turns = question.lines().stream().<List<Turn>>map(_ -> new ArrayList<>()).toList();
    }

    /// The host as it is before anything is cut.
    static Room room(SlicingQuestion question, List<SliceNeed> needs) {
        return question.cutting().numa() == NumaRule.REQUIRED
                ? new NodeRoom(question, needs)
                : new HostRoom(question, needs);
    }

    /// @param ledgers of every stated resource, after all is cut
    /// @param nodes where the slices lie; empty where the host is taken as one
    /// @param arrays what lies on which; empty where nothing is told apart
    /// @param proof of the best mix; empty where each flavor was filled in turn
    /// @param isProven whether every count is known to be the most there can be in its turn
    record Result(
            List<LineAnswer> lines,
            Map<Resource, Ledger> ledgers,
            List<NodeAnswer> nodes,
            List<ArrayAnswer> arrays,
            Optional<Proof> proof,
            boolean isProven) {

        List<Long> counts() {
            return lines.stream().map(LineAnswer::count).toList();
        }

        boolean isOptimal() {
            return isProven && proof.map(Proof::isOptimal).orElse(true);
        }
    }

    static Result of(SlicingQuestion question) {
        Filling filling = new Filling(question);
        filling.wanted();
        filling.units();
        question.cutting().aim().ifPresentOrElse(filling::mix, filling::inTurn);
        return filling.result();
    }

    private void wanted() {
        for (int line = 0; line < turns.size(); line++) {
            int least = quantity(line).atLeast();
            if (least > 0 || quantity(line) instanceof Quantity.Fixed) {
                Map<Resource, Fraction> before = room.free();
                turns.get(line).add(new Turn(Turn.Kind.WANTED, room.take(line, least), before));
            }
        }
    }

    private Quantity quantity(int line) {
        return question.lines().get(line).quantity();
    }

    private void units() {
        Weights weights = Weights.of(question.lines());
        if (weights.isEmpty()) {
            return;
        }
        Map<Resource, Fraction> before = room.free();
        long[] had = room.counts();
        weights.takeMost(room);
        long[] now = room.counts();
        for (int line = 0; line < now.length; line++) {
            if (quantity(line) instanceof Quantity.Weighted) {
                turns.get(line).add(new Turn(Turn.Kind.UNITS, now[line] - had[line], before));
            }
        }
    }

    private void inTurn() {
        for (int line = 0; line < turns.size(); line++) {
            if (quantity(line) instanceof Quantity.Fill) {
                Map<Resource, Fraction> before = room.free();
                long count = room.take(line, most(line).orElse(Long.MAX_VALUE));
                turns.get(line).add(new Turn(Turn.Kind.IN_TURN, count, before));
            }
        }
    }

    /// How many more there may be; empty for any number.
    private Optional<Long> most(int line) {
        return quantity(line).atMost().map(most -> most - room.counts()[line]);
    }

    private void mix(Aim aim) {
        Map<Resource, Fraction> before = room.free();
        long[] had = room.counts();
        Goals goals = new Goals(question, needs);
        Fraction hadValue = goals.value(aim, had);
        List<Optional<Long>> most =
                IntStream.range(0, had.length)
                        .mapToObj(line ->
                                quantity(line) instanceof Quantity.Fixed
                                        ? Optional.of(had[line])
                                        : quantity(line).atMost().map(Integer::longValue))
                        .toList();
        MixAnswer answer = room.takeBest(most, goals.inOrder(aim));
        long[] now = room.counts();
        for (int line = 0; line < now.length; line++) {
            if (!(quantity(line) instanceof Quantity.Fixed)) {
                turns.get(line).add(new Turn(Turn.Kind.MIX, now[line] - had[line], before));
            }
        }
        proof =
                Optional.of(
                        new Proof(
                                aim,
                                hadValue.plus(answer.value()),
                                hadValue.plus(answer.bound()),
                                answer.settled(),
                                aim == Aim.INCOME ? currency() : Optional.empty()));
    }

    /// All prices of a question are in one.
    private Optional<Currency> currency() {
        return question.lines().stream()
                .flatMap(line -> line.flavor().price().stream())
                .map(Money::currency)
                .findFirst();
    }

    private Result result() {
        List<List<Rejection>> refusals =
                IntStream.range(0, turns.size()).mapToObj(room::refusals).toList();
        List<LineAnswer> lines =
                IntStream.range(0, turns.size())
                        .mapToObj(line -> answer(line, refusals.get(line)))
                        .toList();
        return new Result(
                lines, withStranded(refusals), room.nodes(), room.arrays(), proof, room.isProven());
    }

    private LineAnswer answer(int line, List<Rejection> refusals) {
        long count = room.counts()[line];
        boolean met = quantity(line).atMost().filter(most -> count >= most).isPresent();
        return new LineAnswer(
                needs.get(line), quantity(line), turns.get(line), met ? List.of() : refusals);
    }

    /// All that is free of a resource is stranded where no flavor fits any more, and some flavor
    /// that takes of it was refused by others alone.
    private Map<Resource, Ledger> withStranded(List<List<Rejection>> refusals) {
        if (refusals.stream().anyMatch(List::isEmpty)) {
            return room.ledgers();
        }
        Map<Resource, Ledger> judged = new EnumMap<>(room.ledgers());
        judged.replaceAll((resource, ledger) ->
                IntStream.range(0, turns.size())
                                .anyMatch(line -> hasRoom(resource, line, refusals.get(line)))
                        ? ledger.withAllFreeStranded()
                        : ledger);
        return judged;
    }

    private boolean hasRoom(Resource resource, int line, List<Rejection> refusals) {
        return needs.get(line).takes(resource)
                && refusals.stream().noneMatch(refusal -> refusal.resource() == resource);
    }
}
