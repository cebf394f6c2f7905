package hostplan.placement.ground;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;

import java.util.ArrayList;
import java.util.List;

/// Hosts that cost something are chosen, so many of each kind, beside those that cost nothing. Each
/// choice that costs less than this was tried, by itself or within a larger one, and is lost when
/// some of its hosts fail.
///
/// @param question all hosts, and what starts elsewhere
/// @param failures so many hosts fail
/// @param least why none costs less than the cheapest that was tried
/// @param lost what was tried
/// @param bound what the first costs that was not tried or not lost
public record Choices(
        PackQuestion question, int failures, Ground least, List<Lost> lost, long bound)
        implements Ground {

    public Choices {
        lost = List.copyOf(lost);
    }

    /// With so many hosts of each kind, of which some fail, not all have a place.
    ///
    /// @param limits of each kind of host, by its place in the question
    /// @param failed of each kind, how many fail
    /// @param fewest why the others do not carry all
    public record Lost(
            List<Integer> limits, List<Integer> failed, long cost, PackAnswer.Fewest fewest) {

        public Lost {
            limits = List.copyOf(limits);
            failed = List.copyOf(failed);
        }
    }

    /// What the others carry when so many of each kind have failed; none of them costs anything.
    public static PackQuestion left(
            PackQuestion question, List<Integer> limits, List<Integer> failed) {
        List<HostKind> hosts = new ArrayList<>();
        for (int host = 0; host < limits.size(); host++) {
            int limit = limits.get(host);
            int others = limit == HostKind.ANY ? limit : limit - failed.get(host);
            hosts.add(question.hosts().get(host).withCost(0).withLimit(others));
        }
        return new PackQuestion(question.resources(), hosts, question.vms());
    }
}
