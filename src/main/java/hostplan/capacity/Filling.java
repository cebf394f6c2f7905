package hostplan.capacity;

import hostplan.amount.Fraction;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Cuts a host: first the fixed counts in their order, then each other flavor as often as it fits.
final class Filling {

    private final SlicingQuestion question;
    private final Map<Resource, Ledger> ledgers;
    private final LineAnswer[] answers;

    private Filling(SlicingQuestion question) {
        this.question = question;
        ledgers = new HostReserve(question).ledgers();
        answers = new LineAnswer[question.lines().size()];
    }

    /// @param ledgers of every stated resource, after all is cut
    record Result(List<LineAnswer> lines, Map<Resource, Ledger> ledgers) {

        List<Long> counts() {
            return lines.stream().map(LineAnswer::count).toList();
        }
    }

    static Result of(SlicingQuestion question) {
        Filling filling = new Filling(question);
        filling.inTurn(Quantity.Fixed.class);
        filling.inTurn(Quantity.Fill.class);
        return new Result(List.of(filling.answers), filling.withStranded());
    }

    private void inTurn(Class<? extends Quantity> kind) {
        IntStream.range(0, answers.length)
                .filter(index -> kind.isInstance(question.lines().get(index).quantity()))
                .forEach(index -> answers[index] = cut(question.lines().get(index)));
    }

    private LineAnswer cut(SlicingQuestion.Line line) {
        SliceNeed need = SliceNeed.of(line.flavor(), question.ruleSet());
        Map<Resource, Fraction> before = free();
        long count = count(need, line.quantity());
        ledgers.replaceAll((resource, ledger) ->
                ledger.taking(
                        need.amount(resource).times(count), need.overhead(resource).times(count)));
        boolean met = line.quantity() instanceof Quantity.Fixed(int wanted) && count == wanted;
        return new LineAnswer(
                need, line.quantity(), before, count, met ? List.of() : refusals(need));
    }

    private Map<Resource, Fraction> free() {
        Map<Resource, Fraction> free = new EnumMap<>(Resource.class);
        ledgers.forEach((resource, ledger) -> free.put(resource, ledger.free()));
        return free;
    }

    private long count(SliceNeed need, Quantity quantity) {
        Optional<BigInteger> room =
                ledgers.values().stream()
                        .filter(ledger -> need.total(ledger.resource()).signum() > 0)
                        .map(ledger -> room(ledger, need))
                        .reduce(BigInteger::min);
        boolean never = !VmRules.refusals(question, need).isEmpty();
        return switch (quantity) {
            case Quantity.Fixed(int wanted) ->
                    never
                            ? 0
                            : room.map(most ->
                                            most.min(BigInteger.valueOf(wanted)).longValueExact())
                                    .orElse((long) wanted);
            case Quantity.Fill() -> never ? 0 : room.orElseThrow().longValueExact();
        };
    }

    private static BigInteger room(Ledger ledger, SliceNeed need) {
        return ledger.free().dividedBy(need.total(ledger.resource())).floor();
    }

    /// What refuses one more now, at most one reason for each resource.
    private List<Rejection> refusals(SliceNeed need) {
        Map<Resource, Rejection> never = VmRules.refusals(question, need);
        List<Rejection> found = new ArrayList<>();
        for (Resource resource : Resource.NAMED_FIRST) {
            Optional.ofNullable(never.get(resource))
                    .or(() -> shortage(resource, need))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Rejection> shortage(Resource resource, SliceNeed need) {
        return Optional.ofNullable(ledgers.get(resource))
                .filter(ledger -> need.total(resource).compareTo(ledger.free()) > 0)
                .map(ledger ->
                        new Rejection.NotEnough(resource, need.total(resource), ledger.free()));
    }

    /// All that is free of a resource is stranded where no flavor fits any more, and some flavor
    /// that takes of it was refused by others alone.
    private Map<Resource, Ledger> withStranded() {
        List<SliceNeed> needs =
                question.lines().stream()
                        .map(line -> SliceNeed.of(line.flavor(), question.ruleSet()))
                        .toList();
        if (needs.stream().anyMatch(need -> refusals(need).isEmpty())) {
            return ledgers;
        }
        Map<Resource, Ledger> judged = new EnumMap<>(ledgers);
        judged.replaceAll((resource, ledger) ->
                needs.stream().anyMatch(need -> hasRoom(resource, need))
                        ? ledger.withAllFreeStranded()
                        : ledger);
        return judged;
    }

    private boolean hasRoom(Resource resource, SliceNeed need) {
        return need.total(resource).signum() > 0
                && refusals(need).stream().noneMatch(refusal -> refusal.resource() == resource);
    }
}
