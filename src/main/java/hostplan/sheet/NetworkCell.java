package hostplan.sheet;

import hostplan.amount.Bandwidth;
import hostplan.amount.BandwidthText;
import hostplan.amount.Counted;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.math.BigInteger;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Line rates, exact.
record NetworkCell() implements Cell<Bandwidth> {

    static final NetworkCell NETWORK = new NetworkCell();

    private static final SequencedMap<Long, String> UNITS = units();

    @Override
    public ColumnType type() {
        return new ColumnType.Network();
    }

    @Override
    public String text(Bandwidth value, CellContext context) {
        for (var unit : UNITS.reversed().entrySet()) {
            Optional<String> number =
                    Numbers.inUnit(value.bitsPerSecond(), unit.getKey())
                            .map(found -> Numbers.text(found, context.decimalMark()));
            if (number.isPresent()) {
                return number.get() + " " + unit.getValue();
            }
        }
        return "0 bit/s";
    }

    @Override
    public Parsed<Bandwidth> parse(String text, CellContext context) {
        Optional<Bandwidth> plain = BandwidthText.strict(text).toOptional();
        return plain.isPresent()
                ? Parsed.value(plain.get())
                : BandwidthText.listed(text, context.decimalMark())
                        .flatMap(counted -> total(text, counted, context));
    }

    @Override
    public SortKey key(Bandwidth value, CellContext context) {
        return SortKey.of(value.bitsPerSecond());
    }

    private static Parsed<Bandwidth> total(
            String text, Counted<Bandwidth> counted, CellContext context) {
        if (!counted.rest().isEmpty()) {
            return context.problem("network.rest", Quoted.of(text), Quoted.of(counted.rest()));
        }
        BigInteger total =
                BigInteger.valueOf(counted.each().bitsPerSecond())
                        .multiply(BigInteger.valueOf(counted.count()));
        return total.bitLength() < Long.SIZE
                ? Parsed.value(new Bandwidth(total.longValueExact()))
                : context.problem("amount.large", Quoted.of(text));
    }

    private static SequencedMap<Long, String> units() {
        SequencedMap<Long, String> units = new TreeMap<>();
        units.put(1L, "bit/s");
        units.put(1_000L, "kbit/s");
        units.put(1_000_000L, "Mbit/s");
        units.put(1_000_000_000L, "Gbit/s");
        units.put(1_000_000_000_000L, "Tbit/s");
        return units;
    }
}
