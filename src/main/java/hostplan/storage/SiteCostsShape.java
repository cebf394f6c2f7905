package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.inventory.SiteCosts;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

/// What differs in costs at a site, in the file.
final class SiteCostsShape {

    static final Value<SiteCosts> VALUE =
            ObjectValue.part(
                    Shape.<SiteCosts, Parts>lines()
                            .optional(
                                    "electricityPerKwh",
                                    Amounts.MONEY,
                                    SiteCosts::electricityPerKwh,
                                    (d, v) -> d.costs = d.costs.withElectricityPerKwh(v))
                            .optional(
                                    "pue",
                                    Scalars.DECIMAL,
                                    SiteCosts::pue,
                                    (d, v) -> d.costs = d.costs.withPue(v))
                            .optional(
                                    "unitPerMonth",
                                    Amounts.MONEY,
                                    SiteCosts::unitPerMonth,
                                    (d, v) -> d.costs = d.costs.withUnitPerMonth(v))
                            .optional(
                                    "repairPerHour",
                                    Amounts.MONEY,
                                    SiteCosts::workPerHour,
                                    (d, v) -> d.costs = d.costs.withWorkPerHour(v))
                            .build(),
                    Parts::new,
                    parts -> Parsed.value(parts.costs));

    private SiteCostsShape() {}

    private static final class Parts {
        SiteCosts costs = SiteCosts.AS_IN_PROJECT;
    }
}
