package hostplan.placement;

import hostplan.amount.Fraction;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.ground.Ground;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.survive.FailureCase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where VMs find a place, and how good that is.
///
/// @param standing all hosts that are used or kept for a failure, with what is on them
/// @param unplaced of each kind of VM, how many have no place
/// @param cost of all hosts, in the unit of the aim
/// @param grounds why none is better
/// @param survives whether every VM that can start elsewhere does, whichever hosts fail; empty
///   where no host is to fail
/// @param cases every choice of hosts that fail
/// @param claim the packing without failures whose certificate says what each VM is worth; empty
///   where there is none
public record PlacementAnswer(
        PlacementQuestion question,
        List<Filled> standing,
        List<Integer> unplaced,
        long cost,
        Grounds grounds,
        Optional<Boolean> survives,
        List<FailureCase> cases,
        Optional<Claim> claim) {

    /// Most VMs with a place, then surviving, then the least cost, price and hosts.
    public static final Comparator<PlacementAnswer> BEST_FIRST =
            Comparator.comparingLong(PlacementAnswer::vmsUnplaced)
                    .thenComparing(each -> !each.survives().orElse(true))
                    .thenComparingLong(PlacementAnswer::cost)
                    .thenComparingLong(PlacementAnswer::price)
                    .thenComparingLong(PlacementAnswer::hosts);

    /// The same where loads are to be even: they are compared only where as many hosts are bought.
    public static final Comparator<PlacementAnswer> EVEN_FIRST =
            Comparator.comparingLong(PlacementAnswer::vmsUnplaced)
                    .thenComparing(each -> !each.survives().orElse(true))
                    .thenComparingLong(PlacementAnswer::hostsBought)
                    .thenComparingLong(PlacementAnswer::priceBought)
                    .thenComparing(BEST_FIRST);

    public PlacementAnswer {
        standing = List.copyOf(standing);
        unplaced = List.copyOf(unplaced);
        cases = List.copyOf(cases);
    }

    /// Why no placement is better.
    ///
    /// @param question of which they tell; without wishes where those are kept
    /// @param cost why none that does as much costs less
    /// @param price why none that does as much for the same cost has a lower price; empty where no
    ///   price counts beside the cost
    public record Grounds(PlacementQuestion question, Ground cost, Optional<Ground> price) {

        /// Where no price counts.
        public static Grounds of(PlacementQuestion question, Ground cost) {
            return new Grounds(question, cost, Optional.empty());
        }
    }

    /// A packing and the question it answers.
    public record Claim(PackQuestion question, PackAnswer answer) {}

    /// Whether every VM runs whichever hosts fail, those too whose disks are on a failed host and
    /// that are down until its repair; empty where no host is to fail.
    public Optional<Boolean> keepsAllUp() {
        return survives.map(all -> all && cases.stream().allMatch(each -> each.vmsDown() == 0));
    }

    /// Whether every VM has a place, and runs whichever hosts fail.
    public boolean isWhole() {
        return placesAll() && keepsAllUp().orElse(true);
    }

    /// The same hosts, with what becomes of them when some fail.
    PlacementAnswer with(List<FailureCase> played, boolean isSurvived) {
        return new PlacementAnswer(
                question,
                standing,
                unplaced,
                cost,
                grounds,
                Optional.of(isSurvived),
                played,
                claim);
    }

    /// The same VMs on hosts otherwise, at the same cost.
    public PlacementAnswer withStanding(List<Filled> other) {
        return new PlacementAnswer(
                question, other, unplaced, cost, grounds, survives, cases, claim);
    }

    /// The same where as much becomes of each choice of hosts that fail, in another way.
    public PlacementAnswer withCases(List<FailureCase> other) {
        return new PlacementAnswer(
                question, standing, unplaced, cost, grounds, survives, other, claim);
    }

    /// The same where other bounds are known.
    public PlacementAnswer withGrounds(Grounds other) {
        return new PlacementAnswer(
                question, standing, unplaced, cost, other, survives, cases, claim);
    }

    /// No placement that does as much costs less. Where this one does less than was asked, nothing
    /// above what it costs is claimed.
    public long bound() {
        return Math.min(cost, grounds.cost().bound());
    }

    /// No placement that does as much for the same cost has a lower price; empty where no price
    /// counts beside the cost.
    public Optional<Long> priceBound() {
        return grounds.price().map(known -> Math.min(price(), known.bound()));
    }

    /// What its hosts cost by the prices of the question; 0 where it has none.
    public long price() {
        return price(standing);
    }

    private long price(List<Filled> hosts) {
        return question.prices().isEmpty()
                ? 0
                : hosts.stream()
                        .mapToLong(each -> question.prices().get(each.host()) * each.times())
                        .sum();
    }

    /// How many hosts there are to be bought.
    public long hostsBought() {
        return bought().stream().mapToLong(Filled::times).sum();
    }

    private long priceBought() {
        return price(bought());
    }

    private List<Filled> bought() {
        return standing.stream()
                .filter(each -> question.hosts().get(each.host()) instanceof Hosts.Bought)
                .toList();
    }

    /// Whether nothing that does as much for the same cost has a lower price.
    public boolean isCheapest() {
        return priceBound().filter(least -> least == price()).isPresent();
    }

    /// Whether others that do as much for the same cost may have other prices.
    public boolean mayDifferInPrice() {
        return TieBreak.prices(question).size() > 1;
    }

    /// Of the host that is fullest, the largest share of a resource that is used.
    public Fraction load() {
        return EvenLoad.exact(question, standing);
    }

    /// Where costs are loads in thousandths, rounded up: no placement that does as much has a host
    /// that is fullest with less than this.
    public Fraction leastLoad() {
        return Fraction.of(Math.max(0, bound() - 1), EvenLoad.WHOLE);
    }

    public long hosts() {
        return standing.stream().mapToLong(Filled::times).sum();
    }

    /// Hosts that carry nothing until another fails.
    public long spares() {
        return standing.stream()
                .filter(each -> each.counts().stream().allMatch(count -> count == 0))
                .mapToLong(Filled::times)
                .sum();
    }

    /// How many VMs have no place, where one of a kind may stand for a group of several.
    public long vmsUnplaced() {
        long all = 0;
        for (int vm = 0; vm < unplaced.size(); vm++) {
            int kinds = question.packing().vms().get(vm).count();
            all += unplaced.get(vm) == 0 ? 0 : unplaced.get(vm) * question.count(vm) / kinds;
        }
        return all;
    }

    public boolean placesAll() {
        return unplaced.stream().allMatch(each -> each == 0);
    }

    /// Whether nothing places more.
    public boolean placesMost() {
        return placesAll()
                || claim.map(Claim::answer)
                        .filter(answer -> answer.unplaced().equals(unplaced))
                        .filter(PackAnswer::placesMost)
                        .isPresent();
    }

    /// Whether nothing that does as much costs less.
    public boolean isOptimal() {
        return placesMost() && survives.orElse(true) && cost == bound();
    }
}
