package hostplan.bench.placement;

import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.Watch;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/// Holds our packings against those of others that get ten times as long.
public final class PeerTable {

    private static final double SECONDS = 10;
    private static final long NANOSECONDS = 500_000_000L;
    private static final int CASES = 6;

    private final Data data;
    private final Options options;

    public PeerTable(Data data, Options options) {
        this.data = data;
        this.options = options;
    }

    public void print() {
        System.out.printf(
                "%-28s %-9s %5s %6s %6s %6s %9s %9s%n",
                "", "peer", "cases", "better", "equal", "worse", "ours s", "theirs s");
        List<Peer> peers = List.of(new CpSatPeer(), new TimefoldPeer());
        Row.ALL.stream()
                .filter(options::isAsked)
                .forEach(row -> peers.forEach(peer -> print(row, peer)));
    }

    private void print(Row row, Peer peer) {
        List<Instance> all =
                row.folders().stream()
                        .flatMap(folder ->
                                data.instances(folder, row.pattern(), options.text()).stream())
                        .toList();
        Score score = new Score();
        // Evenly from all of them, since each takes so long; odd, so that not all are of one size.
        int step = all.size() / CASES | 1;
        for (int each = step / 2; each < all.size(); each += step) {
            // Until the code is warm.
            Packer.pack(all.get(each).question(), Watch.of(NANOSECONDS, () -> false), _ -> {});
        }
        for (int each = step / 2; each < all.size(); each += step) {
            compare(all.get(each), peer, score);
        }
        System.out.printf(
                Locale.ROOT,
                "%-28s %-9s %5d %6d %6d %6d %9.3f %9.3f%n",
                row.name(),
                peer.name(),
                score.better + score.equal + score.worse,
                score.better,
                score.equal,
                score.worse,
                score.ours / 1e9,
                score.theirs / 1e9);
    }

    private static final class Score {
        private int better;
        private int equal;
        private int worse;
        private long ours;
        private long theirs;
    }

    private void compare(Instance instance, Peer peer, Score score) {
        double seconds = options.seconds().orElse(SECONDS);
        long nanos = (long) (seconds / 10 * 1e9);
        long start = System.nanoTime();
        PackAnswer ours = Packer.pack(instance.question(), Watch.of(nanos, () -> false), _ -> {});
        long middle = System.nanoTime();
        OptionalLong theirs = peer.cost(instance.question(), seconds);
        score.theirs += System.nanoTime() - middle;
        score.ours += middle - start;
        int order = Long.compare(ours.cost(), theirs.orElse(Long.MAX_VALUE));
        score.better += order < 0 ? 1 : 0;
        score.equal += order == 0 ? 1 : 0;
        score.worse += order > 0 ? 1 : 0;
        if (order > 0 || options.isEach()) {
            System.out.printf(
                    "  %-26s %-9s ours %d >= %d, theirs %s%n",
                    instance.name(),
                    peer.name(),
                    ours.cost(),
                    ours.bound(),
                    theirs.isPresent() ? theirs.getAsLong() : "none");
        }
    }
}
