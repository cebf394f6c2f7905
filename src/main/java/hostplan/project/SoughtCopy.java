package hostplan.project;

import hostplan.placement.GroupRule.Place;
import hostplan.placement.PlacementQuestion.Vms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/// VMs of one kind on one host whose second copies need the same, and look for a host each.
final class SoughtCopy {

    private final Alike alike;
    private final Deque<Vms.One> open = new ArrayDeque<>();

    SoughtCopy(Alike alike) {
        this.alike = alike;
    }

    /// What is the same for all.
    ///
    /// @param from place of their host among the hosts of the answer
    /// @param vm their kind
    /// @param size of one copy, in bytes
    /// @param apart the places over which a rule keeps their group apart
    record Alike(int from, int vm, long size, List<Place> apart) {
        Alike {
            apart = List.copyOf(apart);
        }
    }

    Alike alike() {
        return alike;
    }

    void add(Vms.One one) {
        open.add(one);
    }

    /// How many look for a host; a group that stays together is one.
    int open() {
        return open.stream().mapToInt(Vms.One::times).sum();
    }

    /// Takes so many of those that look for a host.
    List<Vms.One> take(int count) {
        List<Vms.One> taken = new ArrayList<>();
        int left = count;
        while (left > 0) {
            Vms.One next = open.removeFirst();
            int times = Math.min(left, next.times());
            taken.add(new Vms.One(next.ids(), times, next.on()));
            if (times < next.times()) {
                open.addFirst(new Vms.One(next.ids(), next.times() - times, next.on()));
            }
            left -= times;
        }
        return taken;
    }

    /// How many VMs still look for a host, those of groups counted one by one.
    long vms() {
        return vms(open);
    }

    static long vms(Collection<Vms.One> ones) {
        return ones.stream().mapToLong(one -> (long) one.times() * one.ids().size()).sum();
    }
}
