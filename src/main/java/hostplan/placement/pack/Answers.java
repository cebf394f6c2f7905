package hostplan.placement.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Says in the words of the question what was found over the kinds of a model.
final class Answers {

    private final PackQuestion question;
    private final Model model;
    private final List<HostKind> hosts;

    Answers(PackQuestion question, Model model) {
        this.question = question;
        this.model = model;
        hosts =
                IntStream.range(0, model.hosts)
                        .mapToObj(host -> question.hosts().get(host).withCost(model.cost[host]))
                        .toList();
    }

    PackAnswer of(Packing packing, Generation.Prices prices, Optional<PackAnswer.Fewest> fewest) {
        int[][] left = new int[model.kinds][];
        for (int kind = 0; kind < model.kinds; kind++) {
            left[kind] =
                    model.members.get(kind).stream()
                            .mapToInt(vm -> question.vms().get(vm).count())
                            .toArray();
        }
        List<Filled> filled = new ArrayList<>();
        long cost = 0;
        for (Packing.Part part : packing.parts()) {
            hand(part, left, filled);
            cost += model.cost[part.host()] * part.times();
        }
        Integer[] unplaced = question.vms().stream().map(VmKind::count).toArray(Integer[]::new);
        for (Filled each : filled) {
            for (int vm = 0; vm < unplaced.length; vm++) {
                unplaced[vm] -= each.counts().get(vm) * each.times();
            }
        }
        return new PackAnswer(
                filled,
                Arrays.asList(unplaced),
                cost,
                Math.min(bound(prices, packing.left()), cost),
                certificate(prices),
                Optional.empty(),
                fewest);
    }

    /// What an answer to the same question says, over the kinds of the model.
    Packing packing(PackAnswer answer) {
        List<Packing.Part> parts = new ArrayList<>();
        int[] left = model.count.clone();
        for (Filled each : answer.filled()) {
            int[] counts = new int[model.kinds];
            for (int kind = 0; kind < model.kinds; kind++) {
                for (int vm : model.members.get(kind)) {
                    counts[kind] += each.counts().get(vm);
                }
                left[kind] -= counts[kind] * each.times();
            }
            parts.add(new Packing.Part(each.host(), each.times(), counts));
        }
        return new Packing(parts, left);
    }

    /// Gives each host of a part single VMs of the question, the first of a kind first, as many
    /// hosts alike at a time as can be.
    private void hand(Packing.Part part, int[][] left, List<Filled> filled) {
        int open = part.times();
        while (open > 0) {
            int[] counts = new int[question.vms().size()];
            int times = open;
            for (int kind = 0; kind < model.kinds; kind++) {
                int wanted = part.counts()[kind];
                for (int member = 0; wanted > 0 && member < left[kind].length; member++) {
                    int taken = Math.min(wanted, left[kind][member]);
                    if (taken > 0) {
                        counts[model.members.get(kind).get(member)] = taken;
                        wanted -= taken;
                        times = Math.min(times, left[kind][member] / taken);
                    }
                }
            }
            for (int kind = 0; kind < model.kinds; kind++) {
                for (int member = 0; member < left[kind].length; member++) {
                    left[kind][member] -= counts[model.members.get(kind).get(member)] * times;
                }
            }
            filled.add(new Filled(part.host(), times, Arrays.stream(counts).boxed().toList()));
            open -= times;
        }
    }

    /// @param unplaced how many that fit a host have none
    long bound(Generation.Prices prices, long unplaced) {
        return certificate(prices).bound(hosts, counts(), unplaced);
    }

    /// Those that fit no host have no place in any packing and are worth nothing.
    private List<Integer> counts() {
        return question.vms().stream().map(VmKind::count).toList();
    }

    Certificate certificate(Generation.Prices prices) {
        List<Long> each = new ArrayList<>(Collections.nCopies(question.vms().size(), 0L));
        if (prices.prices().length > 0) {
            for (int kind = 0; kind < model.kinds; kind++) {
                for (int vm : model.members.get(kind)) {
                    each.set(vm, prices.prices()[kind]);
                }
            }
        }
        List<Long> rents = new ArrayList<>(Collections.nCopies(question.hosts().size(), 0L));
        for (int host = 0; host < prices.rents().length; host++) {
            rents.set(host, prices.rents()[host]);
        }
        return new Certificate(each, prices.parts(), rents);
    }
}
