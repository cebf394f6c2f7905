package hostplan.cost;

import hostplan.amount.Fraction;
import hostplan.capacity.HostCounts;
import hostplan.capacity.Ledger;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.Resource;
import hostplan.capacity.SlicingAnswer;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the slices of a host cost and earn a month.
///
/// @param counts how many slices there are, and where the resources of the host go
/// @param key the resource by which the cost of the host is shared out
/// @param flavors those of which there are slices that take of that resource, in the order of the
///   question
public record SliceCosts(HostCost host, HostCounts counts, Resource key, List<FlavorCost> flavors) {

    public SliceCosts {
        flavors = List.copyOf(flavors);
    }

    /// @param key the resource by which it is to be shared out; empty for the one that runs out
    public static SliceCosts of(HostCost host, SlicingAnswer answer, Optional<Resource> key) {
        return of(host, HostCounts.of(answer), key);
    }

    /// The same of a host that was counted in brief.
    public static SliceCosts of(HostCost host, HostCounts counts, Optional<Resource> key) {
        Resource chosen = key.or(counts::limit).orElseGet(() -> fullest(counts));
        return new SliceCosts(
                host, counts, chosen, new FlavorCosts(host, counts, chosen).flavors());
    }

    /// Of which the greatest share is taken.
    private static Resource fullest(HostCounts counts) {
        return Resource.NAMED_FIRST.stream()
                .flatMap(resource -> counts.ledger(resource).stream())
                .filter(ledger -> ledger.capacity().signum() > 0)
                .max(Comparator.comparing(SliceCosts::taken))
                .map(Ledger::resource)
                .orElse(Resource.MEMORY);
    }

    private static Fraction taken(Ledger ledger) {
        return ledger.allocated().plus(ledger.overhead()).dividedBy(ledger.capacity());
    }

    /// What one slice takes of the resource by which the host is shared out.
    static Fraction taken(HostCounts counts, LineAnswer line, Resource key) {
        Fraction ratio = counts.ledger(key).map(Ledger::ratio).orElse(Fraction.ONE);
        return line.need().ofCapacity(key, ratio);
    }

    public Fraction fill() {
        return host.assumed().number(CostFigure.FILL);
    }

    public Fraction margin() {
        return host.assumed().number(CostFigure.MARGIN);
    }

    /// What a net price is with tax; empty where the project does not know the rate.
    public Optional<Fraction> gross(Fraction net) {
        return host.assumed().valuation().taxFactor().map(net::times);
    }

    /// Slices of the flavors that bear the host.
    public long sold() {
        return flavors.stream().mapToLong(FlavorCost::count).sum();
    }

    /// What all slices leave for the host when every one is sold.
    public Fraction contribution() {
        return flavors.stream()
                .flatMap(each -> each.contribution().stream().map(one -> one.times(each.count())))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /// How many slices must be sold, in the same mix, for the host to be paid: ⌈slices × cost of
    /// the host ÷ what all slices leave⌉; empty where they never leave enough. May be more than
    /// there are.
    public Optional<Long> breakEven() {
        Fraction left = contribution();
        return left.signum() <= 0
                ? Optional.empty()
                : Optional.of(host.total().times(sold()).dividedBy(left).ceil().longValueExact());
    }

    /// What the figures leave out, once each.
    public List<Message> gaps() {
        Stream<Message> ofSlices =
                flavors.stream()
                        .flatMap(each -> each.brought().stream())
                        .flatMap(each -> each.gap().stream());
        return Stream.of(host.gaps().stream(), ofSlices, feeGaps(), keyGaps())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private Stream<Message> feeGaps() {
        AssumedCosts assumed = host.assumed();
        Stream<Message> rate =
                assumed.net(CostFigure.FEE_FIXED).isPresent()
                        ? Stream.of()
                        : Stream.of(
                                new Reckoning(assumed)
                                        .noRate(assumed.stated(CostFigure.FEE_FIXED).currency()));
        Stream<Message> tax =
                assumed.valuation().taxFactor().isPresent()
                        ? Stream.of()
                        : Stream.of(Message.of("gap-fee-tax"));
        return flavors.isEmpty() ? Stream.of() : Stream.concat(rate, tax);
    }

    private Stream<Message> keyGaps() {
        return counts.lines().stream()
                .filter(line -> line.count() > 0)
                .filter(line -> taken(counts, line, key).signum() == 0)
                .map(line ->
                        Message.of(
                                "gap-key",
                                Value.of(line.flavor().name()),
                                Value.word("resource-" + key.id())));
    }

    /// What was not reckoned with.
    public List<Message> notChecked() {
        Stream<Message> pooled =
                host.basis().pooled() ? Stream.of(Message.of("unchecked-pool")) : Stream.of();
        return Stream.concat(
                        pooled,
                        Stream.of("unchecked-interest", "unchecked-demand", "unchecked-shared")
                                .map(key -> Message.of(key)))
                .toList();
    }
}
