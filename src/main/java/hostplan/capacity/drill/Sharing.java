package hostplan.capacity.drill;

import hostplan.amount.Fraction;
import hostplan.document.Coded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Who gets how much of something that is wanted by more than it suffices for. Two models; which of
/// them a hypervisor follows is part of its settings, with the source.
///
/// **By demand**: requests of all slices wait in one queue that serves them as they come, so that
/// each slice is served in proportion to what it has waiting: rate = capacity × its demand ÷ all
/// demand. This is what first come, first served means in a system of queues (as in any textbook of
/// queueing), and what QEMU on a Linux block device without an I/O scheduler that weighs comes to:
/// libvirt, Proxmox VE and Nova as they are installed.
///
/// **Fair**: max-min fairness with weights (Bertsekas and Gallager, Data Networks, chapter 6): who
/// wants less than its weighted share gets what it wants, and what it leaves is shared among the
/// others. This is what schedulers with weights or shares do: of processors everywhere, of disks
/// where the hypervisor gives each virtual machine a queue of its own.
public enum Sharing implements Coded {
    BY_DEMAND {
        @Override
        List<Fraction> rates(Fraction capacity, List<Draw> draws) {
            Fraction wanted = wanted(draws);
            Fraction part =
                    wanted.compareTo(capacity) <= 0 ? Fraction.ONE : capacity.dividedBy(wanted);
            return draws.stream().map(each -> each.demand().times(part)).toList();
        }
    },
    FAIR {
        @Override
        List<Fraction> rates(Fraction capacity, List<Draw> draws) {
            List<Fraction> rates = new ArrayList<>();
            draws.forEach(each -> rates.add(each.demand()));
            Fraction left = capacity;
            Fraction weights = weights(draws);
            for (int place : leastForItsWeightFirst(draws)) {
                Draw draw = draws.get(place);
                if (draw.count() == 0) {
                    continue;
                }
                Fraction rate = draw.demand().min(left.dividedBy(weights).times(draw.weight()));
                rates.set(place, rate);
                left = left.minus(rate.times(draw.count()));
                weights = weights.minus(draw.weight().times(draw.count()));
            }
            return rates;
        }
    };

    /// Slices that are alike.
    ///
    /// @param count how many
    /// @param demand what each of them wants, from 0
    /// @param weight of each of them beside others, more than 0; matters only where shares are fair
    record Draw(long count, Fraction demand, Fraction weight) {

        Draw(long count, Fraction demand) {
            this(count, demand, Fraction.ONE);
        }
    }

    /// What one slice of each draw gets, in their order; all together never more than there is, and
    /// none more than it wants.
    abstract List<Fraction> rates(Fraction capacity, List<Draw> draws);

    static Fraction wanted(List<Draw> draws) {
        return draws.stream()
                .map(each -> each.demand().times(each.count()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction weights(List<Draw> draws) {
        return draws.stream()
                .map(each -> each.weight().times(each.count()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static List<Integer> leastForItsWeightFirst(List<Draw> draws) {
        return IntStream.range(0, draws.size())
                .boxed()
                .sorted(
                        Comparator.comparing(place ->
                                draws.get(place).demand().dividedBy(draws.get(place).weight())))
                .toList();
    }
}
