package hostplan.project;

import hostplan.hardware.Assembly;
import hostplan.hardware.Build;
import hostplan.hardware.Buying;
import hostplan.hardware.Fitted;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.hardware.price.PriceLine;
import hostplan.hardware.price.PriceLine.Item;
import hostplan.hardware.price.PriceSum;
import hostplan.hardware.price.Valuation;
import hostplan.message.Message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one machine of a configuration costs: the price of the configuration where it is stated by
/// totals or bought pre-built, else the bare model and its parts.
public final class MachinePrice {

    private MachinePrice() {}

    public static PriceSum of(ProjectIndex index, HardwareConfiguration configuration) {
        return switch (configuration.build()) {
            case Totals _ -> prebuilt(index, configuration);
            case Assembly assembly when assembly.buying() == Buying.PREBUILT ->
                    prebuilt(index, configuration);
            case Assembly _ -> ofParts(index, configuration);
        };
    }

    /// As a vendor sells it, whatever the configuration says about how it is bought.
    public static PriceSum prebuilt(ProjectIndex index, HardwareConfiguration configuration) {
        Valuation valuation = Valuations.of(index.project());
        Item item = new Item.Prebuilt(configuration.id(), configuration.name());
        return new PriceSum(valuation, List.of(line(valuation, item, 1, configuration.price())));
    }

    /// Built from parts, whatever the configuration says about how it is bought. One line for each
    /// kind of part, in the order of the slots.
    public static PriceSum ofParts(ProjectIndex index, HardwareConfiguration configuration) {
        Valuation valuation = Valuations.of(index.project());
        List<PriceLine> lines = new ArrayList<>();
        configuration
                .model()
                .flatMap(index::serverModel)
                .ifPresent(model -> lines.add(model(valuation, model)));
        counts(configuration.build())
                .forEach((id, count) -> lines.add(part(valuation, index, id, count)));
        return new PriceSum(valuation, lines);
    }

    /// What is to be said beside its price where that is the sum of parts some of which cannot be
    /// where they are: they are bought, so the sum includes them.
    public static Optional<Message> strays(
            ProjectIndex index, HardwareConfiguration configuration) {
        return configuration.build() instanceof Assembly assembly
                        && assembly.buying() == Buying.PARTS
                ? index.machine(configuration).flatMap(each -> each.strays().included())
                : Optional.empty();
    }

    private static Map<String, Long> counts(Build build) {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (build instanceof Assembly assembly) {
            for (Fitted fitted : assembly.fitted()) {
                counts.merge(fitted.part(), 1L, Long::sum);
            }
        }
        return counts;
    }

    private static PriceLine model(Valuation valuation, ServerModel model) {
        Item item = new Item.Model(model.id(), model.name(), model.partNumber());
        return line(valuation, item, 1, model.price());
    }

    private static PriceLine part(Valuation valuation, ProjectIndex index, String id, long count) {
        return index.part(id)
                .map(part -> line(valuation, item(part), count, part.price()))
                .orElseGet(() -> line(valuation, new Item.Lost(id), count, Optional.empty()));
    }

    private static Item item(Part part) {
        return new Item.Component(part.id(), part.fullName(), part.partNumber(), part.kind());
    }

    private static PriceLine line(
            Valuation valuation, Item item, long quantity, Optional<Price> price) {
        return new PriceLine(item, quantity, price, valuation.worth(price));
    }
}
