package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.hardware.ProcessorSlots;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The sockets of a machine: `2 × SP5 up to 400 W`.
record ProcessorSlotsCell() implements Cell<ProcessorSlots> {

    static final ProcessorSlotsCell SOCKETS = new ProcessorSlotsCell();

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})");

    @Override
    public ColumnType type() {
        return new ColumnType.Text(ColumnType.Lines.ONE);
    }

    @Override
    public String text(ProcessorSlots value, CellContext context) {
        String socket = value.socket().isEmpty() ? "" : SlotWords.free(value.socket());
        return SlotPhrase.of(value.count())
                .add(socket)
                .add(value.mostWatts().map(watts -> "up to " + watts + " W"))
                .text();
    }

    @Override
    public Parsed<ProcessorSlots> parse(String text, CellContext context) {
        return SlotList.one(
                text, (count, words, _) -> slots(count, words, context), List.of(), context);
    }

    private static Parsed<ProcessorSlots> slots(int count, SlotWords words, CellContext context) {
        String socket = "";
        Optional<Integer> watts = Optional.empty();
        while (!words.isDone()) {
            if (words.take("up", "to")) {
                watts = words.take(NUMBER, "W").map(Integer::valueOf);
                if (watts.isEmpty()) {
                    return context.problem("slots.processors", Quoted.of(words.text()));
                }
            } else if (socket.isEmpty()) {
                socket = words.take();
            } else {
                return context.problem("slots.processors", Quoted.of(words.text()));
            }
        }
        return Parsed.value(new ProcessorSlots(count, socket, watts));
    }

    @Override
    public SortKey key(ProcessorSlots value, CellContext context) {
        return SortKey.of(text(value, context));
    }
}
