package hostplan.cli;

import hostplan.amount.Fraction;
import hostplan.explain.ProofShares;
import hostplan.message.MessageTexts;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;

import java.util.ArrayList;
import java.util.List;

/// The certificate of a bound for people: what each VM is worth, and what all are together.
final class PlaceShares {

    private static final int DECIMALS = 6;
    private static final int DECIMALS_OF_MONEY = 2;

    private final PlacedInput input;
    private final PlacementAnswer answer;
    private final MessageTexts texts;

    PlaceShares(PlacedInput input, PlacementAnswer answer, MessageTexts texts) {
        this.input = input;
        this.answer = answer;
        this.texts = texts;
    }

    String heading() {
        return input.aim() == PlacementAim.PRICE
                ? "Fair share of each VM in the price, in "
                        + input.money().apply(0L).currency().getCurrencyCode()
                : "Share of each VM in a host";
    }

    List<String> lines() {
        return answer.claim()
                .map(claim -> lines(new ProofShares(answer, claim, input.aim(), input.money())))
                .orElse(List.of());
    }

    private List<String> lines(ProofShares shares) {
        TextTable table =
                new TextTable(
                        TextTable.Column.words("VM"),
                        TextTable.Column.numbers("Count"),
                        TextTable.Column.numbers("Share"),
                        TextTable.Column.numbers("Together"));
        for (ProofShares.Share share : shares.all()) {
            table.row(
                    share.vm(),
                    String.valueOf(share.count()),
                    text(shares, share.each()),
                    text(shares, share.together()));
        }
        table.row("All", "", "", text(shares, shares.worth()));
        if (shares.rent().signum() > 0) {
            table.row("Less for hosts that are scarce", "", "", text(shares, shares.rent()));
        }
        List<String> lines = new ArrayList<>(table.lines());
        shares.statements().forEach(each -> lines.add(texts.text(each)));
        return lines;
    }

    private static String text(ProofShares shares, Fraction each) {
        return each.toDecimal(shares.isMoney() ? DECIMALS_OF_MONEY : DECIMALS).toPlainString();
    }
}
