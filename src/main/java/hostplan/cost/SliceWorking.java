package hostplan.cost;

import static hostplan.cost.CostFigure.FEE_FIXED;
import static hostplan.cost.CostFigure.FEE_SHARE;
import static hostplan.cost.CostFigure.FILL;
import static hostplan.cost.CostFigure.MARGIN;

import hostplan.amount.Fraction;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// How the costs of a host and of its slices come about, line by line.
public final class SliceWorking {

    private final SliceCosts costs;
    private final Reckoning reckoning;

    public SliceWorking(SliceCosts costs) {
        this.costs = costs;
        reckoning = new Reckoning(costs.host().assumed());
    }

    /// All of it: the host, then each flavor, then what pays for the host.
    public List<Message> all() {
        List<Message> all = new ArrayList<>();
        costs.host().lines().forEach(line -> all.addAll(of(line)));
        all.add(total());
        for (FlavorCost flavor : costs.flavors()) {
            all.addAll(of(flavor));
        }
        if (!costs.flavors().isEmpty()) {
            all.add(breakEven());
        }
        return all;
    }

    /// That prices of different years are added up.
    ///
    /// @param years how many are of which
    public static Message years(SortedMap<Integer, Integer> years) {
        return Message.of(
                "price-years",
                Value.of(
                        years.entrySet().stream()
                                .map(each -> each.getKey() + ": " + each.getValue())
                                .collect(Collectors.joining(", "))));
    }

    /// A cost with where its figures come from.
    public static List<Message> of(CostLine line) {
        List<Message> lines = new ArrayList<>(line.working());
        line.gap().filter(gap -> !lines.contains(gap)).ifPresent(lines::add);
        line.assumed().stream().map(SliceWorking::of).forEach(lines::add);
        return lines;
    }

    /// A figure with where it comes from.
    public static Message of(Assumed assumed) {
        Value name = Value.word("figure-" + assumed.figure().code());
        Value value = value(assumed);
        return switch (assumed.origin()) {
            case Assumed.Origin.Usual(var provenance) ->
                    Message.of(
                            "assumed-usual",
                            name,
                            value,
                            Value.of(provenance.source()),
                            Value.of(provenance.asOf()),
                            Value.word("confidence-" + provenance.confidence().code()));
            case Assumed.Origin.OfProject _ -> Message.of("assumed-project", name, value);
            case Assumed.Origin.OfSite(String site) ->
                    Message.of("assumed-site", name, value, Value.of(site));
            case Assumed.Origin.OfQuestion _ -> Message.of("assumed-question", name, value);
        };
    }

    private static Value value(Assumed assumed) {
        return assumed.value()
                .money()
                .map(Value::exact)
                .orElseGet(() ->
                        assumed.figure().kind() == CostFigure.Kind.SHARE
                                ? Value.share(assumed.value().fraction())
                                : Value.of(assumed.value().number()));
    }

    private Message total() {
        return Message.of("work-total", reckoning.money(costs.host().total()));
    }

    public List<Message> of(FlavorCost flavor) {
        List<Message> lines = new ArrayList<>(hostOf(flavor));
        flavor.brought().forEach(line -> lines.addAll(of(line)));
        lines.addAll(feeOf(flavor));
        lines.addAll(costOfFull(flavor));
        lines.addAll(costOf(flavor));
        lines.addAll(marginOf(flavor));
        lines.addAll(priceOf(flavor));
        lines.add(breakEvenOf(flavor));
        return lines;
    }

    /// What a slice bears of the host.
    public List<Message> hostOf(FlavorCost flavor) {
        List<Message> lines = new ArrayList<>();
        Fraction all = flavor.taken().dividedBy(flavor.share());
        lines.add(
                Message.of(
                        "work-share",
                        Value.of(flavor.name()),
                        Value.of(flavor.taken(), 3),
                        Value.of(all, 3),
                        Value.of(costs.key().unit()),
                        Value.word("resource-" + costs.key().id()),
                        Value.of(flavor.share().times(100), 3)));
        lines.add(
                Message.of(
                        "work-full",
                        reckoning.money(costs.host().total()),
                        Value.of(flavor.share().times(100), 3),
                        reckoning.money(flavor.hostAtFull())));
        flavor.hostAtFill()
                .ifPresent(each ->
                        lines.add(
                                Message.of(
                                        "work-fill",
                                        reckoning.money(flavor.hostAtFull()),
                                        reckoning.percent(FILL),
                                        reckoning.money(each))));
        lines.addAll(sources(FILL));
        return lines;
    }

    /// All that a slice costs at the expected fill.
    public List<Message> costOf(FlavorCost flavor) {
        return flavor
                .atFill()
                .flatMap(all ->
                        flavor.hostAtFill().map(host -> cost("work-cost", flavor, host, all)))
                .stream()
                .toList();
    }

    /// All that a slice costs when every one is sold.
    public List<Message> costOfFull(FlavorCost flavor) {
        return flavor
                .atFull()
                .map(all -> cost("work-cost-full", flavor, flavor.hostAtFull(), all))
                .stream()
                .toList();
    }

    private Message cost(String key, FlavorCost flavor, Fraction host, Fraction all) {
        return Message.of(
                key,
                Value.of(flavor.name()),
                reckoning.money(host),
                reckoning.money(flavor.broughtSum()),
                reckoning.money(flavor.feePaid().orElse(Fraction.ZERO)),
                reckoning.money(all));
    }

    /// What the payment service takes.
    public List<Message> feeOf(FlavorCost flavor) {
        List<Message> lines = new ArrayList<>();
        flavor.charged()
                .ifPresent(price ->
                        lines.add(
                                Message.of(
                                        "work-fee",
                                        reckoning.percent(FEE_SHARE),
                                        reckoning.money(price.times(flavor.fee().taxFactor())),
                                        reckoning.exact(FEE_FIXED),
                                        reckoning.money(flavor.fee().of(price)))));
        lines.addAll(sources(FEE_SHARE, FEE_FIXED));
        return lines;
    }

    /// What remains of its price.
    public List<Message> marginOf(FlavorCost flavor) {
        Optional<Message> full =
                margin("work-margin-full", flavor, flavor.atFull(), flavor.marginAtFull());
        Optional<Message> fill =
                margin("work-margin-fill", flavor, flavor.atFill(), flavor.marginAtFill());
        List<Message> lines = new ArrayList<>();
        full.ifPresent(lines::add);
        fill.ifPresent(lines::add);
        return lines;
    }

    private Optional<Message> margin(
            String key, FlavorCost flavor, Optional<Fraction> cost, Optional<Fraction> margin) {
        return flavor.price()
                .flatMap(price ->
                        cost.flatMap(all ->
                                margin.map(each ->
                                        Message.of(
                                                key,
                                                reckoning.money(price),
                                                reckoning.money(all),
                                                Value.of(each.times(100), 1),
                                                reckoning.percent(FILL)))));
    }

    /// The price at which the wanted margin remains.
    public List<Message> priceOf(FlavorCost flavor) {
        if (flavor.priceForMargin().isEmpty() || flavor.hostAtFill().isEmpty()) {
            return List.of(Message.of("work-no-price", reckoning.percent(MARGIN)));
        }
        Fraction price = flavor.priceForMargin().get();
        List<Message> lines = new ArrayList<>();
        lines.add(
                Message.of(
                        "work-wanted",
                        reckoning.money(flavor.hostAtFill().get().plus(flavor.broughtSum())),
                        reckoning.money(flavor.fee().fixed()),
                        reckoning.percent(MARGIN),
                        Value.of(flavor.fee().ofNet().times(100), 3),
                        reckoning.money(price)));
        costs.gross(price)
                .ifPresent(gross -> lines.add(Message.of("work-gross", reckoning.money(gross))));
        lines.addAll(sources(MARGIN));
        return lines;
    }

    /// How many must be sold to bear their part of the host.
    public Message breakEvenOf(FlavorCost flavor) {
        Fraction left = flavor.contribution().orElse(Fraction.ZERO);
        Value part = reckoning.money(flavor.hostAtFull().times(flavor.count()));
        return flavor.breakEven()
                .map(count ->
                        Message.of(
                                "work-break-even",
                                part,
                                reckoning.money(left),
                                Value.of(count),
                                Value.of(flavor.count())))
                .orElseGet(() -> Message.of("work-never", reckoning.money(left)));
    }

    /// How many slices in the same mix pay for the host.
    public Message breakEven() {
        Value left = reckoning.money(costs.contribution());
        return costs.breakEven()
                .map(count ->
                        Message.of(
                                "work-break-even-host",
                                reckoning.money(costs.host().total()),
                                left,
                                Value.of(costs.sold()),
                                Value.of(count)))
                .orElseGet(() -> Message.of("work-never-host", left));
    }

    private List<Message> sources(CostFigure... figures) {
        return reckoning.used(figures).stream().map(SliceWorking::of).toList();
    }
}
