package hostplan.cost;

import static hostplan.cost.CostFigure.ADDRESS;
import static hostplan.cost.CostFigure.BACKUP;
import static hostplan.cost.CostFigure.BACKUP_PRICE;
import static hostplan.cost.CostFigure.FEE_FIXED;
import static hostplan.cost.CostFigure.FEE_SHARE;
import static hostplan.cost.CostFigure.FILL;
import static hostplan.cost.CostFigure.HOUR;
import static hostplan.cost.CostFigure.MARGIN;
import static hostplan.cost.CostFigure.SUPPORT;
import static hostplan.cost.CostFigure.TRAFFIC;
import static hostplan.cost.CostFigure.TRAFFIC_PRICE;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.HostCounts;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.Resource;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shares out the cost of a host among its slices, and adds what each sold slice brings along.
final class FlavorCosts {

    private static final Fraction MINUTES_OF_HOUR = Fraction.of(60);
    private static final Fraction MB_OF_GB = Fraction.of(1_000);

    private final HostCost host;
    private final HostCounts counts;
    private final Resource key;
    private final AssumedCosts assumed;
    private final Reckoning reckoning;
    private final Fee fee;

    FlavorCosts(HostCost host, HostCounts counts, Resource key) {
        this.host = host;
        this.counts = counts;
        this.key = key;
        assumed = host.assumed();
        reckoning = new Reckoning(assumed);
        fee =
                new Fee(
                        assumed.number(FEE_SHARE),
                        assumed.net(FEE_FIXED).orElse(Fraction.ZERO),
                        assumed.valuation().taxFactor().orElse(Fraction.ONE));
    }

    List<FlavorCost> flavors() {
        Fraction all =
                counts.lines().stream()
                        .map(line -> taken(line).times(line.count()))
                        .reduce(Fraction.ZERO, Fraction::plus);
        return counts.lines().stream()
                .filter(line -> line.count() > 0)
                .filter(line -> taken(line).signum() > 0)
                .map(line -> flavor(line, all))
                .toList();
    }

    private Fraction taken(LineAnswer line) {
        return SliceCosts.taken(counts, line, key);
    }

    private FlavorCost flavor(LineAnswer line, Fraction all) {
        Fraction share = taken(line).dividedBy(all);
        Fraction atFull = host.total().times(share);
        Optional<Fraction> atFill =
                Optional.of(assumed.number(FILL))
                        .filter(fill -> fill.signum() > 0)
                        .map(atFull::dividedBy);
        List<CostLine> brought = brought(line.flavor());
        return new FlavorCost(
                line,
                taken(line),
                share,
                atFull,
                atFill,
                brought,
                fee,
                line.flavor().price().map(Money::amount).map(Fraction::of),
                atFill.flatMap(each -> priceForMargin(each, brought)));
    }

    /// (Host + what it brings along + fixed fee) ÷ (1 − margin − fee of each unit of the price).
    private Optional<Fraction> priceForMargin(Fraction ofHost, List<CostLine> brought) {
        Fraction left = Fraction.ONE.minus(assumed.number(MARGIN)).minus(fee.ofNet());
        Fraction cost =
                brought.stream()
                        .map(CostLine::amount)
                        .flatMap(Optional::stream)
                        .reduce(ofHost.plus(fee.fixed()), Fraction::plus);
        return left.signum() > 0 ? Optional.of(cost.dividedBy(left)) : Optional.empty();
    }

    private List<CostLine> brought(FlavorNeed flavor) {
        List<CostLine> lines = new ArrayList<>();
        lines.add(
                reckoning.line(
                        CostItem.ADDRESS,
                        ADDRESS,
                        price -> price,
                        month -> Message.of("work-address", month)));
        lines.add(traffic());
        flavor.disk().ifPresent(disk -> lines.add(backup(disk)));
        host.licences().stream()
                .filter(each -> each.basis() == Licence.Basis.VM)
                .map(each -> reckoning.licence(each, Fraction.ONE, "work-licence-slice"))
                .forEach(lines::add);
        lines.add(support());
        return lines;
    }

    private CostLine traffic() {
        return reckoning.line(
                CostItem.TRAFFIC,
                TRAFFIC_PRICE,
                assumed.number(TRAFFIC)::times,
                month ->
                        Message.of(
                                "work-traffic",
                                Value.of(assumed.get(TRAFFIC).value().number()),
                                reckoning.exact(TRAFFIC_PRICE),
                                month),
                TRAFFIC);
    }

    private CostLine backup(Bytes disk) {
        Fraction gigabytes = disk.mb().dividedBy(MB_OF_GB);
        return reckoning.line(
                CostItem.BACKUP,
                BACKUP_PRICE,
                price -> gigabytes.times(assumed.number(BACKUP)).times(price),
                month ->
                        Message.of(
                                "work-backup",
                                Value.of(gigabytes, 2),
                                Value.of(assumed.get(BACKUP).value().number()),
                                reckoning.exact(BACKUP_PRICE),
                                month),
                BACKUP);
    }

    private CostLine support() {
        return reckoning.line(
                CostItem.SUPPORT,
                HOUR,
                hour -> assumed.number(SUPPORT).dividedBy(MINUTES_OF_HOUR).times(hour),
                month ->
                        Message.of(
                                "work-support",
                                Value.of(assumed.get(SUPPORT).value().number()),
                                reckoning.exact(HOUR),
                                month),
                SUPPORT);
    }
}
