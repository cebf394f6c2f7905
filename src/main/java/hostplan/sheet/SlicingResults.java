package hostplan.sheet;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.Flavor;
import hostplan.capacity.HostCounts;
import hostplan.capacity.Resource;
import hostplan.capacity.Slicing;
import hostplan.project.ObjectKind;
import hostplan.project.SlicedHost;
import hostplan.project.SlicedHost.Outcome;
import hostplan.project.SlicingQuestions.Lack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What comes of a slicing, as columns; empty until it is counted.
final class SlicingResults {

    private static final Fraction HUNDRED = Fraction.of(100);

    private SlicingResults() {}

    /// @param sold the flavors that get a column each
    static void add(Fields<Slicing> fields, List<Flavor> sold) {
        counts(fields, sold);
        money(fields);
    }

    private static void counts(Fields<Slicing> fields, List<Flavor> sold) {
        fields.readOnly(
                "slices",
                WholeCell.large(),
                (slicing, context) ->
                        counts(slicing, context).map(found -> found.counts().total()));
        sold.forEach(flavor -> fields.add(count(flavor)));
        fields.readOnly(
                "limit",
                TextCell.LINE,
                (slicing, context) -> host(slicing, context).flatMap(host -> limit(host, context)));
        fields.readOnly(
                "stranded",
                DecimalCell.notNegative("%"),
                (slicing, context) ->
                        host(slicing, context)
                                .flatMap(SlicedHost::meanFree)
                                .map(SlicingResults::percent));
    }

    private static void money(Fields<Slicing> fields) {
        fields.readOnly(
                "cost",
                MoneyCell.PRICE,
                (slicing, context) ->
                        host(slicing, context)
                                .flatMap(SlicedHost::costPerSlice)
                                .map(Money::rounded));
        fields.readOnly(
                "income",
                MoneyCell.PRICE,
                (slicing, context) -> host(slicing, context).flatMap(SlicedHost::income));
        fields.readOnly(
                "costLack",
                TextCell.LINE,
                (slicing, context) ->
                        host(slicing, context)
                                .flatMap(SlicedHost::costLack)
                                .map(lack -> said("costLack." + lack.code(), context)));
    }

    private static Optional<SlicedHost> host(Slicing slicing, CellContext context) {
        return context.facts().hosts().find(slicing.id());
    }

    private static Optional<HostCounts> counts(Slicing slicing, CellContext context) {
        return host(slicing, context).flatMap(SlicedHost::counts);
    }

    private static Field<Slicing, Long> count(Flavor flavor) {
        WholeCell<Long> cell = WholeCell.large();
        Column column =
                new Column(
                        ObjectKind.SLICING,
                        Column.FLAVOR_PREFIX + flavor.id(),
                        Optional.of(flavor.name()),
                        cell.type(),
                        Column.Editing.READ_ONLY,
                        Column.Blank.ALLOWED);
        return new Field<>(
                column,
                cell,
                (slicing, context) ->
                        host(slicing, context)
                                .map(SlicedHost::byFlavor)
                                .map(slices -> slices.get(flavor.id())),
                (_, _, context) -> context.problem("readonly"));
    }

    /// Rounded to a tenth, for showing.
    private static BigDecimal percent(Fraction share) {
        return share.times(HUNDRED).toDecimal(1);
    }

    /// The resource that runs out, or why nothing can be counted.
    private static Optional<String> limit(SlicedHost host, CellContext context) {
        return switch (host.outcome()) {
            case Outcome.Counted(var _, HostCounts counts, var _) ->
                    counts.limit().map(Resource::id).map(id -> said("resource." + id, context));
            case Outcome.Lacking(List<Lack> lacks) ->
                    lacks.stream().findFirst().map(lack -> said("lack." + key(lack), context));
            case Outcome.Unanswerable(String message, var _) -> Optional.of(message);
        };
    }

    private static String said(String key, CellContext context) {
        return context.texts().text(key);
    }

    private static String key(Lack lack) {
        return switch (lack) {
            case Lack.NoFlavors _ -> "flavors";
            case Lack.MissingFlavor _ -> "flavor";
            case Lack.MissingServer _ -> "server";
            case Lack.UnknownRuleSet _ -> "ruleSet";
            case Lack.NoFigures _ -> "figures";
            case Lack.ImpossibleFigures _ -> "impossible";
        };
    }
}
