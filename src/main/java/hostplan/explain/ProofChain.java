package hostplan.explain;

import hostplan.amount.Money;
import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.ground.Ground;
import hostplan.placement.proof.GroundCheck;
import hostplan.placement.proof.Verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Why nothing does as much with less: steps from what each VM is worth to the bound that is
/// claimed.
///
/// @param money makes an amount of a cost in the unit of the question
/// @param vmName names a VM by its identity
public record ProofChain(
        PlacementAnswer answer,
        PlacementAim aim,
        Function<Long, Money> money,
        Function<String, String> vmName) {

    /// The last of them ends in the bound of the answer.
    public List<ProofStep> cost() {
        return steps(unit()).chain(answer.grounds().cost(), answer.cost());
    }

    /// Why no other of the same cost has a lower price; nothing where no price counts beside.
    public List<ProofStep> price() {
        return answer.grounds()
                .price()
                .map(ground -> steps(ProofUnit.MONEY).chain(ground, answer.price()))
                .orElse(List.of());
    }

    /// The same where others of the same cost may have another price.
    public List<ProofStep> lowerPrice() {
        return answer.mayDifferInPrice() ? price() : List.of();
    }

    private ProofSteps steps(ProofUnit unit) {
        return new ProofSteps(new ProofNames(answer.grounds().question(), vmName), money, unit);
    }

    private ProofUnit unit() {
        return switch (aim) {
            case HOSTS -> answer.hosts() == answer.cost() ? ProofUnit.HOSTS : ProofUnit.BOUGHT;
            case PRICE -> ProofUnit.MONEY;
            case EVEN -> ProofUnit.LOAD;
        };
    }

    /// An amount of a case in the unit of its step.
    public Value amount(ProofUnit unit, long amount) {
        return new ProofAmounts(unit, money).value(amount);
    }

    /// Whether each step was checked.
    public Verdict verdict() {
        Verdict cost = GroundCheck.of(answer.grounds().cost());
        Optional<Ground> priced = answer.grounds().price();
        return cost instanceof Verdict.Holds ? priced.map(GroundCheck::of).orElse(cost) : cost;
    }

    public static Message told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Holds _ -> Message.of("proof-holds");
            case Verdict.Fails _ -> Message.of("proof-fails");
            case Verdict.Undecided(String host) -> Message.of("proof-undecided", Value.of(host));
        };
    }
}
