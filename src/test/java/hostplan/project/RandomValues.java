package hostplan.project;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.document.UnknownMembers;
import hostplan.document.UnknownMembers.Member;
import hostplan.hardware.Price;
import hostplan.hardware.RackUnits;
import hostplan.hardware.Tax;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Amounts, dates and the like over the whole range that the model allows.
public final class RandomValues {

    private static final List<String> RAW =
            List.of(
                    "1",
                    "true",
                    "null",
                    "[1,  2]",
                    "{\"a\":{\"b\" : [ ]}}",
                    "\"ü \\u00fc\"",
                    "1.50e3",
                    "{\n        \"x\": 1}");

    final RandomGenerator random;
    final RandomTexts texts;

    public RandomValues(RandomGenerator random) {
        this.random = random;
        this.texts = new RandomTexts(random);
    }

    public <V> Optional<V> maybe(Supplier<V> value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    public <E extends Enum<E>> E of(Class<E> type) {
        E[] values = type.getEnumConstants();
        return values[random.nextInt(values.length)];
    }

    public <V> V of(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }

    public <V> List<V> list(int most, Supplier<V> item) {
        List<V> items = new ArrayList<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            items.add(item.get());
        }
        return items;
    }

    public int count() {
        return random.nextInt(4) == 0 ? random.nextInt(Integer.MAX_VALUE) : random.nextInt(200);
    }

    public int atLeastOne() {
        return Math.max(1, count());
    }

    public long largeCount() {
        return random.nextInt(4) == 0
                ? random.nextLong(Long.MAX_VALUE)
                : random.nextLong(2_000_000);
    }

    public Bytes bytes() {
        return switch (random.nextInt(5)) {
            case 0 -> new Bytes(random.nextLong() & Long.MAX_VALUE);
            case 1 -> Bytes.ofGB(random.nextLong(20_000));
            case 2 -> Bytes.ofMiB(random.nextLong(100_000));
            case 3 -> Bytes.ZERO;
            default -> Bytes.ofGiB(random.nextLong(4_000));
        };
    }

    public Bandwidth bandwidth() {
        return random.nextInt(4) == 0
                ? new Bandwidth(random.nextLong() & Long.MAX_VALUE)
                : Bandwidth.ofGbit(random.nextLong(400));
    }

    public BigDecimal decimal() {
        return new BigDecimal(
                BigInteger.valueOf(random.nextLong(-1_000, 1_000_000)), random.nextInt(6));
    }

    public BigDecimal weight() {
        return decimal().abs();
    }

    public Fraction fraction() {
        return Fraction.of(random.nextLong(1, 1_000), random.nextLong(1, 50));
    }

    public RackUnits rackUnits() {
        return new RackUnits(random.nextInt(100));
    }

    public LocalDate date() {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
    }

    public Currency currency() {
        return Currency.getInstance(of(List.of("EUR", "USD", "CHF", "JPY", "KWD")));
    }

    public Money money() {
        return new Money(decimal(), currency());
    }

    public Price price() {
        return new Price(
                new Money(decimal().abs(), currency()),
                maybe(this::date),
                texts.maybe(),
                of(Tax.class),
                random.nextInt(4) == 0 ? Optional.of("quote-1") : Optional.empty());
    }

    /// Members that a later version might write, at places that every object with an identity has,
    /// and within a part of it, such as `purchase`.
    public UnknownMembers unknown(String... parts) {
        List<Member> members = new ArrayList<>();
        String before = "";
        for (int left = random.nextInt(8) - 5; left > 0; left--) {
            String name = "later " + left;
            members.add(new Member(name, of(RAW), before));
            before = name;
        }
        if (random.nextInt(8) == 0) {
            members.add(new Member("slash~1and tilde~0", of(RAW), "id"));
        }
        for (String part : parts) {
            if (random.nextInt(10) == 0) {
                members.add(new Member(part + "/later", of(RAW), ""));
            }
        }
        return new UnknownMembers(members);
    }
}
