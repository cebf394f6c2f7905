package hostplan.cli;

import hostplan.amount.Fraction;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.pack.Certificate;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.placement.proof.CertificateCheck;
import hostplan.placement.proof.Verdict;

import java.math.BigInteger;
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
        return answer.claim().map(this::lines).orElse(List.of());
    }

    private List<String> lines(PlacementAnswer.Claim claim) {
        Certificate certificate = claim.answer().certificate();
        PackQuestion asked = claim.question();
        TextTable table =
                new TextTable(
                        TextTable.Column.words("VM"),
                        TextTable.Column.numbers("Count"),
                        TextTable.Column.numbers("Share"),
                        TextTable.Column.numbers("Together"));
        for (int vm = 0; vm < certificate.prices().size(); vm++) {
            VmKind kind = asked.vms().get(vm);
            BigInteger price = BigInteger.valueOf(certificate.prices().get(vm));
            table.row(
                    kind.name(),
                    String.valueOf(kind.count()),
                    text(certificate, price),
                    text(certificate, price.multiply(BigInteger.valueOf(kind.count()))));
        }
        List<Integer> counts = asked.vms().stream().map(VmKind::count).toList();
        BigInteger worth = certificate.worth(counts);
        BigInteger rent = certificate.rent(asked.hosts());
        table.row("All", "", "", text(certificate, worth));
        if (rent.signum() > 0) {
            table.row("Less for hosts that are scarce", "", "", text(certificate, rent));
        }
        List<String> lines = new ArrayList<>(table.lines());
        if (input.aim() != PlacementAim.EVEN && answer.placesAll()) {
            lines.add(texts.text(sum(certificate, asked, counts)));
        }
        lines.add(texts.text(verdict(CertificateCheck.of(asked, claim.answer()))));
        return lines;
    }

    /// Where hosts that stand cost nothing, only those to buy are counted.
    private Message sum(Certificate certificate, PackQuestion asked, List<Integer> counts) {
        long least = certificate.bound(asked.hosts(), counts);
        boolean isBeside = asked.hosts().stream().anyMatch(host -> host.cost() == 0);
        return input.aim() == PlacementAim.PRICE
                ? Message.of("proof-sum-price", Value.of(input.money().apply(least)))
                : Message.of(isBeside ? "proof-sum-buy" : "proof-sum", Value.of(least));
    }

    /// Parts in hosts, or in money.
    private String text(Certificate certificate, BigInteger parts) {
        Fraction units = Fraction.of(parts, BigInteger.valueOf(certificate.parts()));
        boolean isPrice = input.aim() == PlacementAim.PRICE;
        Fraction each = isPrice ? Fraction.of(input.money().apply(1L).amount()) : Fraction.ONE;
        return units.times(each).toDecimal(isPrice ? DECIMALS_OF_MONEY : DECIMALS).toPlainString();
    }

    private static Message verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Holds _ -> Message.of("proof-holds");
            case Verdict.Fails _ -> Message.of("proof-fails");
            case Verdict.Undecided(String host) -> Message.of("proof-undecided", Value.of(host));
        };
    }
}
