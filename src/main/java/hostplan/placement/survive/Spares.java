package hostplan.placement.survive;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.IntStream;

/// Which hosts could be kept empty until others fail.
final class Spares {

    private final SurvivalQuestion question;
    private final int failures;

    /// How many there are of each kind of host.
    private final List<Integer> limits;

    /// Kinds of hosts of which there are some and on which nothing stays, the cheapest first.
    private final List<Integer> usable;

    Spares(SurvivalQuestion question, List<Integer> limits) {
        this.question = question;
        this.limits = limits;
        failures = question.rules().failures();
        usable =
                IntStream.range(0, limits.size())
                        .filter(host -> limits.get(host) > 0 && isEmptyAtFirst(host))
                        .boxed()
                        .sorted(Comparator.comparingLong(host -> hosts().get(host).cost()))
                        .toList();
    }

    /// Sets of kinds of hosts, each as often as it is kept.
    SequencedSet<List<Integer>> all() {
        SequencedSet<List<Integer>> all = new LinkedHashSet<>(ofOneKind());
        ofEachKind().ifPresent(all::add);
        largest().ifPresent(all::add);
        return all;
    }

    /// As many as may fail, of a kind that is as large as any.
    private List<List<Integer>> ofOneKind() {
        return usable.stream()
                .filter(host ->
                        areEnough(host)
                                && usable.stream().allMatch(other -> isAsLarge(host, other)))
                .map(this::asManyAsFail)
                .toList();
    }

    /// As many as may fail, of one kind, the cheapest first.
    List<List<Integer>> ofAnyKind() {
        return usable.stream().filter(this::areEnough).map(this::asManyAsFail).toList();
    }

    /// As many as may fail, of each kind that no other is as large as.
    private Optional<List<Integer>> ofEachKind() {
        List<Integer> spares =
                usable.stream()
                        .filter(host -> usable.stream().noneMatch(larger -> isLarger(larger, host)))
                        .flatMap(host -> asManyAsFail(host).stream())
                        .toList();
        return Optional.of(spares)
                .filter(each -> !each.isEmpty() && each.stream().allMatch(this::areEnough));
    }

    /// As many as may fail, the largest there are.
    Optional<List<Integer>> largest() {
        List<Integer> largest = new ArrayList<>();
        usable.stream()
                .sorted(Comparator.comparingDouble(new HostSizes(hosts())::of).reversed())
                .forEach(host -> {
                    int more = Math.min(limits.get(host), failures - largest.size());
                    largest.addAll(Collections.nCopies(Math.max(0, more), host));
                });
        return Optional.<List<Integer>>of(largest).filter(each -> each.size() == failures);
    }

    private List<Integer> asManyAsFail(int host) {
        return Collections.nCopies(failures, host);
    }

    private boolean areEnough(int host) {
        return limits.get(host) >= failures;
    }

    private List<HostKind> hosts() {
        return question.whole().hosts();
    }

    private boolean isEmptyAtFirst(int host) {
        return question.searched().hosts().get(host).capacity().equals(capacity(host));
    }

    private List<Long> capacity(int host) {
        return hosts().get(host).capacity();
    }

    /// What rules let it carry beforehand does not count: a failure may hand that out anew.
    private boolean isAsLarge(int host, int other) {
        PackQuestion bounding = question.bounding();
        List<Long> one = bounding.hosts().get(host).capacity();
        List<Long> two = bounding.hosts().get(other).capacity();
        return IntStream.range(0, one.size()).allMatch(r -> one.get(r) >= two.get(r));
    }

    /// Of two that are alike the first counts as the larger.
    private boolean isLarger(int host, int other) {
        return host != other && isAsLarge(host, other) && (!isAsLarge(other, host) || host < other);
    }
}
