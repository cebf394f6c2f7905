package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.explain.ProofShares;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Only;
import hostplan.paper.Disclosure;
import hostplan.paper.PaperTexts;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAnswer;
import hostplan.project.HostPrice;

import java.util.ArrayList;
import java.util.List;

/// Why no placement can do with less: what each VM is worth, what all are together, and that no
/// host takes more than it is worth itself. Worth in money is what hosts cost.
final class PlacementProof {

    private static final int DECIMALS = 6;
    private static final int DECIMALS_OF_MONEY = 2;

    private final PaperTexts texts;
    private final String currency;
    private final ProofShares shares;

    PlacementProof(
            PlanSource source,
            Placement placement,
            PlacementAnswer answer,
            PlacementAnswer.Claim claim) {
        texts = source.texts();
        currency = source.project().currency().getCurrencyCode();
        shares =
                new ProofShares(
                        answer,
                        claim,
                        placement.aim(),
                        cost -> HostPrice.money(source.project(), cost));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.section(texts.text("placement.proof")));
        shares.statements().forEach(each -> blocks.add(PlacementSheet.sentence(each)));
        if (shares.worth().signum() > 0) {
            blocks.add(
                    shares.isMoney()
                            ? new Only(Disclosure.INTERNAL_COST, List.of(table()))
                            : table());
        }
        return blocks;
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        for (ProofShares.Share share : shares.all()) {
            rows.add(
                    Row.of(
                            share.vm(),
                            texts.amounts().number(share.count()),
                            number(share.each()),
                            number(share.together())));
        }
        if (shares.rent().signum() > 0) {
            rows.add(Row.of(texts.text("placement.scarce"), "", "", "− " + number(shares.rent())));
        }
        rows.add(
                Row.of(
                                texts.text("hardware.parts.sum"),
                                "",
                                "",
                                number(shares.worth().minus(shares.rent())))
                        .total());
        String unit = shares.isMoney() ? currency : texts.text("placement.in-hosts");
        return new Table(
                List.of(
                        Column.left(texts.text("placement.vm")).key(),
                        Column.right(texts.text("placement.count")),
                        Column.right(texts.text("placement.share", unit)),
                        Column.right(texts.text("placement.together", unit))),
                rows);
    }

    private String number(Fraction value) {
        return value.toDecimal(shares.isMoney() ? DECIMALS_OF_MONEY : DECIMALS).toPlainString();
    }
}
