package hostplan.capacity;

import hostplan.amount.Fraction;
import hostplan.capacity.mix.Goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What a mix is judged by: the aim; among equals the least stranded, then the lexicographically
/// largest counts in the order of the lines.
final class Goals {

    private final SlicingQuestion question;
    private final List<SliceNeed> needs;

    /// @param needs of the lines of the question
    Goals(SlicingQuestion question, List<SliceNeed> needs) {
        this.question = question;
        this.needs = needs;
    }

    List<Goal> inOrder(Aim aim) {
        List<Goal> goals = new ArrayList<>();
        goals.add(Goal.of(worth(aim)));
        if (aim != Aim.TIGHT) {
            goals.add(Goal.of(worth(Aim.TIGHT)));
        }
        IntStream.range(0, needs.size())
                .forEach(line -> goals.add(Goal.most(needs.size(), List.of(line))));
        return goals;
    }

    /// What these counts reach of the aim.
    Fraction value(Aim aim, long[] counts) {
        List<Fraction> worth = worth(aim);
        return IntStream.range(0, counts.length)
                .mapToObj(line -> worth.get(line).times(counts[line]))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private List<Fraction> worth(Aim aim) {
        return switch (aim) {
            case SLICES -> needs.stream().map(_ -> Fraction.ONE).toList();
            case INCOME -> needs.stream().map(need -> need.flavor().income()).toList();
            case TIGHT -> shares();
        };
    }

    /// What one slice takes of each capacity, added up: what is taken is not stranded.
    private List<Fraction> shares() {
        Map<Resource, Ledger> ledgers = new HostReserve(question).ledgers();
        return needs.stream()
                .map(need ->
                        ledgers.values().stream()
                                .filter(Ledger::isSomething)
                                .map(ledger ->
                                        need.ofCapacity(ledger.resource(), ledger.ratio())
                                                .dividedBy(ledger.capacity()))
                                .reduce(Fraction.ZERO, Fraction::plus))
                .toList();
    }
}
