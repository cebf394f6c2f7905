package hostplan.sheet;

import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.hardware.RackUnits;

import java.math.BigDecimal;
import java.util.Optional;

/// Heights and positions in rack units, in halves.
///
/// @param least the least that is taken
record RackUnitsCell(RackUnits least) implements Cell<RackUnits> {

    /// A tower or a blade takes no unit of a rack.
    static final RackUnitsCell HEIGHT = new RackUnitsCell(RackUnits.of(0));

    /// The lowest unit is 1.
    static final RackUnitsCell POSITION = new RackUnitsCell(RackUnits.of(1));

    private static final Optional<String> UNIT = Optional.of("U");

    @Override
    public ColumnType type() {
        return new ColumnType.Decimal(UNIT);
    }

    @Override
    public String text(RackUnits value, CellContext context) {
        return Numbers.text(value.decimal(), context.decimalMark());
    }

    @Override
    public Parsed<RackUnits> parse(String text, CellContext context) {
        return NumberText.listed(Units.without(UNIT, text), context.decimalMark())
                .flatMap(number -> halves(text, number.exactDecimal().orElseThrow(), context));
    }

    @Override
    public SortKey key(RackUnits value, CellContext context) {
        return SortKey.of(value.halves());
    }

    private Parsed<RackUnits> halves(String text, BigDecimal number, CellContext context) {
        return RackUnits.of(number)
                .filter(units -> units.compareTo(least) >= 0)
                .map(Parsed::value)
                .orElseGet(() -> context.problem("units.halves", Quoted.of(text), least.decimal()));
    }
}
