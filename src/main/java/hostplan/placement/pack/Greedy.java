package hostplan.placement.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// A packing at once: patterns filled by size, each as often as what is left allows. Never over
/// single VMs, so that a hundred thousand take no longer than a hundred.
final class Greedy {

    /// How much the largest needs count for, beside the average: what is best differs by question.
    private static final double[] POWERS = {1, 2, 4};

    private final Model model;

    Greedy(Model model) {
        this.model = model;
    }

    /// One way, for an answer at once.
    Packing first(int[] left, int[] hostsLeft) {
        return pack(left, hostsLeft, POWERS[0], false);
    }

    /// The cheapest of several ways.
    ///
    /// @param left of each kind
    /// @param watch after which no further way is tried
    Packing best(int[] left, int[] hostsLeft, Watch watch) {
        Packing best = null;
        for (double power : POWERS) {
            for (boolean aligned : new boolean[] {false, true}) {
                if (best != null && watch.isOver()) {
                    return best;
                }
                Packing found = pack(left, hostsLeft, power, aligned);
                if (best == null || found.cost(model) < best.cost(model)) {
                    best = found;
                }
            }
        }
        return best == null ? new Packing(List.of(), left.clone()) : best;
    }

    private Packing pack(int[] all, int[] hosts, double power, boolean aligned) {
        int[] left = all.clone();
        int[] hostsLeft = hosts.clone();
        List<Packing.Part> parts = new ArrayList<>();
        while (true) {
            Optional<Packing.Part> found = next(left, hostsLeft, power, aligned);
            if (found.isEmpty()) {
                return new Packing(parts, left);
            }
            Packing.Part part = found.get();
            parts.add(part);
            for (int kind = 0; kind < left.length; kind++) {
                left[kind] -= part.counts()[kind] * part.times();
            }
            if (model.isLimited(part.host())) {
                hostsLeft[part.host()] -= part.times();
            }
        }
    }

    /// On the kind of host that places most for its cost.
    private Optional<Packing.Part> next(
            int[] left, int[] hostsLeft, double power, boolean aligned) {
        double[] weights = weights(left);
        Optional<Packing.Part> best = Optional.empty();
        double most = -1;
        for (int host = 0; host < model.hosts; host++) {
            if (model.isLimited(host) && hostsLeft[host] == 0) {
                continue;
            }
            int[] counts = fill(host, left, weights, power, aligned);
            double placed = placed(counts, weights, power);
            if (placed > 0) {
                double worth = placed / Math.max(1e-9, (double) model.cost[host]);
                if (worth > most) {
                    most = worth;
                    int times = times(counts, left);
                    best =
                            Optional.of(
                                    new Packing.Part(
                                            host,
                                            model.isLimited(host)
                                                    ? Math.min(times, hostsLeft[host])
                                                    : times,
                                            counts));
                }
            }
        }
        return best;
    }

    private static int times(int[] counts, int[] left) {
        int times = Integer.MAX_VALUE;
        for (int kind = 0; kind < counts.length; kind++) {
            if (counts[kind] > 0) {
                times = Math.min(times, left[kind] / counts[kind]);
            }
        }
        return times;
    }

    /// Scarce resources count more: all that is left to place ÷ what the first host has.
    private double[] weights(int[] left) {
        double[] weights = new double[model.resources];
        for (int kind = 0; kind < left.length; kind++) {
            for (int r = 0; r < weights.length; r++) {
                weights[r] += (double) model.need[kind][r] * left[kind];
            }
        }
        double top = Arrays.stream(weights).max().orElse(1);
        for (int r = 0; r < weights.length; r++) {
            long capacity = 1;
            for (long[] each : model.capacity) {
                capacity = Math.max(capacity, each[r]);
            }
            weights[r] = top == 0 ? 0 : weights[r] / capacity;
        }
        double largest = Arrays.stream(weights).max().orElse(1);
        for (int r = 0; r < weights.length; r++) {
            weights[r] = largest == 0 ? 0 : weights[r] / largest;
        }
        return weights;
    }

    private double size(int kind, double[] weights, double power) {
        double size = 0;
        for (int r = 0; r < weights.length; r++) {
            long capacity = 1;
            for (long[] each : model.capacity) {
                capacity = Math.max(capacity, each[r]);
            }
            size += Math.pow(weights[r], power) * model.need[kind][r] / capacity;
        }
        return size;
    }

    private double placed(int[] counts, double[] weights, double power) {
        double placed = 0;
        for (int kind = 0; kind < counts.length; kind++) {
            if (counts[kind] > 0) {
                placed += counts[kind] * Math.max(1e-9, size(kind, weights, power));
            }
        }
        return placed;
    }

    private int[] fill(int host, int[] left, double[] weights, double power, boolean aligned) {
        int[] counts = new int[model.kinds];
        long[] free = model.capacity[host].clone();
        if (!aligned) {
            Integer[] order = new Integer[model.kinds];
            double[] sizes = new double[model.kinds];
            for (int kind = 0; kind < order.length; kind++) {
                order[kind] = kind;
                sizes[kind] = size(kind, weights, power);
            }
            Arrays.sort(order, (one, other) -> Double.compare(sizes[other], sizes[one]));
            for (int kind : order) {
                add(kind, room(kind, host, left[kind], counts, free), counts, free);
            }
            return counts;
        }
        while (true) {
            int kind = mostAligned(host, left, counts, free, weights, power);
            if (kind < 0) {
                return counts;
            }
            int room = room(kind, host, left[kind], counts, free);
            add(kind, Math.max(1, room / 4), counts, free);
        }
    }

    /// The kind that takes most of what is most free.
    private int mostAligned(
            int host, int[] left, int[] counts, long[] free, double[] weights, double power) {
        int found = -1;
        double most = -1;
        for (int kind = 0; kind < model.kinds; kind++) {
            if (room(kind, host, left[kind], counts, free) < 1) {
                continue;
            }
            double score = 0;
            for (int r = 0; r < weights.length; r++) {
                double capacity = Math.max(1, model.capacity[host][r]);
                score +=
                        Math.pow(weights[r], power)
                                * (model.need[kind][r] / capacity)
                                * (free[r] / capacity);
            }
            if (score > most) {
                most = score;
                found = kind;
            }
        }
        return found;
    }

    private int room(int kind, int host, int left, int[] counts, long[] free) {
        long room = (long) Math.min(left, model.alone[host][kind]) - counts[kind];
        for (int r = 0; r < free.length; r++) {
            if (model.need[kind][r] > 0) {
                room = Math.min(room, free[r] / model.need[kind][r]);
            }
        }
        return (int) Math.max(0, room);
    }

    private void add(int kind, int more, int[] counts, long[] free) {
        counts[kind] += more;
        for (int r = 0; r < free.length; r++) {
            free[r] -= model.need[kind][r] * more;
        }
    }

    /// Some host, filled in any order until nothing more fits.
    Optional<Column> any(int[] left, int[] hostsLeft, Random random) {
        int[] hosts =
                IntStream.range(0, model.hosts)
                        .filter(host -> !model.isLimited(host) || hostsLeft[host] > 0)
                        .toArray();
        if (hosts.length == 0) {
            return Optional.empty();
        }
        int host = hosts[random.nextInt(hosts.length)];
        int[] counts = new int[model.kinds];
        long[] free = model.capacity[host].clone();
        List<Integer> order = new ArrayList<>(IntStream.range(0, model.kinds).boxed().toList());
        Collections.shuffle(order, random);
        for (int kind : order) {
            int room = room(kind, host, left[kind], counts, free);
            add(kind, room > 0 ? 1 + random.nextInt(room) : 0, counts, free);
        }
        order.forEach(kind -> add(kind, room(kind, host, left[kind], counts, free), counts, free));
        boolean isAny = Arrays.stream(counts).anyMatch(each -> each > 0);
        return isAny ? Optional.of(new Column(host, counts)) : Optional.empty();
    }

    /// Adds to a pattern what still fits beside it.
    void extend(int host, int[] counts, int[] left) {
        long[] free = model.capacity[host].clone();
        for (int kind = 0; kind < model.kinds; kind++) {
            for (int r = 0; r < free.length; r++) {
                free[r] -= model.need[kind][r] * counts[kind];
            }
        }
        double[] weights = weights(left);
        while (true) {
            int kind = mostAligned(host, left, counts, free, weights, 1);
            if (kind < 0) {
                return;
            }
            add(kind, 1, counts, free);
        }
    }
}
