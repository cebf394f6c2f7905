package hostplan.storage;

import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.util.Optional;

/// A configuration in the file.
final class ConfigurationShape {

    static final Value<HardwareConfiguration> VALUE =
            ObjectValue.keeper(
                    Shape.<HardwareConfiguration, HardwareConfiguration.Draft>lines()
                            .required(
                                    "id",
                                    Identity.VALUE,
                                    HardwareConfiguration::id,
                                    (d, v) -> d.id = v)
                            .text("name", HardwareConfiguration::name, (d, v) -> d.name = v)
                            .optional(
                                    "model",
                                    Scalars.TEXT,
                                    HardwareConfiguration::model,
                                    (d, v) -> d.model = v)
                            .unless(
                                    Totals.UNKNOWN,
                                    "totals",
                                    TotalsShape.VALUE,
                                    ConfigurationShape::totals,
                                    (d, v) -> d.build = v)
                            .omitting(
                                    Optional::isEmpty,
                                    "price",
                                    PriceShape.VALUE,
                                    HardwareConfiguration::price,
                                    (d, v) -> d.price = v)
                            .text("notes", HardwareConfiguration::notes, (d, v) -> d.notes = v)
                            .build(),
                    () -> new HardwareConfiguration.Draft(""),
                    HardwareConfiguration.Draft::build,
                    HardwareConfiguration::unknown,
                    (d, v) -> d.unknown = v);

    private ConfigurationShape() {}

    private static Totals totals(HardwareConfiguration configuration) {
        return configuration.build() instanceof Totals totals ? totals : Totals.UNKNOWN;
    }
}
