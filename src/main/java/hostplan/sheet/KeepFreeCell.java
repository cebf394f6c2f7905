package hostplan.sheet;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.amount.PercentText;
import hostplan.capacity.KeepFree;
import hostplan.capacity.KeepFreeText;

/// Memory that is not sold: an amount, or a share of what is installed.
record KeepFreeCell() implements Cell<KeepFree> {

    private static final Fraction HUNDRED = Fraction.of(100);
    // Only for sorting.
    private static final int DIGITS = 9;

    @Override
    public ColumnType type() {
        return new ColumnType.Text(ColumnType.Lines.ONE);
    }

    @Override
    public String text(KeepFree value, CellContext context) {
        return switch (value) {
            case KeepFree.Nothing() -> "";
            case KeepFree.Amount(Bytes memory) -> AmountCell.MEMORY.text(memory, context);
            case KeepFree.Share(Fraction share) ->
                    share.times(HUNDRED).toString().replace('.', context.decimalMark().symbol())
                            + " %";
        };
    }

    @Override
    public Parsed<KeepFree> parse(String text, CellContext context) {
        String plain =
                PercentText.isPercent(text)
                        ? text.replace(context.decimalMark().symbol(), '.')
                        : text;
        return KeepFreeText.parse(plain, amount -> AmountCell.MEMORY.parse(amount, context));
    }

    /// Shares before amounts, each by size.
    @Override
    public SortKey key(KeepFree value, CellContext context) {
        return switch (value) {
            case KeepFree.Nothing() -> new SortKey.Unknown();
            case KeepFree.Share(Fraction share) -> new SortKey.Numeric(share.toDecimal(DIGITS));
            case KeepFree.Amount(Bytes memory) -> SortKey.of(memory.value());
        };
    }
}
