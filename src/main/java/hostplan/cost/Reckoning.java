package hostplan.cost;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.hardware.price.Worth;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Reckons with assumed figures: says what was used, and why a cost cannot be said.
final class Reckoning {

    private final AssumedCosts assumed;

    Reckoning(AssumedCosts assumed) {
        this.assumed = assumed;
    }

    /// A cost that follows from one price and some numbers.
    ///
    /// @param price the figure that is money
    /// @param amount from that price in the currency of the project
    /// @param working from what comes out
    /// @param numbers the other figures that it follows from
    CostLine line(
            CostItem item,
            CostFigure price,
            UnaryOperator<Fraction> amount,
            Function<Value, Message> working,
            CostFigure... numbers) {
        return switch (assumed.valuation().worth(assumed.stated(price))) {
            case Worth.Net(Fraction each) -> {
                Fraction month = amount.apply(each);
                yield CostLine.of(
                        item,
                        month,
                        working.apply(money(month)),
                        used(Stream.concat(Stream.of(price), Stream.of(numbers)).toList()));
            }
            case Worth.NoRate(Currency currency) -> CostLine.unknown(item, noRate(currency));
            case Worth.NoPrice _, Worth.NoTaxRate _ ->
                    throw new IllegalStateException("An amount of money is worth something.");
        };
    }

    /// How many are paid for × price ÷ months.
    ///
    /// @param key of the words for it
    CostLine licence(Licence licence, Fraction count, String key) {
        if (!(assumed.valuation().worth(licence.price()) instanceof Worth.Net(Fraction each))) {
            return CostLine.unknown(
                    CostItem.LICENCE, licence.name(), noRate(licence.price().currency()));
        }
        Fraction month = count.times(each).dividedBy(Fraction.of(licence.period().months()));
        List<Message> working = new ArrayList<>();
        working.add(
                Message.of(
                        key,
                        Value.of(licence.name()),
                        Value.of(count, 0),
                        Value.exact(licence.price()),
                        Value.of(licence.period().months()),
                        money(month)));
        licence.date()
                .ifPresent(date ->
                        working.add(
                                Message.of(
                                        "licence-date",
                                        Value.of(date),
                                        Value.of(licence.source()))));
        return new CostLine(
                CostItem.LICENCE,
                licence.name(),
                Optional.of(month),
                Optional.empty(),
                working,
                List.of());
    }

    /// The same cost, which leaves something out.
    CostLine with(CostLine line, Message gap) {
        return new CostLine(
                line.item(),
                line.name(),
                line.amount(),
                Optional.of(gap),
                line.working(),
                line.assumed());
    }

    Message noRate(Currency currency) {
        return Message.of(
                "gap-rate",
                Value.of(currency.getCurrencyCode()),
                Value.of(assumed.valuation().currency().getCurrencyCode()));
    }

    List<Assumed> used(CostFigure... figures) {
        return used(List.of(figures));
    }

    private List<Assumed> used(List<CostFigure> figures) {
        return figures.stream().map(assumed::get).toList();
    }

    /// An amount in the currency of the project, to be rounded when shown.
    Value money(Fraction amount) {
        return Value.of(assumed.valuation().money(amount));
    }

    /// A figure that is money, with all its digits.
    Value exact(CostFigure figure) {
        Money stated = assumed.stated(figure);
        return Value.exact(stated);
    }

    /// A figure that is a share, as per cent.
    Value percent(CostFigure figure) {
        return Value.of(assumed.number(figure).times(100), 2);
    }
}
