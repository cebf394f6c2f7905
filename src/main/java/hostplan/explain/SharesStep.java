package hostplan.explain;

import hostplan.amount.Fraction;
import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.ground.Shares;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells a sum of shares, which is rounded up.
final class SharesStep {

    private final ProofNames names;
    private final ProofAmounts amounts;

    SharesStep(ProofNames names, ProofAmounts amounts) {
        this.names = names;
        this.amounts = amounts;
    }

    ProofStep of(Shares shares) {
        return of("shares", shares, List.of(), shares.bound());
    }

    /// @param remarks what else there is to say of it
    /// @param bound what follows
    ProofStep of(String kind, Shares shares, List<Message> remarks, long bound) {
        ProofShares told =
                new ProofShares(
                        shares,
                        amounts.unit(),
                        amounts.one(),
                        names.of(shares.question()),
                        names.staying(shares.question()));
        List<Message> why = new ArrayList<>(why(told));
        why.addAll(remarks);
        return new ProofStep(
                kind, why, amounts.so(bound), amounts.unit(), bound, Optional.of(told), List.of());
    }

    private List<Message> why(ProofShares told) {
        List<Message> why = new ArrayList<>();
        String key = "proof-shares-" + amounts.unit().code();
        why.add(Message.of(key, amounts.sum(told.sum().max(Fraction.ZERO))));
        Shares shares = told.shares();
        boolean isAnyFree =
                amounts.unit() != ProofUnit.VMS
                        && shares.question().hosts().stream()
                                .anyMatch(host -> host.cost() == 0 && host.limit() > 0);
        if (isAnyFree) {
            why.add(Message.of("proof-shares-free"));
        }
        if (shares.unplaced() > 0) {
            why.add(Message.of("proof-shares-unplaced", Value.of(shares.unplaced())));
        }
        if (shares.step() > 1) {
            why.add(Message.of("proof-shares-step", amounts.value(shares.step())));
        }
        for (ProofShares.Staying staying : told.staying()) {
            why.add(
                    Message.of(
                            "proof-shares-staying",
                            Value.of(staying.vms()),
                            Value.of(staying.count()),
                            Value.of(staying.host())));
        }
        return why;
    }
}
