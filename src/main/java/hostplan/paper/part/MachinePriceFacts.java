package hostplan.paper.part;

import hostplan.explain.HardwareTexts;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.OfferTerms;
import hostplan.hardware.price.PriceSum;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.paper.Block;
import hostplan.paper.Block.Fact;
import hostplan.paper.Block.Facts;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.PaperTexts;
import hostplan.paper.Text;
import hostplan.project.MachinePrice;
import hostplan.project.PriceBasis;
import hostplan.project.PriceRemarks;
import hostplan.project.VendorTerms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What one machine of a configuration costs, net.
record MachinePriceFacts(PlanSource source) {

    private static final MessageTexts WORDS = HardwareTexts.english();

    List<Block> of(HardwareConfiguration configuration) {
        List<Block> blocks = new ArrayList<>();
        PriceSum price = MachinePrice.of(source.index(), configuration);
        blocks.add(Heading.section(texts().text("hardware.price")));
        blocks.add(new Facts(facts(configuration, price)));
        remarks(configuration, price)
                .map(WORDS::text)
                .forEach(remark -> blocks.add(new Paragraph(Text.muted(remark))));
        return blocks;
    }

    private PaperTexts texts() {
        return source.texts();
    }

    private List<Fact> facts(HardwareConfiguration configuration, PriceSum price) {
        PriceBasis basis = PriceBasis.of(configuration);
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(
                        texts().text("hardware.price." + basis.code()),
                        price.net().map(texts().amounts()::money).orElse(texts().unknown())));
        price.oldest()
                .ifPresent(day ->
                        facts.add(
                                Fact.of(texts().text("hardware.price.oldest"), texts().day(day))));
        if (basis == PriceBasis.PARTS) {
            MachinePrice.prebuilt(source.index(), configuration)
                    .net()
                    .ifPresent(net ->
                            facts.add(
                                    Fact.of(
                                            texts().text("hardware.price.prebuilt"),
                                            texts().amounts().money(net))));
        }
        terms(VendorTerms.of(source.index(), configuration), facts);
        return facts;
    }

    private void terms(OfferTerms terms, List<Fact> facts) {
        if (!terms.vendor().isEmpty()) {
            facts.add(Fact.of(texts().text("hardware.price.vendor"), terms.vendor()));
        }
        if (!terms.number().isEmpty()) {
            facts.add(Fact.of(texts().text("hardware.price.quote"), terms.number()));
        }
        terms.validUntil()
                .ifPresent(day ->
                        facts.add(Fact.of(texts().text("hardware.price.valid"), texts().day(day))));
        terms.warrantyMonths()
                .ifPresent(months ->
                        facts.add(
                                Fact.of(
                                        texts().text("hardware.price.warranty"),
                                        texts().text("hardware.price.months", months))));
    }

    private Stream<Message> remarks(HardwareConfiguration configuration, PriceSum price) {
        return Stream.concat(
                MachinePrice.strays(source.index(), configuration).stream()
                        .map(said -> new Message("strays-in-price", said.values())),
                PriceRemarks.of(price, source.project(), source.imprint().date()).stream());
    }
}
