package hostplan.sheet;

import hostplan.amount.Bytes;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.MemoryType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The memory slots of a machine: `32 × DDR5 RDIMM/MRDIMM up to 256 GiB 5600 MT/s full 4400 MT/s`.
record MemorySlotsCell() implements Cell<MemorySlots> {

    static final MemorySlotsCell SLOTS = new MemorySlotsCell();

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})");
    private static final Pattern AMOUNT = Pattern.compile("([0-9].*)");
    private static final String SPEED = "MT/s";

    @Override
    public ColumnType type() {
        return new ColumnType.Text(ColumnType.Lines.ONE);
    }

    @Override
    public String text(MemorySlots value, CellContext context) {
        return SlotPhrase.of(value.count())
                .add(value.generation().name())
                .add(SlotWords.joined(value.types(), ProperWords::capital))
                .add(
                        value.largestModule()
                                .map(most -> "up to " + AmountCell.MEMORY.text(most, context)))
                .add(value.speed().map(speed -> speed + " " + SPEED))
                .add(value.fullSpeed().map(speed -> "full " + speed + " " + SPEED))
                .text();
    }

    @Override
    public Parsed<MemorySlots> parse(String text, CellContext context) {
        return SlotList.one(
                text,
                (count, words, _) -> new Reader(count, words, context).slots(),
                List.of(),
                context);
    }

    @Override
    public SortKey key(MemorySlots value, CellContext context) {
        return SortKey.of(value.count());
    }

    /// Takes one word after the other, in any order.
    private static final class Reader {

        private final int count;
        private final SlotWords words;
        private final CellContext context;
        private Optional<MemoryGeneration> generation = Optional.empty();
        private Set<MemoryType> types = Set.of();
        private Optional<Bytes> largest = Optional.empty();
        private Optional<Integer> speed = Optional.empty();
        private Optional<Integer> fullSpeed = Optional.empty();

        Reader(int count, SlotWords words, CellContext context) {
            this.count = count;
            this.words = words;
            this.context = context;
        }

        Parsed<MemorySlots> slots() {
            while (!words.isDone()) {
                if (!takeOne()) {
                    return problem();
                }
            }
            return generation.isEmpty()
                    ? problem()
                    : Parsed.value(
                            new MemorySlots(
                                    count, generation.get(), types, largest, speed, fullSpeed));
        }

        private Parsed<MemorySlots> problem() {
            return context.problem("slots.memory", Quoted.of(words.text()));
        }

        private boolean takeOne() {
            if (words.take("up", "to")) {
                return takeLargest();
            }
            if (words.take("full")) {
                fullSpeed = words.take(NUMBER, SPEED).map(Integer::valueOf);
                return fullSpeed.isPresent();
            }
            Optional<Integer> fast = words.take(NUMBER, SPEED).map(Integer::valueOf);
            speed = fast.or(() -> speed);
            Optional<MemoryGeneration> known =
                    fast.isPresent() ? Optional.empty() : words.take(MemoryGeneration.class);
            generation = known.or(() -> generation);
            Optional<Set<MemoryType>> kinds =
                    fast.isPresent() || known.isPresent()
                            ? Optional.empty()
                            : words.takeAll(MemoryType.class);
            types = kinds.orElse(types);
            return fast.isPresent() || known.isPresent() || kinds.isPresent();
        }

        /// The amount may be one word or two.
        private boolean takeLargest() {
            Optional<String> number = words.take(AMOUNT);
            if (number.isEmpty()) {
                return false;
            }
            largest = AmountCell.MEMORY.parse(number.get(), context).toOptional();
            if (largest.isEmpty() && !words.isDone()) {
                largest =
                        AmountCell.MEMORY
                                .parse(number.get() + " " + words.take(), context)
                                .toOptional();
            }
            return largest.isPresent();
        }
    }
}
