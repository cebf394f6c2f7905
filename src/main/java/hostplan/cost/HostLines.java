package hostplan.cost;

import static hostplan.cost.CostFigure.ELECTRICITY;
import static hostplan.cost.CostFigure.HANDS;
import static hostplan.cost.CostFigure.HOUR;
import static hostplan.cost.CostFigure.LIFE;
import static hostplan.cost.CostFigure.PLACE;
import static hostplan.cost.CostFigure.PUE;
import static hostplan.cost.CostFigure.REPAIR_SHARE;

import hostplan.amount.Fraction;
import hostplan.hardware.price.PriceSum;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Works out the monthly costs of a host, one by one.
final class HostLines {

    /// 8,760 hours of a year ÷ 12.
    private static final Fraction HOURS_OF_MONTH = Fraction.of(730);

    private static final Fraction MONTHS = Fraction.of(12);
    private static final Fraction WATTS_OF_KILOWATT = Fraction.of(1_000);

    private final HostBasis basis;
    private final AssumedCosts assumed;
    private final Reckoning reckoning;

    HostLines(HostBasis basis, AssumedCosts assumed) {
        this.basis = basis;
        this.assumed = assumed;
        reckoning = new Reckoning(assumed);
    }

    List<CostLine> lines() {
        List<CostLine> lines = new ArrayList<>();
        lines.add(price());
        lines.add(power());
        lines.add(place());
        lines.add(hands());
        lines.add(repairs());
        assumed.licences().stream()
                .filter(each -> each.basis() != Licence.Basis.VM)
                .filter(each -> each.concerns(basis.ruleSet()))
                .map(this::licence)
                .forEach(lines::add);
        return lines;
    }

    /// Price ÷ (years × 12).
    private CostLine price() {
        Fraction years = assumed.number(LIFE);
        Optional<Fraction> net = basis.price().exactNet();
        if (net.isEmpty()) {
            return CostLine.unknown(CostItem.PRICE, priceGap().orElseThrow());
        }
        if (years.signum() <= 0) {
            return CostLine.unknown(CostItem.PRICE, Message.of("gap-life"));
        }
        Fraction month = net.get().dividedBy(years.times(MONTHS));
        return new CostLine(
                CostItem.PRICE,
                "",
                Optional.of(month),
                priceGap(),
                List.of(
                        Message.of(
                                "work-price",
                                reckoning.money(net.get()),
                                Value.of(assumed.get(LIFE).value().number()),
                                reckoning.money(month))),
                reckoning.used(LIFE));
    }

    private Optional<Message> priceGap() {
        PriceSum price = basis.price();
        if (price.isComplete()) {
            return Optional.empty();
        }
        if (!price.missingRates().isEmpty()) {
            return Optional.of(
                    Message.of(
                            "gap-rate",
                            Value.of(String.join(", ", price.missingRates())),
                            Value.of(assumed.valuation().currency().getCurrencyCode())));
        }
        if (price.lacksTaxRate()) {
            return Optional.of(Message.of("gap-tax"));
        }
        return Optional.of(
                price.exactNet().isEmpty()
                        ? Message.of("gap-price")
                        : Message.of("gap-parts", Value.of(price.missing().size())));
    }

    /// W ÷ 1000 × 730 h × PUE × price of a kWh.
    private CostLine power() {
        if (basis.watts().isEmpty()) {
            return CostLine.unknown(CostItem.POWER, Message.of("gap-watts"));
        }
        Fraction watts = basis.watts().get();
        Fraction hours =
                watts.dividedBy(WATTS_OF_KILOWATT).times(HOURS_OF_MONTH).times(assumed.number(PUE));
        return reckoning.line(
                CostItem.POWER,
                ELECTRICITY,
                price -> hours.times(price),
                month ->
                        Message.of(
                                "work-power",
                                Value.of(watts, 1),
                                Value.of(assumed.get(PUE).value().number()),
                                reckoning.exact(ELECTRICITY),
                                month),
                PUE);
    }

    /// Rack units × price of one.
    private CostLine place() {
        if (basis.rackUnits().isEmpty()) {
            return CostLine.unknown(CostItem.PLACE, Message.of("gap-units"));
        }
        Fraction units = basis.rackUnits().get();
        return reckoning.line(
                CostItem.PLACE,
                PLACE,
                units::times,
                month ->
                        Message.of(
                                "work-place", Value.of(units, 2), reckoning.exact(PLACE), month));
    }

    /// Hours × price of one.
    private CostLine hands() {
        return reckoning.line(
                CostItem.HANDS,
                HOUR,
                assumed.number(HANDS)::times,
                month ->
                        Message.of(
                                "work-hands",
                                Value.of(assumed.get(HANDS).value().number()),
                                reckoning.exact(HOUR),
                                month),
                HANDS);
    }

    /// (Price of the parts that fail in a year + hours × price of one) ÷ 12; without parts a share
    /// of the price of the host.
    private CostLine repairs() {
        if (basis.repairs().isEmpty()) {
            return repairsByPrice();
        }
        HostBasis.Repairs repairs = basis.repairs().get();
        CostLine line =
                reckoning.line(
                        CostItem.REPAIRS,
                        HOUR,
                        hour -> repairs.parts().plus(repairs.hours().times(hour)).dividedBy(MONTHS),
                        month ->
                                Message.of(
                                        "work-repairs",
                                        reckoning.money(repairs.parts()),
                                        Value.of(repairs.hours(), 3),
                                        reckoning.exact(HOUR),
                                        month));
        return repairs.unpriced() == 0 || line.gap().isPresent()
                ? line
                : reckoning.with(line, Message.of("gap-repairs", Value.of(repairs.unpriced())));
    }

    private CostLine repairsByPrice() {
        Optional<Fraction> price = basis.price().exactNet();
        if (price.isEmpty()) {
            return CostLine.unknown(CostItem.REPAIRS, Message.of("gap-repairs-price"));
        }
        Fraction month = price.get().times(assumed.number(REPAIR_SHARE)).dividedBy(MONTHS);
        return CostLine.of(
                CostItem.REPAIRS,
                month,
                Message.of(
                        "work-repairs-share",
                        reckoning.money(price.get()),
                        reckoning.percent(REPAIR_SHARE),
                        reckoning.money(month)),
                reckoning.used(REPAIR_SHARE));
    }

    /// How many are paid for × price ÷ months.
    private CostLine licence(Licence licence) {
        return switch (licence.basis()) {
            case HOST, VM -> reckoning.licence(licence, Fraction.ONE, "work-licence-host");
            case SOCKET ->
                    basis.sockets()
                            .map(sockets ->
                                    reckoning.licence(
                                            licence, Fraction.of(sockets), "work-licence-socket"))
                            .orElseGet(() -> noSockets(licence));
            case CORE -> byCores(licence);
        };
    }

    private CostLine noSockets(Licence licence) {
        return CostLine.unknown(
                CostItem.LICENCE,
                licence.name(),
                Message.of("gap-sockets", Value.of(licence.name())));
    }

    /// Sockets × the greater of the least and of cores ÷ sockets, rounded up.
    private CostLine byCores(Licence licence) {
        int least = licence.leastPerSocket().orElse(0);
        if (basis.cores().isEmpty() || (least > 0 && basis.sockets().isEmpty())) {
            return CostLine.unknown(
                    CostItem.LICENCE,
                    licence.name(),
                    Message.of("gap-cores", Value.of(licence.name())));
        }
        int cores = basis.cores().get();
        int sockets = Math.max(1, basis.sockets().orElse(1));
        long paid =
                least == 0 ? cores : (long) sockets * Math.max(least, Math.ceilDiv(cores, sockets));
        return reckoning.licence(licence, Fraction.of(paid), "work-licence-core");
    }
}
