package hostplan.cli;

import hostplan.amount.Money;
import hostplan.explain.ProofChain;
import hostplan.message.Message;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.compare.VsphereAdmission;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.Watch;
import hostplan.project.PlacedRow;
import hostplan.project.PlacementRun;
import hostplan.project.PlacementVariant;
import hostplan.project.PoolLoad;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What `hostplan place` asks, whatever it was read from.
///
/// @param solve searches for an answer until the watch ends
/// @param variants asks for the same with one thing changed, a second each
/// @param fails plays through what becomes of VMs when one place of a sort fails
/// @param moves what moves from where VMs run today, each step where that is asked; empty where
///   none runs
/// @param rows makes rows for people of an answer
/// @param vmName names a VM by its identity
/// @param price of one host of each kind, in the order of a question; empty where not known
/// @param money makes an amount of a cost in the unit of the question
record PlacedInput(
        PlacementAim aim,
        FailurePlan failures,
        Function<Watch, Solved> solve,
        Function<PlacementAnswer, List<PlacementVariant>> variants,
        BiFunction<Solved, Place, PlaceFails> fails,
        BiFunction<PlacementAnswer, Boolean, Optional<PlaceMoves>> moves,
        Function<PlacementAnswer, List<PlacedRow>> rows,
        Function<String, String> vmName,
        Function<PlacementQuestion, List<Optional<Money>>> price,
        Function<Long, Money> money) {

    /// @param wishes what became of rules that are kept where that costs nothing
    /// @param conflicts what VMs that stay break, in words
    /// @param vsphere what vSphere would say; empty where no host is to fail
    /// @param pools of hosts' drives, and what VMs take of each
    /// @param copies where the second copies lie of disks that are kept in pairs of hosts
    /// @param notes what was not checked
    /// @param assumed on what the answer rests
    record Solved(
            PlacementAnswer answer,
            List<PlacementRun.Wish> wishes,
            List<Message> conflicts,
            Optional<VsphereAdmission> vsphere,
            List<PoolLoad> pools,
            CopiesTold copies,
            List<Message> notes,
            List<Message> assumed) {

        /// As [PlacementRun.Outcome.Answered#isFine].
        boolean isFine() {
            return answer.isWhole() && conflicts.isEmpty() && copies.copies().areAllPlaced();
        }
    }

    /// Of all hosts that are bought; empty where one of them has no price.
    Optional<Money> price(PlacementAnswer answer) {
        List<Optional<Money>> prices = price.apply(answer.question());
        BigDecimal sum = BigDecimal.ZERO;
        for (Filled each : answer.standing()) {
            if (answer.question().hosts().get(each.host())
                    instanceof PlacementQuestion.Hosts.Bought) {
                Optional<Money> one = prices.get(each.host());
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                BigDecimal times = BigDecimal.valueOf(each.times());
                sum = sum.add(one.get().amount().multiply(times));
            }
        }
        return Optional.of(new Money(sum, money.apply(0L).currency()));
    }

    /// Why nothing does as much with less.
    ProofChain proof(PlacementAnswer answer) {
        return new ProofChain(answer, aim, money, vmName);
    }
}
