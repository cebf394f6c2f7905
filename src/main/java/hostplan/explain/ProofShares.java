package hostplan.explain;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.message.Message;
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
import java.util.function.Function;

/// The ground of a bound: what each VM is worth, and what all are together. In hosts; in money
/// where the least price is looked for.
///
/// @param money makes an amount of a cost in the unit of the question
public record ProofShares(
        PlacementAnswer answer,
        PlacementAnswer.Claim claim,
        PlacementAim aim,
        Function<Long, Money> money) {

    /// VMs that are alike.
    ///
    /// @param each what one is worth
    /// @param together what all are
    public record Share(String vm, int count, Fraction each, Fraction together) {}

    public boolean isMoney() {
        return aim == PlacementAim.PRICE;
    }

    public List<Share> all() {
        List<Share> shares = new ArrayList<>();
        for (int vm = 0; vm < certificate().prices().size(); vm++) {
            VmKind kind = asked().vms().get(vm);
            BigInteger price = BigInteger.valueOf(certificate().prices().get(vm));
            shares.add(
                    new Share(
                            kind.name(),
                            kind.count(),
                            inUnits(price),
                            inUnits(price.multiply(BigInteger.valueOf(kind.count())))));
        }
        return shares;
    }

    public Fraction worth() {
        return inUnits(certificate().worth(counts()));
    }

    /// What is to be taken off for hosts that are scarce; 0 where none is.
    public Fraction rent() {
        return inUnits(certificate().rent(asked().hosts()));
    }

    /// What follows from it where all VMs have a place, and whether it holds.
    public List<Message> statements() {
        List<Message> all = new ArrayList<>();
        if (aim != PlacementAim.EVEN && answer.placesAll()) {
            all.add(sum());
        }
        all.add(verdict(CertificateCheck.of(asked(), claim.answer())));
        return all;
    }

    /// Where hosts that stand cost nothing, only those to buy are counted.
    private Message sum() {
        long least = certificate().bound(asked().hosts(), counts());
        boolean isBeside = asked().hosts().stream().anyMatch(host -> host.cost() == 0);
        return isMoney()
                ? Message.of("proof-sum-price", Value.of(money.apply(least)))
                : Message.of(isBeside ? "proof-sum-buy" : "proof-sum", Value.of(least));
    }

    private static Message verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Holds _ -> Message.of("proof-holds");
            case Verdict.Fails _ -> Message.of("proof-fails");
            case Verdict.Undecided(String host) -> Message.of("proof-undecided", Value.of(host));
        };
    }

    private Certificate certificate() {
        return claim.answer().certificate();
    }

    private PackQuestion asked() {
        return claim.question();
    }

    private List<Integer> counts() {
        return asked().vms().stream().map(VmKind::count).toList();
    }

    private Fraction inUnits(BigInteger parts) {
        Fraction units = Fraction.of(parts, BigInteger.valueOf(certificate().parts()));
        return units.times(isMoney() ? Fraction.of(money.apply(1L).amount()) : Fraction.ONE);
    }
}
