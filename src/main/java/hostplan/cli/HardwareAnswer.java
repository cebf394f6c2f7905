package hostplan.cli;

import hostplan.amount.Fraction;
import hostplan.check.Finding;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.OfferTerms;
import hostplan.hardware.ServerModel;
import hostplan.hardware.fit.FitRules;
import hostplan.hardware.machine.FigureSheet;
import hostplan.hardware.price.PriceLine;
import hostplan.hardware.price.PriceSum;
import hostplan.message.Message;
import hostplan.project.EnclosureShare;
import hostplan.project.Figures;
import hostplan.project.MachinePrice;
import hostplan.project.PriceBasis;
import hostplan.project.ProjectIndex;
import hostplan.project.VendorTerms;

import java.util.List;
import java.util.Optional;

/// What `hostplan hardware` answers, for people and for machines.
///
/// @param price of one machine, net in the currency of the project
/// @param basis what that price is
/// @param strays that the price includes parts which cannot be where they are
/// @param offer the price for which a vendor sells it pre-built
/// @param terms under which the vendor sells it
/// @param enclosure of a blade, whose price, height, weight and power it bears in part
/// @param parts the model and what is in its slots, equal ones together
record HardwareAnswer(
        HardwareConfiguration configuration,
        Figures figures,
        Fraction readShare,
        PriceSum price,
        PriceBasis basis,
        Optional<Message> strays,
        PriceSum offer,
        OfferTerms terms,
        Optional<ServerModel> enclosure,
        List<PriceLine> parts,
        List<Finding> findings) {

    static HardwareAnswer of(
            ProjectIndex index,
            HardwareConfiguration configuration,
            Fraction readShare,
            Optional<ServerModel> enclosure,
            List<Finding> findings) {
        Figures figures = Figures.of(configuration, index);
        return new HardwareAnswer(
                configuration,
                figures,
                readShare,
                MachinePrice.of(index, configuration),
                PriceBasis.of(configuration),
                MachinePrice.strays(index, configuration),
                MachinePrice.prebuilt(index, configuration),
                VendorTerms.of(index, configuration),
                enclosure,
                lines(index, configuration),
                findings);
    }

    /// Where figures are stated by totals, nothing is known of parts.
    private static List<PriceLine> lines(ProjectIndex index, HardwareConfiguration configuration) {
        return configuration.build() instanceof Assembly
                ? MachinePrice.ofParts(index, configuration).lines()
                : List.of();
    }

    /// What the blade bears of its enclosure, by how full that is.
    List<EnclosureShare> shares() {
        return enclosure.stream()
                .flatMap(each -> EnclosureShare.of(each, price.valuation()).stream())
                .toList();
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
