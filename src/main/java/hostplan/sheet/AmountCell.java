package hostplan.sheet;

import hostplan.amount.AmountText;
import hostplan.amount.AmountUnit;
import hostplan.amount.Bytes;
import hostplan.amount.Counted;
import hostplan.amount.DecimalMark;
import hostplan.amount.Meaning;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.amount.Reading;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Memory or storage. The text is exact, since it is also what is edited: where it would need more
/// than two decimals a smaller unit is taken.
enum AmountCell implements Cell<Bytes> {
    /// Always in binary units, since `GB` is read as GiB here.
    MEMORY(Meaning.LISTED_MEMORY, "memory"),
    /// In decimal units, or in binary ones where those are shorter (an image of 40 GiB).
    DISK(Meaning.LISTED_DRIVES, "disk");

    private static final List<AmountUnit> BINARY =
            List.of(
                    AmountUnit.PIB,
                    AmountUnit.TIB,
                    AmountUnit.GIB,
                    AmountUnit.MIB,
                    AmountUnit.KIB,
                    AmountUnit.B);
    private static final List<AmountUnit> DECIMAL =
            List.of(
                    AmountUnit.PB,
                    AmountUnit.TB,
                    AmountUnit.GB,
                    AmountUnit.MB,
                    AmountUnit.KB,
                    AmountUnit.B);

    private final Meaning meaning;
    private final String example;

    AmountCell(Meaning meaning, String example) {
        this.meaning = meaning;
        this.example = example;
    }

    @Override
    public ColumnType type() {
        return this == MEMORY ? new ColumnType.Memory() : new ColumnType.Disk();
    }

    @Override
    public String text(Bytes value, CellContext context) {
        String binary = text(value.value(), BINARY, context.decimalMark());
        if (this == MEMORY) {
            return binary;
        }
        String decimal = text(value.value(), DECIMAL, context.decimalMark());
        return binary.length() < decimal.length() - 1 ? binary : decimal;
    }

    @Override
    public Parsed<Bytes> parse(String text, CellContext context) {
        Reading reading = Reading.of(meaning).withDecimalMark(context.decimalMark());
        return AmountText.parseCounted(text, reading)
                .flatMap(counted -> total(text, counted, context));
    }

    @Override
    public SortKey key(Bytes value, CellContext context) {
        return SortKey.of(value.value());
    }

    private Parsed<Bytes> total(String text, Counted<Bytes> counted, CellContext context) {
        if (!counted.rest().isEmpty()) {
            return context.problem(example + ".rest", Quoted.of(text), Quoted.of(counted.rest()));
        }
        BigInteger total =
                BigInteger.valueOf(counted.each().value())
                        .multiply(BigInteger.valueOf(counted.count()));
        return total.bitLength() < Long.SIZE
                ? Parsed.value(new Bytes(total.longValueExact()))
                : context.problem("amount.large", Quoted.of(text));
    }

    private static String text(long bytes, List<AmountUnit> largestFirst, DecimalMark mark) {
        for (AmountUnit unit : largestFirst) {
            Optional<String> number =
                    Numbers.inUnit(bytes, unit.bytes()).map(found -> Numbers.text(found, mark));
            if (number.isPresent()) {
                return number.get() + " " + unit.symbol();
            }
        }
        return "0 " + AmountUnit.B.symbol();
    }
}
