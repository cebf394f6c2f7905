package hostplan.placement.proof;

import hostplan.placement.ground.Choices;
import hostplan.placement.ground.Choices.Lost;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Whether of all choices of hosts that cost less than a bound and no less than what is known
/// already, each is part of one that was tried.
final class ChoicesCheck {

    private final Choices choices;
    private final List<HostKind> hosts;

    private ChoicesCheck(Choices choices) {
        this.choices = choices;
        hosts = choices.question().hosts();
    }

    static boolean areAllThere(Choices choices) {
        ChoicesCheck check = new ChoicesCheck(choices);
        return choices.bound() <= choices.least().bound()
                || check.areAllThere(0, BigInteger.valueOf(choices.bound()), new ArrayList<>());
    }

    /// Whether so many hosts fail as may fail, of those that were chosen.
    static boolean mayFail(PackQuestion question, int failures, Lost lost) {
        boolean isPart =
                lost.limits().size() == question.hosts().size()
                        && lost.failed().size() == lost.limits().size()
                        && IntStream.range(0, lost.limits().size())
                                .allMatch(host ->
                                        lost.failed().get(host) >= 0
                                                && lost.failed().get(host)
                                                        <= lost.limits().get(host));
        return isPart && lost.failed().stream().mapToLong(each -> each).sum() <= failures;
    }

    /// @param money so much may not be spent on further hosts
    private boolean areAllThere(int host, BigInteger money, List<Integer> limits) {
        if (money.signum() <= 0) {
            return true;
        }
        if (host == hosts.size()) {
            BigInteger spent = BigInteger.valueOf(choices.bound()).subtract(money);
            return spent.compareTo(BigInteger.valueOf(choices.least().bound())) < 0
                    || choices.lost().stream().anyMatch(each -> isPart(limits, each));
        }
        HostKind kind = hosts.get(host);
        boolean isFree = kind.cost() == 0;
        for (int count = isFree ? kind.limit() : 0; count <= kind.limit(); count++) {
            BigInteger cost = BigInteger.valueOf(kind.cost()).multiply(BigInteger.valueOf(count));
            BigInteger rest = money.subtract(cost);
            if (rest.signum() <= 0) {
                return true;
            }
            limits.add(count);
            boolean areThere = areAllThere(host + 1, rest, limits);
            limits.removeLast();
            if (!areThere) {
                return false;
            }
            if (count == HostKind.ANY) {
                return true;
            }
        }
        return true;
    }

    private static boolean isPart(List<Integer> limits, Lost lost) {
        return IntStream.range(0, limits.size())
                .allMatch(host -> limits.get(host) <= lost.limits().get(host));
    }
}
