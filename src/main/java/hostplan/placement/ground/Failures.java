package hostplan.placement.ground;

import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;

import java.util.Comparator;
import java.util.List;

/// Some hosts fail, whichever. Take away the k dearest, of which the cheapest costs T: the others
/// cost no more than T each and carry all that starts elsewhere. So nothing costs less than the
/// least over T of (what the others cost at least, and k times T).
///
/// @param question all hosts, and what starts elsewhere
/// @param failures k
/// @param cases one for each cost of a host, at least one
public record Failures(PackQuestion question, int failures, List<Case> cases) implements Ground {

    public Failures {
        cases = List.copyOf(cases);
    }

    /// The dearest hosts that are taken away cost so much each, or more.
    public sealed interface Case {

        /// Of one host.
        long dearest();

        /// The others carry all.
        ///
        /// @param others what they cost at least
        record Carried(long dearest, Ground others) implements Case {}

        /// The others cannot carry all, so that this case never comes.
        ///
        /// @param question of hosts that cost no more
        /// @param fewest why some have no place
        record Never(long dearest, PackQuestion question, PackAnswer.Fewest fewest)
                implements Case {}

        /// Whether the others can carry all was not found out.
        record Open(long dearest) implements Case {}
    }

    /// Whether any of them may come.
    public boolean mayHappen() {
        return cases.stream().anyMatch(each -> !(each instanceof Case.Never));
    }

    /// The case in which the least is spent; the first, where none may come.
    public Case least() {
        return cases.stream()
                .filter(each -> !(each instanceof Case.Never))
                .min(Comparator.comparingLong(this::spent))
                .orElse(cases.getFirst());
    }

    /// What is spent in a case at least; 0 where nothing is known.
    public long spent(Case each) {
        return switch (each) {
            case Case.Carried(long dearest, Ground others) ->
                    Math.addExact(others.bound(), Math.multiplyExact(failures, dearest));
            case Case.Never _, Case.Open _ -> 0;
        };
    }

    /// 0 where none may come: then nothing survives, whatever it costs.
    @Override
    public long bound() {
        return spent(least());
    }
}
