package hostplan.cli;

import hostplan.amount.Money;
import hostplan.placement.FailurePlan;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What `hostplan place` asks, whatever it was read from.
///
/// @param rows makes rows for people of an answer
/// @param hostName names a kind of host
/// @param vmName names a VM by its identity
/// @param price of one host of each kind, in the order of the question; empty where not known
/// @param money makes an amount of a cost in the unit of the question
record PlacedInput(
        PlacementQuestion question,
        PlacementAim aim,
        FailurePlan failures,
        Function<PlacementAnswer, List<PlacedRow>> rows,
        Function<Integer, String> hostName,
        Function<String, String> vmName,
        List<Optional<Money>> price,
        Function<Long, Money> money) {

    /// Of all hosts that are bought; empty where one of them has no price.
    Optional<Money> price(PlacementAnswer answer) {
        Optional<Money> sum = Optional.of(money.apply(0L));
        for (var each : answer.standing()) {
            boolean isBought =
                    question.hosts().get(each.host()) instanceof PlacementQuestion.Hosts.Bought;
            if (isBought) {
                Optional<Money> one = price.get(each.host());
                sum =
                        sum.flatMap(so ->
                                one.map(next ->
                                        new Money(
                                                so.amount()
                                                        .add(
                                                                next.amount()
                                                                        .multiply(
                                                                                java.math.BigDecimal
                                                                                        .valueOf(
                                                                                                each
                                                                                                        .times()))),
                                                so.currency())));
            }
        }
        return sum;
    }
}
