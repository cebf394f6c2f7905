package hostplan.storage;

import hostplan.document.UnknownMembers;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.OfferTerms;
import hostplan.hardware.Totals;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.util.Optional;

/// A configuration in the file: of `totals`, or of parts, which `assembly` names.
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
                            .optional(
                                    "assembly",
                                    AssemblyShape.VALUE,
                                    ConfigurationShape::assembly,
                                    (d, v) -> v.ifPresent(assembly -> d.build = assembly))
                            .atMostOne("totals", "assembly")
                            .omitting(
                                    Optional::isEmpty,
                                    "price",
                                    PriceShape.VALUE,
                                    HardwareConfiguration::price,
                                    (d, v) -> d.price = v)
                            .unless(
                                    OfferTerms.NONE,
                                    "terms",
                                    TermsShape.VALUE,
                                    HardwareConfiguration::terms,
                                    (d, v) -> d.terms = v)
                            .text("notes", HardwareConfiguration::notes, (d, v) -> d.notes = v)
                            .build(),
                    () -> new HardwareConfiguration.Draft(""),
                    HardwareConfiguration.Draft::build,
                    ConfigurationShape::unknown,
                    (d, v) -> d.unknown = v);

    private ConfigurationShape() {}

    private static Totals totals(HardwareConfiguration configuration) {
        return configuration.build() instanceof Totals totals ? totals : Totals.UNKNOWN;
    }

    private static Optional<Assembly> assembly(HardwareConfiguration configuration) {
        return configuration.build() instanceof Assembly assembly
                ? Optional.of(assembly)
                : Optional.empty();
    }

    /// Without those of totals that gave way to parts: they would bring totals back beside them.
    private static UnknownMembers unknown(HardwareConfiguration configuration) {
        UnknownMembers all = configuration.unknown();
        return all.isEmpty() || configuration.build() instanceof Totals
                ? all
                : new UnknownMembers(
                        all.members().stream()
                                .filter(member -> !member.name().startsWith("totals/"))
                                .toList());
    }
}
