package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.explain.PlacementTexts;
import hostplan.explain.ProofCase;
import hostplan.explain.ProofChain;
import hostplan.explain.ProofShares;
import hostplan.explain.ProofStep;
import hostplan.explain.ProofUnit;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Only;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Disclosure;
import hostplan.paper.PaperTexts;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.project.HostPrice;
import hostplan.project.PlacedRows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why no placement can do with less, step by step: what each VM is worth, what all are together,
/// and what follows. Worth in money is what hosts cost.
final class PlacementProof {

    private static final MessageTexts WORDS = PlacementTexts.english();
    private static final int DECIMALS = 6;
    private static final int DECIMALS_OF_MONEY = 2;

    /// More cases are told by their number.
    private static final int MOST_CASES = 12;

    private final PaperTexts texts;
    private final String currency;
    private final ProofChain chain;

    PlacementProof(PlanSource source, Placement placement, PlacementAnswer answer) {
        texts = source.texts();
        currency = source.project().currency().getCurrencyCode();
        chain =
                new ProofChain(
                        answer,
                        placement.aim(),
                        cost -> HostPrice.money(source.project(), cost),
                        id -> PlacedRows.vmName(source.index(), id));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.section(texts.text("placement.proof")));
        chain.cost().forEach(step -> blocks.addAll(blocks(step)));
        List<ProofStep> price = chain.lowerPrice();
        if (!price.isEmpty()) {
            blocks.add(Heading.group(texts.text("placement.proof-price")));
            price.forEach(step -> blocks.addAll(blocks(step)));
        }
        blocks.add(Paragraph.of(WORDS.text(ProofChain.told(chain.verdict()))));
        return chain.aim() == PlacementAim.PRICE ? internal(blocks) : blocks;
    }

    private static List<Block> internal(List<Block> blocks) {
        return List.of(new Only(Disclosure.INTERNAL_COST, blocks));
    }

    /// What a step is told by in money is for those who may know what hosts cost.
    private List<Block> blocks(ProofStep step) {
        List<Block> blocks = new ArrayList<>();
        step.deciding()
                .filter(each -> !each.steps().isEmpty())
                .ifPresent(each -> blocks.addAll(deciding(step, each)));
        step.why().forEach(each -> blocks.add(PlacementSheet.sentence(each)));
        step.shares().filter(ProofShares::areAny).map(this::table).ifPresent(blocks::add);
        if (!step.cases().isEmpty()) {
            blocks.add(cases(step));
        }
        blocks.add(PlacementSheet.sentence(step.so()));
        return step.unit() == ProofUnit.MONEY ? internal(blocks) : blocks;
    }

    private List<Block> deciding(ProofStep step, ProofCase decides) {
        List<Block> blocks = new ArrayList<>();
        String label = WORDS.text(decides.label());
        blocks.add(Paragraph.of(WORDS.text(step.inCase(), List.of(Value.of(label)))));
        decides.steps().forEach(each -> blocks.addAll(blocks(each)));
        return blocks;
    }

    private Table table(ProofShares shares) {
        List<Row> rows = new ArrayList<>();
        shares.all().forEach(share -> rows.add(row(shares.unit(), share, share.vm(), "")));
        for (ProofShares.Share share : shares.scarce()) {
            rows.add(row(shares.unit(), share, texts.text("placement.scarce", share.vm()), "− "));
        }
        if (shares.missing().signum() > 0) {
            String missing = "− " + number(shares.unit(), shares.missing());
            rows.add(Row.of(texts.text("placement.missing"), "", "", missing));
        }
        String sum = number(shares.unit(), shares.sum());
        rows.add(Row.of(texts.text("hardware.parts.sum"), "", "", sum).total());
        String unit = unit(shares.unit());
        return new Table(
                List.of(
                        Column.left(texts.text("placement.vm")).key(),
                        Column.right(texts.text("placement.count")),
                        Column.right(texts.text("placement.share", unit)),
                        Column.right(texts.text("placement.together", unit))),
                rows);
    }

    private Row row(ProofUnit unit, ProofShares.Share share, String name, String sign) {
        return Row.of(
                name,
                texts.amounts().number(share.count()),
                number(unit, share.each()),
                sign + number(unit, share.together()));
    }

    private String unit(ProofUnit unit) {
        return switch (unit) {
            case MONEY -> currency;
            case VMS -> texts.text("placement.in-vms");
            case HOSTS, BOUGHT, LOAD -> texts.text("placement.in-hosts");
        };
    }

    private Table cases(ProofStep step) {
        List<Row> rows = new ArrayList<>();
        for (ProofCase each : step.cases().stream().limit(MOST_CASES).toList()) {
            String remark = each.decides() ? texts.text("placement.case.least") : "";
            rows.add(
                    Row.of(
                            WORDS.text(each.label()),
                            amount(step.unit(), Optional.of(each.own())),
                            amount(step.unit(), each.others()),
                            amount(step.unit(), each.together()),
                            each.remark().map(WORDS::text).orElse(remark)));
        }
        int more = step.cases().size() - MOST_CASES;
        if (more > 0) {
            rows.add(Row.of(texts.text("placement.case.more", more), "", "", "", ""));
        }
        return new Table(
                List.of(
                        Column.left(texts.text("placement.case." + step.kind())).key(),
                        Column.right(texts.text("placement.case.own")),
                        Column.right(texts.text("placement.case.others")),
                        Column.right(texts.text("placement.case.together")),
                        Column.left("")),
                rows);
    }

    private String amount(ProofUnit unit, Optional<Long> amount) {
        return amount.map(each ->
                        unit == ProofUnit.MONEY
                                ? number(unit, Fraction.of(chain.money().apply(each).amount()))
                                : texts.amounts().number(each))
                .orElse("–");
    }

    private static String number(ProofUnit unit, Fraction value) {
        return value.toDecimal(unit == ProofUnit.MONEY ? DECIMALS_OF_MONEY : DECIMALS)
                .toPlainString();
    }
}
