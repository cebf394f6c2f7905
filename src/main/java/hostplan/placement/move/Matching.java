package hostplan.placement.move;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Which of several servers takes which place, so that as many VMs as possible stay where they are.
///
/// That is the assignment problem. It is solved exactly by the Hungarian method (H. W. Kuhn, Naval
/// Research Logistics Quarterly 2, 1955) in its form with potentials, for n places and m servers in
/// n² m steps; where that are too many, the pair of which most stay is taken first, and so on. Of
/// two that keep as many the second is taken.
final class Matching {

    /// For some 300 places and servers, which takes about a tenth of a second.
    private static final long MOST_STEPS = 30_000_000;

    private static final int NONE = -1;

    /// Of each place the row of the answer; a row may be carried by several servers.
    private final int[] rowOf;

    private final long[][] staying;
    private final int places;
    private final int servers;

    private Matching(int[] rowOf, long[][] staying, int servers) {
        this.rowOf = rowOf;
        this.staying = staying;
        this.places = rowOf.length;
        this.servers = servers;
    }

    /// @param times of each row, how many servers carry it
    /// @param staying of each row and each server, how many VMs could stay
    /// @param servers how many there are, at least as many as all rows take
    /// @return of each server its row; -1 where it has none
    static List<Integer> of(List<Integer> times, long[][] staying, int servers) {
        Matching matching = new Matching(places(times), staying, servers);
        int[] near = matching.nearest(times);
        boolean isLarge = (long) matching.places * matching.places * servers > MOST_STEPS;
        if (isLarge || matching.sum(near) == matching.most()) {
            return Arrays.stream(near).boxed().toList();
        }
        int[] best = matching.best();
        int[] chosen = matching.sum(best) > matching.sum(near) ? best : near;
        return Arrays.stream(chosen).boxed().toList();
    }

    private static int[] places(List<Integer> times) {
        return IntStream.range(0, times.size())
                .flatMap(row -> IntStream.generate(() -> row).limit(times.get(row)))
                .toArray();
    }

    private long sum(int[] chosen) {
        return IntStream.range(0, servers)
                .filter(server -> chosen[server] != NONE)
                .mapToLong(server -> staying[chosen[server]][server])
                .sum();
    }

    /// As if each place had its best server; more never stay.
    private long most() {
        return Arrays.stream(rowOf)
                .mapToLong(row -> Arrays.stream(staying[row]).max().orElse(0))
                .sum();
    }

    private record Pair(int row, int server, long staying) {}

    private int[] nearest(List<Integer> times) {
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < staying.length; row++) {
            for (int server = 0; server < servers; server++) {
                pairs.add(new Pair(row, server, staying[row][server]));
            }
        }
        pairs.sort(Comparator.comparingLong(Pair::staying).reversed());
        int[] open = times.stream().mapToInt(each -> each).toArray();
        int[] chosen = new int[servers];
        Arrays.fill(chosen, NONE);
        for (Pair pair : pairs) {
            if (open[pair.row()] > 0 && chosen[pair.server()] == NONE) {
                open[pair.row()]--;
                chosen[pair.server()] = pair.row();
            }
        }
        return chosen;
    }

    private int[] best() {
        Potentials potentials = new Potentials();
        for (int place = 0; place < places; place++) {
            potentials.add(place);
        }
        return Arrays.stream(potentials.placeOf)
                .map(place -> place == NONE ? NONE : rowOf[place])
                .toArray();
    }

    /// What a place and a server are worth by themselves: never less together than what stays.
    private final class Potentials {
        private final long[] ofPlace = new long[places];
        private final long[] ofServer = new long[servers];
        private final int[] placeOf = new int[servers];

        Potentials() {
            Arrays.fill(placeOf, NONE);
        }

        /// Finds a server for one more place, moving others along the way that loses least.
        void add(int added) {
            long[] least = new long[servers];
            Arrays.fill(least, Long.MAX_VALUE);
            int[] before = new int[servers];
            Arrays.fill(before, NONE);
            boolean[] seen = new boolean[servers];
            int place = added;
            int server = NONE;
            do {
                int next = reach(place, server, least, before, seen);
                shift(added, least[next], least, seen);
                server = next;
                seen[server] = true;
                place = placeOf[server];
            } while (place != NONE);
            augment(added, server, before);
        }

        /// The nearest server that was not seen yet.
        private int reach(int place, int from, long[] least, int[] before, boolean[] seen) {
            int next = NONE;
            for (int server = 0; server < servers; server++) {
                if (!seen[server]) {
                    long slack = -staying[rowOf[place]][server] - ofPlace[place] - ofServer[server];
                    if (slack < least[server]) {
                        least[server] = slack;
                        before[server] = from;
                    }
                    if (next == NONE || least[server] < least[next]) {
                        next = server;
                    }
                }
            }
            return next;
        }

        private void shift(int added, long by, long[] least, boolean[] seen) {
            ofPlace[added] += by;
            for (int server = 0; server < servers; server++) {
                if (seen[server]) {
                    ofPlace[placeOf[server]] += by;
                    ofServer[server] -= by;
                } else {
                    least[server] -= by;
                }
            }
        }

        private void augment(int added, int free, int[] before) {
            int server = free;
            while (before[server] != NONE) {
                placeOf[server] = placeOf[before[server]];
                server = before[server];
            }
            placeOf[server] = added;
        }
    }
}
