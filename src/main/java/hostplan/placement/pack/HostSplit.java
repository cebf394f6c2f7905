package hostplan.placement.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Proves a packing of several priced kinds of hosts by how many there are of the dearest: with
/// exactly n of them, n times their cost is spent, and the other hosts must carry what n free ones
/// do not. So no packing costs less than the least, over n, of n times the cost and the bound of
/// that smaller question. Each is asked as a question of its own, which may find a better packing
/// too.
final class HostSplit {

    /// More numbers than that are not gone through.
    private static final int MOST_NUMBERS = 400;

    /// The part of the time for the first look at a number.
    private static final int FIRST_LOOKS = 12;

    private final PackQuestion question;
    private final Watch watch;
    private final Consumer<PackAnswer> better;
    private final long rootBound;
    private PackAnswer best;

    /// @param known a packing of all VMs, and its bound
    HostSplit(PackQuestion question, PackAnswer known, Watch watch, Consumer<PackAnswer> better) {
        this.question = question;
        this.watch = watch;
        this.better = better;
        best = known;
        rootBound = known.bound();
    }

    static boolean isPossible(PackQuestion question) {
        return question.hosts().stream().filter(HostSplit::isPriced).count() > 1;
    }

    private static boolean isPriced(HostKind host) {
        return host.cost() > 0 && host.limit() > 0;
    }

    PackAnswer answer() {
        int host =
                IntStream.range(0, question.hosts().size())
                        .filter(each -> isPriced(question.hosts().get(each)))
                        .boxed()
                        .max(Comparator.comparingLong(each -> question.hosts().get(each).cost()))
                        .orElseThrow();
        long cost = question.hosts().get(host).cost();
        long most = Math.min(question.hosts().get(host).limit(), (best.cost() - 1) / cost);
        if (most <= MOST_NUMBERS) {
            narrow(host, (int) most);
        }
        return best;
    }

    /// The number whose bound is least is looked at next, until the least is what the best costs.
    private void narrow(int host, int most) {
        long cost = question.hosts().get(host).cost();
        List<Optional<PackAnswer>> known =
                new ArrayList<>(Collections.nCopies(most + 1, Optional.empty()));
        while (!watch.isOver()) {
            int next = 0;
            for (int count = 1; count <= most; count++) {
                if (bound(known.get(count), count, cost) < bound(known.get(next), next, cost)) {
                    next = count;
                }
            }
            long least = bound(known.get(next), next, cost);
            claim(host, known, Math.min(least, best.cost()));
            if (least >= best.cost()) {
                return;
            }
            int parts = known.get(next).isPresent() ? 2 : FIRST_LOOKS;
            PackAnswer found =
                    Packer.pack(
                            PackAnswer.Split.question(question, host, next),
                            watch.part(parts),
                            _ -> {});
            known.set(next, Optional.of(found));
            take(host, found);
            if (bound(known.get(next), next, cost) <= least && parts == 2) {
                return;
            }
        }
    }

    /// What is known of the cost with so many of the host.
    private long bound(Optional<PackAnswer> known, int count, long cost) {
        return known.map(each -> each.bound() + count * cost)
                .orElse(Math.max(rootBound, count * cost));
    }

    private void take(int host, PackAnswer found) {
        long used =
                found.filled().stream()
                        .filter(each -> each.host() == host)
                        .mapToLong(Filled::times)
                        .sum();
        long cost = found.cost() + used * question.hosts().get(host).cost();
        if (found.unplaced().equals(best.unplaced()) && cost < best.cost()) {
            best =
                    new PackAnswer(
                            found.filled(),
                            found.unplaced(),
                            cost,
                            Math.min(best.bound(), cost),
                            best.certificate(),
                            best.split(),
                            best.fewest());
            better.accept(best);
        }
    }

    /// Only what is proven by all numbers that cost less.
    private void claim(int host, List<Optional<PackAnswer>> known, long bound) {
        if (bound <= best.bound()) {
            return;
        }
        List<PackAnswer> byCount = new ArrayList<>();
        for (Optional<PackAnswer> each : known) {
            if (each.isEmpty()) {
                break;
            }
            byCount.add(each.get());
        }
        long further = byCount.size() * question.hosts().get(host).cost();
        if (byCount.size() == known.size() || further >= bound) {
            best = best.proven(bound, new PackAnswer.Split(host, byCount));
            better.accept(best);
        }
    }
}
