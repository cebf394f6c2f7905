package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.hardware.SupplySlots;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The places for power supplies: `2 × CRPS 800/1100 W redundant`.
record SupplySlotsCell() implements Cell<SupplySlots> {

    static final SupplySlotsCell SUPPLIES = new SupplySlotsCell();

    private static final Pattern RATINGS = Pattern.compile("([0-9]{1,5}(?:/[0-9]{1,5})*)");

    @Override
    public ColumnType type() {
        return new ColumnType.Text(ColumnType.Lines.ONE);
    }

    @Override
    public String text(SupplySlots value, CellContext context) {
        String ratings =
                value.watts().stream().map(String::valueOf).collect(Collectors.joining("/"));
        return SlotPhrase.of(value.count())
                .add(value.form().isEmpty() ? "" : SupplyWords.text(value.form()))
                .add(ratings.isEmpty() ? "" : ratings + " W")
                .add(value.redundant() ? "redundant" : "")
                .text();
    }

    @Override
    public Parsed<SupplySlots> parse(String text, CellContext context) {
        return SlotList.one(
                text, (count, words, _) -> slots(count, words, context), List.of(), context);
    }

    private static Parsed<SupplySlots> slots(int count, SlotWords words, CellContext context) {
        String form = "";
        List<Integer> watts = List.of();
        boolean redundant = false;
        while (!words.isDone()) {
            Optional<String> ratings = words.take(RATINGS, "W");
            if (ratings.isPresent()) {
                watts = Arrays.stream(ratings.get().split("/")).map(Integer::valueOf).toList();
            } else if (words.take("redundant")) {
                redundant = true;
            } else if (form.isEmpty()) {
                form = SupplyWords.take(words);
            } else {
                return context.problem("slots.supplies", Quoted.of(words.text()));
            }
        }
        return Parsed.value(new SupplySlots(count, form, watts, redundant));
    }

    @Override
    public SortKey key(SupplySlots value, CellContext context) {
        return SortKey.of(value.count());
    }
}
