package hostplan.placement;

import hostplan.amount.Fraction;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.Watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Places VMs so that the fullest host is as empty as can be. Load of a host: the largest of (used
/// ÷ capacity) over its resources. The least such load, in thousandths, is found by halving: with
/// capacities cut to floor(capacity × load ÷ 1000), do all VMs find a place?
final class EvenLoad {

    static final int WHOLE = 1000;

    private final PlacementQuestion question;
    private final Watch watch;
    private long bound;

    EvenLoad(PlacementQuestion question, Watch watch) {
        this.question = question;
        this.watch = watch;
    }

    PlacementAnswer answer(Consumer<PlacementAnswer> better) {
        return question.relaxed()
                .map(relaxed -> {
                    long sure = new EvenLoad(relaxed, watch.part(2)).answer(_ -> {}).bound();
                    PlacementAnswer found = search(better);
                    return found.withBound(Math.min(sure, found.cost()));
                })
                .orElseGet(() -> search(better));
    }

    private PlacementAnswer search(Consumer<PlacementAnswer> better) {
        PackAnswer full = pack(WHOLE, watch.part(4)).orElseThrow();
        PlacementAnswer best = of(full, WHOLE);
        better.accept(best);
        if (!full.placesAll()) {
            return of(full, full.placesMost() ? WHOLE : 0);
        }
        int low = 0;
        int high = load(full);
        best = of(full, high);
        while (low < high && !watch.isOver()) {
            int middle = low + (high - low) / 2;
            Optional<PackAnswer> found = pack(middle, watch.part(4));
            if (found.filter(PackAnswer::placesAll).isPresent()) {
                high = Math.min(middle, load(found.get()));
                best = of(found.get(), high);
                better.accept(best);
            } else {
                boolean isSure = found.isEmpty() || found.get().fewest().isPresent();
                bound = isSure ? Math.max(bound, middle + 1) : bound;
                low = middle + 1;
            }
        }
        return new PlacementAnswer(
                question,
                best.standing(),
                best.unplaced(),
                best.cost(),
                Math.min(bound, best.cost()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /// Nothing where what stays alone is more than that.
    private Optional<PackAnswer> pack(int load, Watch part) {
        List<HostKind> hosts = new ArrayList<>();
        for (int host = 0; host < question.packing().hosts().size(); host++) {
            HostKind each = question.packing().hosts().get(host);
            List<Long> capacity = new ArrayList<>();
            for (int r = 0; r < each.capacity().size(); r++) {
                long all = each.capacity().get(r);
                capacity.add(r < question.stated() ? cut(all, load) : all);
                if (load < WHOLE && staying(host, r) > capacity.getLast()) {
                    return Optional.empty();
                }
            }
            hosts.add(new HostKind(each.name(), 0, each.limit(), capacity));
        }
        PackQuestion less =
                new PackQuestion(question.packing().resources(), hosts, question.packing().vms());
        PackQuestion asked = new Staying(less, question.kept()).others();
        return Optional.of(Packer.pack(asked, part, _ -> {}));
    }

    private static long cut(long capacity, int load) {
        return capacity / WHOLE * load + capacity % WHOLE * load / WHOLE;
    }

    private long staying(int host, int resource) {
        return question.packing().used(question.kept().get(host), resource);
    }

    private int load(PackAnswer found) {
        return load(question, standing(found));
    }

    /// Of the fullest host, rounded up.
    static int load(PlacementQuestion question, List<Filled> standing) {
        return exact(question, standing).times(WHOLE).ceil().intValueExact();
    }

    /// Of the fullest host, as a share of what it has.
    static Fraction exact(PlacementQuestion question, List<Filled> standing) {
        Fraction load = Fraction.ZERO;
        for (Filled each : standing) {
            HostKind host = question.packing().hosts().get(each.host());
            for (int r = 0; r < question.stated(); r++) {
                long used = question.packing().used(each.counts(), r);
                load = load.max(share(used, host.capacity().get(r)));
            }
        }
        return load;
    }

    /// What is used where there is nothing counts whole.
    static Fraction share(long used, long capacity) {
        return Fraction.of(used, Math.max(1, capacity));
    }

    private List<Filled> standing(PackAnswer found) {
        return new Staying(question.packing(), question.kept()).all(found.filled());
    }

    /// With the hosts that carry nothing too, since they are there.
    static List<Filled> withEmpty(PackQuestion asked, List<Filled> used) {
        List<Filled> standing = new ArrayList<>(used);
        for (int host = 0; host < asked.hosts().size(); host++) {
            int kind = host;
            int here =
                    used.stream().filter(each -> each.host() == kind).mapToInt(Filled::times).sum();
            int limit = asked.hosts().get(host).limit();
            if (limit != HostKind.ANY && here < limit) {
                standing.add(
                        new Filled(host, limit - here, Collections.nCopies(asked.vms().size(), 0)));
            }
        }
        return standing;
    }

    private PlacementAnswer of(PackAnswer found, long load) {
        List<Filled> standing = withEmpty(question.packing(), standing(found));
        return new PlacementAnswer(
                question,
                standing,
                found.unplaced(),
                load,
                load,
                Optional.empty(),
                List.of(),
                question.bounding().isEmpty()
                        ? Optional.of(new PlacementAnswer.Claim(question.packing(), found))
                        : Optional.empty(),
                Optional.empty());
    }
}
