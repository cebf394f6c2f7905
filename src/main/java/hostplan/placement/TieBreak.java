package hostplan.placement;

import hostplan.placement.ground.Ground;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.Watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Of placements that cost the same takes the one with the lowest price, and of those the one with
/// the fewest hosts.
///
/// Price: each host is counted with its price and a fee. What is cheapest then and takes no more
/// hosts than needed is cheapest of those that take so few, whatever the fee; and no such placement
/// has a lower price than (the bound with the fee) − fee × hosts, so that the best fee proves most.
/// It is looked for by halving (Lagrangian relaxation of the number of hosts: Fisher, "The
/// Lagrangian relaxation method for solving integer programming problems", Management Science 27,
/// 1981).
final class TieBreak {

    private static final int MOST_FEES = 8;

    /// Parts of the time for each search, and where there are many.
    private static final int SEARCHES = 3;

    private static final int MIXES = 12;

    private static final long LARGEST = 10_000_000_000L;

    private final PlacementQuestion question;
    private final FailurePlan plan;
    private final Watch watch;
    private final Consumer<PlacementAnswer> better;
    private final List<HostKind> hosts;
    private PlacementAnswer best;

    /// Of the lowest price for as few hosts.
    private Ground ground = new Ground.Nothing();

    private TieBreak(
            PlacementAnswer first,
            FailurePlan plan,
            Watch watch,
            Consumer<PlacementAnswer> better) {
        question = first.question();
        this.plan = plan;
        this.watch = watch;
        this.better = better;
        hosts = question.packing().hosts();
        best = first;
    }

    /// Whether there may be something to choose.
    static boolean isNeeded(PlacementQuestion question) {
        return prices(question).size() > 1 || mayLeaveSome(question) || mayMix(question);
    }

    /// @param first one of those that cost least, as far as it was found
    static PlacementAnswer of(
            PlacementAnswer first,
            FailurePlan plan,
            Watch watch,
            Consumer<PlacementAnswer> better) {
        TieBreak tie = new TieBreak(first, plan, watch, better);
        tie.cheapest();
        if (mayLeaveSome(first.question())) {
            tie.fewestThatStand();
        }
        if (mayMix(first.question())) {
            tie.fewestOfTheCost();
        }
        return tie.best;
    }

    /// Of the hosts that count.
    static List<Long> prices(PlacementQuestion question) {
        return IntStream.range(0, question.prices().size())
                .filter(host -> counts(question.packing().hosts().get(host)))
                .mapToObj(question.prices()::get)
                .distinct()
                .sorted()
                .toList();
    }

    static boolean counts(HostKind host) {
        return host.cost() > 0 && host.limit() > 0;
    }

    private static boolean mayLeaveSome(PlacementQuestion question) {
        return question.packing().hosts().stream()
                .anyMatch(host -> host.cost() == 0 && host.limit() > 0);
    }

    /// Whether as much may be spent on few hosts as on many.
    private static boolean mayMix(PlacementQuestion question) {
        return question.packing().hosts().stream()
                        .filter(TieBreak::counts)
                        .mapToLong(HostKind::cost)
                        .distinct()
                        .count()
                > 1;
    }

    private void cheapest() {
        List<Long> prices = prices(question);
        if (prices.size() == 1) {
            ground = new Ground.Times(prices.getFirst(), best.grounds().cost());
            best = best.withGrounds(priced());
        } else if (prices.size() > 1) {
            boolean isSettled = tryFee(0) || best.price() <= ground.bound();
            boolean isTried = isSettled || tryMixes();
            if (!isTried) {
                tryFees(prices.getLast() - prices.getFirst());
            }
            best = best.withGrounds(priced());
        }
    }

    private PlacementAnswer.Grounds priced() {
        return new PlacementAnswer.Grounds(question, best.grounds().cost(), Optional.of(ground));
    }

    /// Where few mixes of as many hosts are cheaper: each by itself, the cheapest first. Of as many
    /// hosts, those that are fewer are part.
    ///
    /// @return whether all were tried
    private boolean tryMixes() {
        if (plan.hosts() > 0 || question.keeps() || !best.isOptimal()) {
            return false;
        }
        Optional<List<HostMixes.Mix>> mixes =
                HostMixes.of(
                        question.bounding().orElse(question.packing()),
                        question.prices(),
                        Math.toIntExact(best.cost()),
                        best.price());
        mixes.ifPresent(this::tryEach);
        return mixes.isPresent();
    }

    private void tryEach(List<HostMixes.Mix> mixes) {
        long price = best.price();
        boolean isSure = true;
        List<Ground.Mixes.Refused> refused = new ArrayList<>();
        for (HostMixes.Mix mix : mixes) {
            if (isSure) {
                ground = ground.or(mixes(refused, mix.price()));
            }
            if (mix.price() >= best.price() || watch.isOver()) {
                return;
            }
            PlacementAnswer found = search(_ -> 0, mix.limits()::get, MIXES);
            take(found);
            Optional<Ground.Mixes.Refused> why = refused(found, mix.price());
            why.ifPresent(refused::add);
            isSure = isSure && why.isPresent();
        }
        if (isSure) {
            ground = ground.or(mixes(refused, price));
        }
    }

    private Ground mixes(List<Ground.Mixes.Refused> refused, long price) {
        return new Ground.Mixes(
                question.bounding().orElse(question.packing()),
                question.prices(),
                best.cost(),
                refused,
                price);
    }

    /// Why it cannot do as much, where that is sure.
    private Optional<Ground.Mixes.Refused> refused(PlacementAnswer found, long price) {
        if (found.vmsUnplaced() <= best.vmsUnplaced() || !found.placesMost()) {
            return Optional.empty();
        }
        return found.claim()
                .flatMap(claim ->
                        claim.answer()
                                .fewest()
                                .map(fewest ->
                                        new Ground.Mixes.Refused(claim.question(), fewest, price)));
    }

    private void tryFees(long difference) {
        long low = 0;
        long high = LARGEST;
        long fee = Math.max(1, difference);
        for (int tried = 0; tried < MOST_FEES && fee < high && !watch.isOver(); tried++) {
            boolean isFew = tryFee(fee);
            low = isFew ? low : fee;
            high = isFew ? fee : high;
            fee = high < LARGEST ? low + (high - low) / 2 : 4 * fee;
            if (fee == low || best.price() <= ground.bound()) {
                return;
            }
        }
    }

    /// @return whether it takes no more hosts than are needed
    private boolean tryFee(long fee) {
        PlacementAnswer found =
                search(
                        host -> counts(hosts.get(host)) ? question.prices().get(host) + fee : 0,
                        host -> hosts.get(host).limit(),
                        SEARCHES);
        if (found.vmsUnplaced() == best.vmsUnplaced()) {
            ground = ground.or(new Ground.Fee(fee, best.cost(), found.grounds().cost()));
        }
        return take(found) <= best.cost();
    }

    /// With what is bought as it is.
    private void fewestThatStand() {
        int[] used = new int[hosts.size()];
        best.standing().forEach(each -> used[each.host()] += each.times());
        take(
                search(
                        host -> counts(hosts.get(host)) ? 0 : 1,
                        host -> counts(hosts.get(host)) ? used[host] : hosts.get(host).limit(),
                        SEARCHES));
    }

    /// How many hosts there are that count.
    private long counted() {
        return best.standing().stream()
                .filter(each -> counts(hosts.get(each.host())))
                .mapToLong(Filled::times)
                .sum();
    }

    /// Each host costs (its cost) × (hosts of the best) + 1, so that no number of hosts saved makes
    /// up for what costs more.
    private void fewestOfTheCost() {
        if (counted() <= FewestCoins.of(hosts, best.cost())) {
            return;
        }
        long times = best.hosts();
        boolean isExact =
                hosts.stream().allMatch(host -> host.cost() < LARGEST / Math.max(1, times));
        if (times > 1 && isExact) {
            take(
                    search(
                            host -> hosts.get(host).cost() * times + 1,
                            host -> hosts.get(host).limit(),
                            SEARCHES));
        }
    }

    private PlacementAnswer search(IntToLongFunction cost, IntUnaryOperator limit, int ofParts) {
        PlacementQuestion counted =
                question.counted((host, each) ->
                        each.withCost(cost.applyAsLong(host)).withLimit(limit.applyAsInt(host)));
        return Placer.search(counted, plan, watch.part(ofParts), _ -> {});
    }

    /// Takes it where it is better than what there is.
    ///
    /// @return what it costs in the unit of the question
    private long take(PlacementAnswer found) {
        long cost = 0;
        for (Filled each : found.standing()) {
            cost += hosts.get(each.host()).cost() * each.times();
        }
        PlacementAnswer told =
                new PlacementAnswer(
                        question,
                        found.standing(),
                        found.unplaced(),
                        cost,
                        best.grounds(),
                        found.survives(),
                        found.cases(),
                        best.claim());
        if (PlacementAnswer.BEST_FIRST.compare(told, best) < 0) {
            best = told;
            better.accept(best);
        }
        return cost;
    }
}
