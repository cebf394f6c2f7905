package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.Efficiency;
import hostplan.hardware.PowerSupply;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.math.BigDecimal;
import java.util.Optional;

/// What is true of a power supply, in the file.
final class PowerSupplyShape {

    private static final Value<Efficiency> EFFICIENCY =
            ObjectValue.part(
                    Shape.<Efficiency, EfficiencyParts>oneLine()
                            .optional(
                                    "at10", Bounded.DECIMAL, Efficiency::at10, (d, v) -> d.at10 = v)
                            .required(
                                    "at20", Bounded.DECIMAL, Efficiency::at20, (d, v) -> d.at20 = v)
                            .required(
                                    "at50", Bounded.DECIMAL, Efficiency::at50, (d, v) -> d.at50 = v)
                            .required(
                                    "at100",
                                    Bounded.DECIMAL,
                                    Efficiency::at100,
                                    (d, v) -> d.at100 = v)
                            .build(),
                    EfficiencyParts::new,
                    EfficiencyParts::build);

    static final Value<PowerSupply> VALUE =
            ObjectValue.part(
                    Shape.<PowerSupply, PowerSupply.Draft>lines()
                            .required(
                                    "watts",
                                    Bounded.WHOLE,
                                    PowerSupply::watts,
                                    (d, v) -> d.watts = v)
                            .text("form", PowerSupply::form, (d, v) -> d.form = v)
                            .text("grade", PowerSupply::grade, (d, v) -> d.grade = v)
                            .optional(
                                    "efficiency",
                                    EFFICIENCY,
                                    PowerSupply::efficiency,
                                    (d, v) -> d.efficiency = v)
                            .optional(
                                    "plateVoltAmps",
                                    Bounded.WHOLE,
                                    PowerSupply::plateVoltAmps,
                                    (d, v) -> d.plateVoltAmps = v)
                            .build(),
                    PowerSupply.Draft::new,
                    draft -> Parsed.value(draft.build()));

    private PowerSupplyShape() {}

    private static final class EfficiencyParts {
        Optional<BigDecimal> at10 = Optional.empty();
        BigDecimal at20 = BigDecimal.ZERO;
        BigDecimal at50 = BigDecimal.ZERO;
        BigDecimal at100 = BigDecimal.ZERO;

        Parsed<Efficiency> build() {
            return Parsed.value(new Efficiency(at10, at20, at50, at100));
        }
    }
}
