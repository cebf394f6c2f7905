package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.amount.Parsed;
import hostplan.capacity.DiskKeep;
import hostplan.capacity.DiskOrigin;
import hostplan.capacity.Flavor;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.HostFigures;
import hostplan.capacity.PoolTaking;
import hostplan.capacity.Quantity;
import hostplan.capacity.RuleSet;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingQuestion;
import hostplan.hardware.Totals;
import hostplan.hardware.price.Valuation;
import hostplan.hardware.price.Worth;
import hostplan.inventory.Server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns the slicings of a project into questions for the slicer, or says what they lack.
public final class SlicingQuestions {

    private final List<RuleSet> ruleSets;
    private final RecentIndex recent = new RecentIndex();

    /// @param ruleSets those that a slicing may name
    public SlicingQuestions(List<RuleSet> ruleSets) {
        this.ruleSets = List.copyOf(ruleSets);
    }

    /// Identities of the rule sets that a slicing may name.
    public List<String> ruleSets() {
        return ruleSets.stream().map(RuleSet::id).toList();
    }

    public Asked of(Project project, Slicing slicing) {
        return of(recent.of(project), slicing);
    }

    public Asked of(ProjectIndex index, Slicing slicing) {
        List<Lack> lacks = new ArrayList<>();
        return of(index, slicing, lines(index, slicing, lacks), lacks);
    }

    /// The same with other lines than those of the slicing.
    public Asked of(ProjectIndex index, Slicing slicing, List<SlicingQuestion.Line> lines) {
        return of(index, slicing, lines, new ArrayList<>());
    }

    private Asked of(
            ProjectIndex index,
            Slicing slicing,
            List<SlicingQuestion.Line> lines,
            List<Lack> lacks) {
        DiskOrigin origin = SharedStorage.origin(index, slicing.host());
        Optional<HostFigures> host =
                host(index, slicing.host(), lacks)
                        .map(found -> withDisks(found, origin, index, slicing));
        Optional<RuleSet> ruleSet = ruleSet(slicing.ruleSet(), lacks);
        if (host.isEmpty() || ruleSet.isEmpty() || !lacks.isEmpty()) {
            return new Asked.Lacking(lacks);
        }
        return new Asked.Ready(
                new SlicingQuestion(
                        host.get(),
                        ruleSet.get(),
                        slicing.ratios(),
                        slicing.reserveMemory(),
                        slicing.reserveCores().orElse(0),
                        slicing.keepFree(),
                        DiskKeep.of(slicing.neighbours().disk(), origin),
                        lines,
                        pools(index, slicing.host()),
                        slicing.cutting()));
    }

    /// Arrays of its own do as much as they do at the share of reads that the slicing states.
    private static HostFigures withDisks(
            HostFigures host, DiskOrigin origin, ProjectIndex index, Slicing slicing) {
        return origin == DiskOrigin.ARRAYS
                        && slicing.host() instanceof Slicing.Host.OfServer(String id)
                ? index.server(id)
                        .flatMap(server -> Figures.of(server, index).machine())
                        .map(machine ->
                                OwnDisks.on(
                                        host,
                                        machine.storage(),
                                        slicing.neighbours().disk().readShare()))
                        .orElse(host)
                : host;
    }

    private static List<PoolTaking> pools(ProjectIndex index, Slicing.Host host) {
        return switch (host) {
            case Slicing.Host.AdHoc _ -> List.of();
            case Slicing.Host.OfServer(String id) ->
                    index.server(id)
                            .map(server -> SharedStorage.takings(server, index))
                            .orElse(List.of());
        };
    }

    /// The figures of a host of a slicing, as far as they are known. A host whose drives are in
    /// shared storage has its share of that.
    public static Totals totals(Project project, Slicing.Host host) {
        return switch (host) {
            case Slicing.Host.AdHoc(String _, Totals totals) -> totals;
            case Slicing.Host.OfServer(String id) -> {
                ProjectIndex index = ProjectIndex.of(project);
                yield index.server(id)
                        .map(server -> SharedStorage.asHost(server, index))
                        .orElse(Totals.UNKNOWN);
            }
        };
    }

    /// The rule set of an identity, among those that a slicing may name.
    public Optional<RuleSet> ruleSet(String id) {
        return ruleSets.stream().filter(ruleSet -> ruleSet.id().equals(id)).findFirst();
    }

    private Optional<RuleSet> ruleSet(String id, List<Lack> lacks) {
        Optional<RuleSet> found = ruleSet(id);
        if (found.isEmpty()) {
            lacks.add(new Lack.UnknownRuleSet(id));
        }
        return found;
    }

    private static Optional<HostFigures> host(
            ProjectIndex index, Slicing.Host host, List<Lack> lacks) {
        return switch (host) {
            case Slicing.Host.AdHoc(String name, Totals totals) ->
                    figures(name, totals, Optional.empty(), lacks);
            case Slicing.Host.OfServer(String id) -> {
                Optional<Server> server = index.server(id);
                if (server.isEmpty()) {
                    lacks.add(new Lack.MissingServer(id));
                }
                yield server.flatMap(found -> figures(index, found, lacks));
            }
        };
    }

    private static Optional<HostFigures> figures(
            ProjectIndex index, Server server, List<Lack> lacks) {
        Totals totals = SharedStorage.asHost(server, index);
        return figures(server.name(), totals, Optional.of(server.id()), lacks);
    }

    private static Optional<HostFigures> figures(
            String name, Totals totals, Optional<String> server, List<Lack> lacks) {
        return switch (HostFigures.of(name, totals)) {
            case Parsed.Value<HostFigures>(HostFigures host) when host.installed().isEmpty() -> {
                lacks.add(new Lack.NoFigures(name, server));
                yield Optional.empty();
            }
            case Parsed.Value<HostFigures>(HostFigures host) -> Optional.of(host);
            case Parsed.Problem<HostFigures>(String message, String cure) -> {
                lacks.add(new Lack.ImpossibleFigures(name, server, message, cure));
                yield Optional.empty();
            }
        };
    }

    private static List<SlicingQuestion.Line> lines(
            ProjectIndex index, Slicing slicing, List<Lack> lacks) {
        List<Slicing.Line> lines = slicing.lines();
        if (lines.isEmpty()) {
            lacks.add(new Lack.NoFlavors());
        }
        Valuation valuation = Valuations.of(index.project());
        List<SlicingQuestion.Line> asked = new ArrayList<>();
        for (Slicing.Line line : lines) {
            Optional<Flavor> flavor = index.flavor(line.flavor());
            flavor.ifPresentOrElse(
                    found ->
                            asked.add(
                                    line(
                                            found,
                                            line.quantity(),
                                            slicing.neighbours().of(found.id()).array(),
                                            valuation)),
                    () -> lacks.add(new Lack.MissingFlavor(line.flavor())));
        }
        return asked;
    }

    private static SlicingQuestion.Line line(
            Flavor flavor, Quantity quantity, Optional<String> array, Valuation valuation) {
        return new SlicingQuestion.Line(
                FlavorNeed.of(flavor, flavor.price().flatMap(price -> net(valuation, price))),
                quantity,
                array);
    }

    /// In the currency of the project; empty where there is no rate.
    private static Optional<Money> net(Valuation valuation, Money price) {
        return valuation.worth(price) instanceof Worth.Net(Fraction amount)
                ? Optional.of(valuation.money(amount))
                : Optional.empty();
    }

    /// What became of a stored slicing.
    public sealed interface Asked {

        record Ready(SlicingQuestion question) implements Asked {}

        /// It cannot be asked yet.
        ///
        /// @param lacks all that is missing, at least one
        record Lacking(List<Lack> lacks) implements Asked {
            public Lacking {
                lacks = List.copyOf(lacks);
            }
        }
    }

    /// What a slicing needs before it is a question.
    public sealed interface Lack {

        /// No flavor is to be cut.
        record NoFlavors() implements Lack {}

        record MissingFlavor(String id) implements Lack {}

        record MissingServer(String id) implements Lack {}

        record UnknownRuleSet(String id) implements Lack {}

        /// Nothing of the host is known.
        ///
        /// @param server identity of the server; empty for a host that stands nowhere
        record NoFigures(String host, Optional<String> server) implements Lack {}

        /// The figures of the host contradict each other.
        record ImpossibleFigures(String host, Optional<String> server, String message, String cure)
                implements Lack {}
    }
}
