package hostplan.placement.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Says in the words of the question what was found over the kinds of a model.
final class Answers {

    private final PackQuestion question;
    private final Model model;

    Answers(PackQuestion question, Model model) {
        this.question = question;
        this.model = model;
    }

    PackAnswer of(Packing packing, long bound, Generation.Prices prices) {
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
        boolean isAll = Arrays.stream(packing.unplaced()).allMatch(each -> each == 0);
        return new PackAnswer(
                filled,
                Arrays.asList(unplaced),
                cost,
                isAll ? Math.min(bound, cost) : 0,
                certificate(prices));
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

    long bound(Generation.Prices prices) {
        return certificate(prices).bound(question.hosts(), counts());
    }

    private List<Integer> counts() {
        return question.vms().stream().map(VmKind::count).toList();
    }

    private Certificate certificate(Generation.Prices prices) {
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
