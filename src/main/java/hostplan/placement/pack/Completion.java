package hostplan.placement.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What the kinds that are still to be decided can add at most: exact in one resource, with the
/// others at their prices. By it whole branches end that the losses alone would let pass.
final class Completion {

    /// More units than this are not worth a table.
    private static final long WIDEST = 1 << 14;

    private static final int TABLES = 2;

    private final int resource;
    private final long[] price;

    /// By place in the order and what is free, in parts of the value.
    private final long[][] table;

    private Completion(Model model, int host, Knapsack knapsack, int resource) {
        this.resource = resource;
        price = new long[model.resources];
        for (int r = 0; r < price.length; r++) {
            price[r] = r == resource ? 0 : knapsack.price(r);
        }
        int[] order = knapsack.order();
        int width = (int) model.capacity[host][resource] + 1;
        table = new long[order.length + 1][width];
        for (int place = order.length - 1; place >= 0; place--) {
            int kind = order[place];
            long gain = knapsack.value(kind);
            for (int r = 0; r < price.length; r++) {
                gain -= price[r] * model.need[kind][r];
            }
            System.arraycopy(table[place + 1], 0, table[place], 0, width);
            if (gain > 0) {
                add(table[place], (int) model.need[kind][resource], gain, knapsack.most(kind));
            }
        }
    }

    /// Up to so many of one kind: in lots of 1, 2, 4 and so on, and what is left over.
    private static void add(long[] line, int need, long gain, int most) {
        int left = most;
        for (int lot = 1; left > 0; lot *= 2) {
            int size = Math.min(lot, left);
            left -= size;
            long more = gain * size;
            long wide = (long) need * size;
            if (wide < line.length) {
                int shift = (int) wide;
                for (int free = line.length - 1; free >= shift; free--) {
                    long with = line[free - shift] + more;
                    if (with > line[free]) {
                        line[free] = with;
                    }
                }
            }
        }
    }

    /// Of the resources whose prices matter most.
    static Completion[] of(Model model, int host, Knapsack knapsack) {
        List<Integer> resources =
                new ArrayList<>(
                        IntStream.range(0, model.resources)
                                .filter(r -> knapsack.price(r) > 0)
                                .filter(r -> model.capacity[host][r] < WIDEST)
                                .boxed()
                                .toList());
        resources.sort(
                Comparator.comparingLong((Integer r) -> knapsack.price(r) * model.capacity[host][r])
                        .reversed());
        return resources.stream()
                .limit(TABLES)
                .map(r -> new Completion(model, host, knapsack, r))
                .toArray(Completion[]::new);
    }

    long most(int place, long[] free) {
        long most = table[place][(int) free[resource]];
        for (int r = 0; r < price.length; r++) {
            most += price[r] * free[r];
        }
        return most;
    }
}
