package hostplan.sheet;

import hostplan.amount.Fraction;
import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.hardware.Efficiency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The efficiency of a power supply in percent at 10, 20, 50 and 100 % of its load, or from 20 % on
/// where that at 10 % is not known: `90 / 94 / 96 / 91`.
record EfficiencyCell() implements Cell<Efficiency> {

    static final EfficiencyCell EFFICIENCY = new EfficiencyCell();

    private static final String BETWEEN = " / ";
    private static final int PERCENT = 2;
    private static final int WITHOUT_10 = 3;
    private static final int ALL = 4;
    private static final Fraction HUNDRED = Fraction.of(100);

    @Override
    public ColumnType type() {
        return new ColumnType.Text(ColumnType.Lines.ONE);
    }

    @Override
    public String text(Efficiency value, CellContext context) {
        return Stream.concat(
                        value.at10().stream(), Stream.of(value.at20(), value.at50(), value.at100()))
                .map(share -> share.movePointRight(PERCENT).stripTrailingZeros())
                .map(percent -> Numbers.text(percent, context.decimalMark()))
                .collect(Collectors.joining(BETWEEN));
    }

    @Override
    public Parsed<Efficiency> parse(String text, CellContext context) {
        List<BigDecimal> shares = new ArrayList<>();
        for (String each : text.replace('%', ' ').split("/", -1)) {
            Optional<BigDecimal> share =
                    NumberText.listed(each.strip(), context.decimalMark())
                            .toOptional()
                            .filter(percent ->
                                    percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0)
                            .flatMap(Fraction::exactDecimal)
                            .map(percent -> percent.movePointLeft(PERCENT).stripTrailingZeros());
            share.ifPresent(shares::add);
            if (share.isEmpty()) {
                return context.problem("efficiency", Quoted.of(text));
            }
        }
        return switch (shares.size()) {
            case WITHOUT_10 -> Parsed.value(of(Optional.empty(), shares));
            case ALL -> Parsed.value(of(Optional.of(shares.getFirst()), shares.subList(1, ALL)));
            default -> context.problem("efficiency", Quoted.of(text));
        };
    }

    private static Efficiency of(Optional<BigDecimal> at10, List<BigDecimal> others) {
        return new Efficiency(at10, others.get(0), others.get(1), others.get(2));
    }

    /// By what most supplies run at.
    @Override
    public SortKey key(Efficiency value, CellContext context) {
        return new SortKey.Numeric(value.at50());
    }
}
