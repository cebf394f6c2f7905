package hostplan.placement;

import hostplan.amount.Fraction;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Goes on where the fullest host is as empty as can be: with what it carries as it is, the fullest
/// of the others is emptied, and so on. Loads are compared as exact fractions. No host becomes
/// fuller than the fullest was.
final class NextLevels {

    private static final long NANOSECONDS = 1_500_000_000L;

    /// For one packing; most are settled at once.
    private static final long BRIEF = 100_000_000L;

    private final PlacementQuestion question;
    private final Watch watch;

    NextLevels(PlacementQuestion question, Watch watch) {
        this.question = question;
        this.watch = watch.part(2).atMost(NANOSECONDS);
    }

    /// @param standing all hosts, also those that carry nothing, and all VMs
    List<Filled> of(List<Filled> standing) {
        List<Filled> settled = new ArrayList<>();
        List<Filled> open = standing;
        while (!open.isEmpty() && !watch.isOver()) {
            Filled fullest = fullest(open);
            Fraction load = load(fullest);
            if (load.signum() == 0) {
                break;
            }
            Optional<List<Filled>> emptier = emptier(open, load);
            if (emptier.isPresent()) {
                open = emptier.get();
            } else {
                settled.add(fullest.withTimes(1));
                open = without(open, fullest);
            }
        }
        settled.addAll(open);
        return together(settled);
    }

    /// Hosts of one kind that carry the same are one.
    private static List<Filled> together(List<Filled> hosts) {
        Map<Filled, Integer> times = new LinkedHashMap<>();
        hosts.forEach(each -> times.merge(each.withTimes(1), each.times(), Integer::sum));
        return times.entrySet().stream()
                .map(each -> each.getKey().withTimes(each.getValue()))
                .toList();
    }

    private Filled fullest(List<Filled> open) {
        Filled fullest = open.getFirst();
        for (Filled each : open) {
            fullest = load(each).compareTo(load(fullest)) > 0 ? each : fullest;
        }
        return fullest;
    }

    /// The largest share of any resource that is used.
    private Fraction load(Filled host) {
        List<Long> capacity = question.packing().hosts().get(host.host()).capacity();
        Fraction load = Fraction.ZERO;
        for (int r = 0; r < question.stated(); r++) {
            long used = question.packing().used(host.counts(), r);
            load = load.max(EvenLoad.share(used, capacity.get(r)));
        }
        return load;
    }

    private static List<Filled> without(List<Filled> hosts, Filled one) {
        List<Filled> left = new ArrayList<>(hosts);
        int place = left.indexOf(one);
        if (one.times() > 1) {
            left.set(place, one.withTimes(one.times() - 1));
        } else {
            left.remove(place);
        }
        return left;
    }

    /// First much emptier, half of the way to what all hosts would carry if they shared everything;
    /// else by anything.
    private Optional<List<Filled>> emptier(List<Filled> open, Fraction load) {
        Fraction half = load.plus(shared(open)).dividedBy(Fraction.of(2));
        return packed(open, half).or(() -> packed(open, load));
    }

    private Fraction shared(List<Filled> open) {
        Fraction most = Fraction.ZERO;
        for (int r = 0; r < question.stated(); r++) {
            Fraction used = Fraction.ZERO;
            Fraction has = Fraction.ZERO;
            for (Filled each : open) {
                HostKind host = question.packing().hosts().get(each.host());
                used = used.plus(times(question.packing().used(each.counts(), r), each));
                has = has.plus(times(host.capacity().get(r), each));
            }
            most = has.isZero() ? most : most.max(used.dividedBy(has));
        }
        return most;
    }

    private static Fraction times(long amount, Filled host) {
        return Fraction.of(amount).times(host.times());
    }

    /// The VMs of these hosts on the same hosts, each less full than that.
    private Optional<List<Filled>> packed(List<Filled> open, Fraction below) {
        List<Integer> limits = new ArrayList<>(Collections.nCopies(question.hosts().size(), 0));
        List<Integer> counts = new ArrayList<>(Collections.nCopies(question.vms().size(), 0));
        for (Filled each : open) {
            limits.set(each.host(), limits.get(each.host()) + each.times());
            for (int vm = 0; vm < counts.size(); vm++) {
                counts.set(vm, counts.get(vm) + each.counts().get(vm) * each.times());
            }
        }
        List<HostKind> hosts = new ArrayList<>();
        for (int host = 0; host < limits.size(); host++) {
            List<Long> capacity = cut(host, below);
            if (limits.get(host) > 0 && !carriesWhatStays(host, capacity)) {
                return Optional.empty();
            }
            HostKind each = question.packing().hosts().get(host);
            hosts.add(new HostKind(each.name(), 0, limits.get(host), capacity));
        }
        PackQuestion less = new PackQuestion(question.packing().resources(), hosts, vms(counts));
        Staying staying = new Staying(less, question.kept());
        PackAnswer found = Packer.pack(staying.others(), watch.part(2).atMost(BRIEF), _ -> {});
        return found.placesAll()
                ? Optional.of(EvenLoad.withEmpty(less, staying.all(found.filled())))
                : Optional.empty();
    }

    private List<VmKind> vms(List<Integer> counts) {
        List<VmKind> vms = new ArrayList<>();
        for (int vm = 0; vm < counts.size(); vm++) {
            VmKind each = question.packing().vms().get(vm);
            vms.add(new VmKind(each.name(), each.needs(), counts.get(vm), each.mostPerHost()));
        }
        return vms;
    }

    private List<Long> cut(int host, Fraction below) {
        List<Long> capacity = new ArrayList<>(question.packing().hosts().get(host).capacity());
        for (int r = 0; r < question.stated(); r++) {
            Fraction most = below.min(Fraction.ONE).times(capacity.get(r));
            long less = most.ceil().longValueExact() - 1;
            capacity.set(r, Math.max(0, below.compareTo(Fraction.ONE) > 0 ? less + 1 : less));
        }
        return capacity;
    }

    private boolean carriesWhatStays(int host, List<Long> capacity) {
        for (int r = 0; r < question.stated(); r++) {
            if (question.packing().used(question.kept().get(host), r) > capacity.get(r)) {
                return false;
            }
        }
        return true;
    }
}
