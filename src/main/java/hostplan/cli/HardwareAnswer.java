package hostplan.cli;

import hostplan.amount.Fraction;
import hostplan.check.Finding;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.fit.FitRules;
import hostplan.hardware.machine.FigureSheet;
import hostplan.hardware.price.PriceLine;
import hostplan.hardware.price.PriceSum;
import hostplan.message.Message;
import hostplan.project.Figures;
import hostplan.project.MachinePrice;
import hostplan.project.ProjectIndex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `hostplan hardware` answers, for people and for machines.
///
/// @param price of one machine, net in the currency of the project
/// @param parts that are in it, in the order of the slots
record HardwareAnswer(
        HardwareConfiguration configuration,
        Figures figures,
        Fraction readShare,
        PriceSum price,
        List<PartLine> parts,
        List<Finding> findings) {

    /// Equal parts of a machine.
    ///
    /// @param unitPrice of one, net in the currency of the project
    record PartLine(Part part, long quantity, Optional<Fraction> unitPrice) {}

    static HardwareAnswer of(
            ProjectIndex index,
            HardwareConfiguration configuration,
            Fraction readShare,
            List<Finding> findings) {
        Figures figures = Figures.of(configuration, index);
        return new HardwareAnswer(
                configuration,
                figures,
                readShare,
                MachinePrice.of(index, configuration),
                parts(index, figures, configuration),
                findings);
    }

    private static List<PartLine> parts(
            ProjectIndex index, Figures figures, HardwareConfiguration configuration) {
        Map<String, PriceLine> prices = new LinkedHashMap<>();
        MachinePrice.ofParts(index, configuration)
                .lines()
                .forEach(each -> prices.put(each.item().id(), each));
        Map<Part, Long> counts = new LinkedHashMap<>();
        figures.machine()
                .ifPresent(each ->
                        each.machine()
                                .parts()
                                .values()
                                .forEach(part -> counts.merge(part, 1L, Long::sum)));
        List<PartLine> lines = new ArrayList<>();
        counts.forEach(
                (part, count) -> lines.add(new PartLine(part, count, unitPrice(prices, part))));
        return lines;
    }

    private static Optional<Fraction> unitPrice(Map<String, PriceLine> prices, Part part) {
        return Optional.ofNullable(prices.get(part.id())).flatMap(each -> each.unit().known());
    }

    FigureSheet sheet() {
        return figures.sheet();
    }

    List<Message> notChecked() {
        return FitRules.notChecked();
    }

    /// How the figures come about; nothing where they are stated.
    List<Message> working() {
        return figures.machine().map(each -> each.working(readShare)).orElse(List.of());
    }
}
