package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.hardware.PowerPort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The inlets of a machine with what they draw at most and what is reserved for them: `PSU1 750 W
/// allocated 500 W, PSU2 750 W`.
record PowerPortsCell() implements Cell<List<PowerPort>> {

    static final PowerPortsCell INLETS = new PowerPortsCell();

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})");
    private static final String WATTS = "W";

    @Override
    public ColumnType type() {
        return new ColumnType.Text(ColumnType.Lines.ONE);
    }

    @Override
    public String text(List<PowerPort> value, CellContext context) {
        return value.stream().map(PowerPortsCell::text).collect(Collectors.joining(", "));
    }

    private static String text(PowerPort port) {
        return SlotWords.free(port.name())
                + port.maximumWatts().map(watts -> " " + watts + " W").orElse("")
                + port.allocatedWatts().map(watts -> " allocated " + watts + " W").orElse("");
    }

    @Override
    public Parsed<List<PowerPort>> parse(String text, CellContext context) {
        List<PowerPort> found = new ArrayList<>();
        for (String item : SlotWords.items(text)) {
            Optional<PowerPort> port = port(SlotWords.of(item));
            if (port.isEmpty()) {
                return context.problem("slots.inlets", Quoted.of(item));
            }
            found.add(port.get());
        }
        return Parsed.value(List.copyOf(found));
    }

    private static Optional<PowerPort> port(SlotWords words) {
        String name = words.take();
        Optional<Integer> most = words.take(NUMBER, WATTS).map(Integer::valueOf);
        Optional<Integer> allocated =
                words.take("allocated")
                        ? words.take(NUMBER, WATTS).map(Integer::valueOf)
                        : Optional.empty();
        return words.isDone()
                ? Optional.of(new PowerPort(name, most, allocated))
                : Optional.empty();
    }

    @Override
    public SortKey key(List<PowerPort> value, CellContext context) {
        return SortKey.of(text(value, context));
    }
}
