package hostplan.placement;

import hostplan.amount.Fraction;
import hostplan.placement.ground.Ground;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.Overfull;
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
    private Ground ground = new Ground.Nothing();

    EvenLoad(PlacementQuestion question, Watch watch) {
        this.question = question;
        this.watch = watch;
    }

    PlacementAnswer answer(Consumer<PlacementAnswer> better) {
        return question.relaxed()
                .map(relaxed -> {
                    Ground sure =
                            new EvenLoad(relaxed, watch.part(2)).answer(_ -> {}).grounds().cost();
                    return search(better)
                            .withGrounds(
                                    PlacementAnswer.Grounds.of(
                                            question,
                                            new Ground.Without(Ground.Hardship.RULES, sure)));
                })
                .orElseGet(() -> search(better));
    }

    private PlacementAnswer search(Consumer<PlacementAnswer> better) {
        PlacementAnswer.Claim first = pack(WHOLE, watch.part(4)).orElseThrow();
        PackAnswer full = first.answer();
        if (!full.placesAll()) {
            prove(WHOLE, Optional.of(first));
            PlacementAnswer best = of(first, full.placesMost() ? WHOLE : 0);
            better.accept(best);
            return best;
        }
        int low = 0;
        int high = load(full);
        PlacementAnswer best = of(first, high);
        better.accept(best);
        while (low < high && !watch.isOver()) {
            int middle = low + (high - low) / 2;
            Optional<PackQuestion> asked = asked(middle);
            Optional<PackAnswer.Fewest> over = asked.flatMap(Overfull::of);
            if (over.isPresent()) {
                ground = ground.or(new Ground.Crowded(middle, asked.get(), over.get()));
                low = middle + 1;
                continue;
            }
            Optional<PlacementAnswer.Claim> tried = pack(middle, watch.part(4));
            if (tried.filter(each -> each.answer().placesAll()).isPresent()) {
                high = Math.min(middle, load(tried.get().answer()));
                best = of(tried.get(), high);
                better.accept(best);
            } else {
                prove(middle, tried);
                low = middle + 1;
            }
        }
        return new PlacementAnswer(
                question,
                best.standing(),
                best.unplaced(),
                best.cost(),
                PlacementAnswer.Grounds.of(question, ground),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /// @param tried where not all have a place; empty where what stays alone is more than that
    private void prove(int load, Optional<PlacementAnswer.Claim> tried) {
        Ground found =
                tried.isEmpty()
                        ? new Ground.Staying(load)
                        : tried.get()
                                .answer()
                                .fewest()
                                .<Ground>map(fewest ->
                                        new Ground.Crowded(load, tried.get().question(), fewest))
                                .orElseGet(Ground.Nothing::new);
        ground = ground.or(found);
    }

    private Optional<PlacementAnswer.Claim> pack(int load, Watch part) {
        return asked(load)
                .map(asked -> new PlacementAnswer.Claim(asked, Packer.pack(asked, part, _ -> {})));
    }

    /// Nothing where what stays alone is more than that.
    private Optional<PackQuestion> asked(int load) {
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
        return Optional.of(new Staying(less, question.kept()).others());
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

    private PlacementAnswer of(PlacementAnswer.Claim claim, long load) {
        PackAnswer found = claim.answer();
        List<Filled> standing = withEmpty(question.packing(), standing(found));
        return new PlacementAnswer(
                question,
                standing,
                found.unplaced(),
                load,
                PlacementAnswer.Grounds.of(question, ground),
                Optional.empty(),
                List.of(),
                Optional.of(claim).filter(_ -> question.bounding().isEmpty()));
    }
}
