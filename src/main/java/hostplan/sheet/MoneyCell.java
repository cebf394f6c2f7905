package hostplan.sheet;

import hostplan.amount.Money;
import hostplan.amount.MoneyText;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.util.Optional;

/// Prices; a bare number is in the project's currency.
record MoneyCell() implements Cell<Money> {

    static final MoneyCell PRICE = new MoneyCell();

    @Override
    public ColumnType type() {
        return new ColumnType.Money();
    }

    @Override
    public String text(Money value, CellContext context) {
        return Numbers.text(value.amount(), context.decimalMark())
                + " "
                + value.currency().getCurrencyCode();
    }

    @Override
    public Parsed<Money> parse(String text, CellContext context) {
        return MoneyText.parse(
                        text, Optional.of(context.project().currency()), context.decimalMark())
                .flatMap(money ->
                        money.amount().signum() < 0
                                ? context.problem("money.negative", Quoted.of(text))
                                : Parsed.value(money));
    }

    @Override
    public SortKey key(Money value, CellContext context) {
        return new SortKey.Price(value.currency().getCurrencyCode(), value.amount());
    }
}
