package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.HostCounts;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingQuestion;
import hostplan.project.SlicingQuestions.Lack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One slicing of a project and what came of it.
///
/// @param site identity of the site where its server stands; empty where that is not known
public record SlicedHost(Slicing slicing, Optional<String> site, Outcome outcome) {

    /// What came of a slicing.
    public sealed interface Outcome {

        /// @param cost empty where the host is no server with a configuration
        record Counted(SlicingQuestion question, HostCounts counts, Optional<SlicedCost> cost)
                implements Outcome {}

        /// It cannot be asked yet.
        record Lacking(List<Lack> lacks) implements Outcome {
            public Lacking {
                lacks = List.copyOf(lacks);
            }
        }

        /// It was asked, but has no answer.
        record Unanswerable(String message, String cure) implements Outcome {}
    }

    public Optional<HostCounts> counts() {
        return outcome instanceof Outcome.Counted(var _, HostCounts counts, var _)
                ? Optional.of(counts)
                : Optional.empty();
    }

    /// Slices by the identity of their flavor, in the order of the slicing; empty without an
    /// answer.
    public SequencedMap<String, Long> byFlavor() {
        SequencedMap<String, Long> slices = new LinkedHashMap<>();
        List<LineAnswer> answers = counts().map(HostCounts::lines).orElse(List.of());
        for (int line = 0; line < answers.size(); line++) {
            slices.merge(
                    slicing.lines().get(line).flavor(), answers.get(line).count(), Math::addExact);
        }
        return slices;
    }

    /// What the slices bring in a month: price × count, added up over the flavors with a price, net
    /// in the currency of the project; empty where no flavor has one.
    public Optional<Money> income() {
        return counts().map(HostCounts::lines).orElse(List.of()).stream()
                .flatMap(line ->
                        line
                                .flavor()
                                .price()
                                .map(price -> price.times(BigDecimal.valueOf(line.count())))
                                .stream())
                .reduce(Money::plus);
    }

    /// What its slices cost; empty without an answer, and where the host is no server with a
    /// configuration.
    Optional<SlicedCost> cost() {
        return outcome instanceof Outcome.Counted(var _, var _, Optional<SlicedCost> cost)
                ? cost
                : Optional.empty();
    }

    /// What one slice costs a month at the expected fill, the mean over all of them, net; empty
    /// where that cannot be said, see [#costLack].
    public Optional<Money> costPerSlice() {
        return cost().flatMap(SlicedCost::all).map(SliceCostSum::each);
    }

    /// Why the cost of a slice cannot be said, or that it leaves something out; empty without an
    /// answer.
    public Optional<SlicedCost.Lack> costLack() {
        return counts().flatMap(_ ->
                cost().map(SlicedCost::lack).orElseGet(() -> Optional.of(SlicedCost.Lack.SERVER)));
    }

    /// What the slices cost by the identity of their flavor, where that can be said.
    SequencedMap<String, SliceCostSum> costByFlavor() {
        SequencedMap<String, SliceCostSum> costs = new LinkedHashMap<>();
        List<Optional<SliceCostSum>> lines = cost().map(SlicedCost::lines).orElse(List.of());
        for (int line = 0; line < lines.size(); line++) {
            String flavor = slicing.lines().get(line).flavor();
            lines.get(line).ifPresent(sum -> costs.merge(flavor, sum, SliceCostSum::plus));
        }
        return costs;
    }

    /// The mean of free ÷ capacity; empty without an answer.
    public Optional<Fraction> meanFree() {
        return counts().map(HostCounts::meanFree);
    }

    /// Whether another one says the same of the very same slicing.
    boolean isSameAs(SlicedHost other) {
        return slicing == other.slicing && site.equals(other.site) && says(other.outcome);
    }

    private boolean says(Outcome other) {
        if (outcome instanceof Outcome.Counted ours && other instanceof Outcome.Counted theirs) {
            return ours.counts() == theirs.counts()
                    && ours.question().equals(theirs.question())
                    && isSame(ours.cost(), theirs.cost());
        }
        return outcome.equals(other);
    }

    private static boolean isSame(Optional<SlicedCost> cost, Optional<SlicedCost> other) {
        return cost.isPresent() == other.isPresent()
                && cost.filter(each -> each != other.orElseThrow()).isEmpty();
    }

    /// The servers that are sliced more than once among these, so that their slices are counted
    /// more than once.
    static long repeated(List<SlicedHost> hosts) {
        List<String> servers = new ArrayList<>();
        for (SlicedHost host : hosts) {
            if (host.slicing().host() instanceof Slicing.Host.OfServer(String server)) {
                servers.add(server);
            }
        }
        return servers.size() - servers.stream().distinct().count();
    }
}
