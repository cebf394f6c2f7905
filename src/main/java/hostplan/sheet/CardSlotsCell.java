package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardSlots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The slots for cards: `3 × PCIe low ×16 Gen5 240 mm CPU 1, 1 × OCP ×16 Gen4`. What is left out is
/// not known. Those without a name are called after their form.
record CardSlotsCell() implements Cell<List<CardSlots>> {

    static final CardSlotsCell CARDS = new CardSlotsCell();

    private static final Pattern LANES = Pattern.compile("[x×]([0-9]{1,2})");
    private static final Pattern GENERATION = Pattern.compile("(?i)gen([1-9])");
    private static final Pattern NUMBER = Pattern.compile("([1-9][0-9]{0,3})");

    @Override
    public ColumnType type() {
        return new ColumnType.Text(ColumnType.Lines.ONE);
    }

    @Override
    public String text(List<CardSlots> value, CellContext context) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            items.add(text(value.get(i), value.subList(0, i)));
        }
        return String.join(", ", items);
    }

    private static String text(CardSlots slots, List<CardSlots> before) {
        return SlotPhrase.of(slots.count())
                .add(ProperWords.of(slots.form()))
                .add(slots.height() == CardHeight.UNKNOWN ? "" : slots.height().code())
                .add(slots.lanes() == 0 ? "" : "×" + slots.lanes())
                .add(slots.generation() == 0 ? "" : "Gen" + slots.generation())
                .add(slots.longestMm().map(length -> length + " mm"))
                .add(slots.socket().map(socket -> "CPU " + socket))
                .add(
                        slots.name().equals(usualName(slots.form(), before))
                                ? ""
                                : "called " + SlotWords.free(slots.name()))
                .text();
    }

    private static String usualName(CardForm form, List<CardSlots> before) {
        return SlotList.name(form.code(), before, CardSlots::name);
    }

    @Override
    public Parsed<List<CardSlots>> parse(String text, CellContext context) {
        return SlotList.<CardSlots>parse(
                        text,
                        (count, words, before) -> new Reader(words, context).slots(count, before),
                        context)
                .flatMap(list -> SlotList.named(list, CardSlots::name, context));
    }

    @Override
    public SortKey key(List<CardSlots> value, CellContext context) {
        return SortKey.of(value.stream().mapToInt(CardSlots::count).sum());
    }

    /// Takes one word after the other, in any order.
    private static final class Reader {

        private final SlotWords words;
        private final CellContext context;
        private Optional<CardForm> form = Optional.empty();
        private CardHeight height = CardHeight.UNKNOWN;
        private int lanes;
        private int generation;
        private Optional<Integer> longest = Optional.empty();
        private Optional<Integer> socket = Optional.empty();
        private Optional<String> name = Optional.empty();

        Reader(SlotWords words, CellContext context) {
            this.words = words;
            this.context = context;
        }

        Parsed<CardSlots> slots(int count, List<CardSlots> before) {
            while (!words.isDone()) {
                if (!takeName() && !takeKind() && !takeNumber()) {
                    return problem();
                }
            }
            return form.isEmpty()
                    ? problem()
                    : Parsed.value(
                            new CardSlots(
                                    name.orElseGet(() -> usualName(form.get(), before)),
                                    count,
                                    form.get(),
                                    lanes,
                                    generation,
                                    height,
                                    longest,
                                    socket));
        }

        private Parsed<CardSlots> problem() {
            return context.problem("slots.cards", Quoted.of(words.text()));
        }

        private boolean takeName() {
            if (words.take("called") && !words.isDone()) {
                name = Optional.of(words.take());
                return true;
            }
            return false;
        }

        private boolean takeKind() {
            Optional<CardForm> kind = words.take(CardForm.class);
            form = kind.or(() -> form);
            Optional<CardHeight> high =
                    kind.isPresent() ? Optional.empty() : words.take(CardHeight.class);
            height = high.orElse(height);
            return kind.isPresent() || high.isPresent();
        }

        private boolean takeNumber() {
            if (words.take("cpu")) {
                socket = words.take(NUMBER).map(Integer::valueOf);
                return socket.isPresent();
            }
            Optional<Integer> wired = words.take(LANES).map(Integer::valueOf);
            lanes = wired.orElse(lanes);
            Optional<Integer> speed =
                    wired.isPresent()
                            ? Optional.empty()
                            : words.take(GENERATION).map(Integer::valueOf);
            generation = speed.orElse(generation);
            Optional<Integer> length =
                    wired.isPresent() || speed.isPresent()
                            ? Optional.empty()
                            : words.take(NUMBER, "mm").map(Integer::valueOf);
            longest = length.or(() -> longest);
            return wired.isPresent() || speed.isPresent() || length.isPresent();
        }
    }
}
