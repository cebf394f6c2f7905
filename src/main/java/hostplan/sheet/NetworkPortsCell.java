package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.hardware.NetworkPorts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The network ports on a board: `4 × 1 Gbit/s, 2 × 25 Gbit/s`.
record NetworkPortsCell() implements Cell<List<NetworkPorts>> {

    static final NetworkPortsCell PORTS = new NetworkPortsCell();

    private static final Pattern COUNTED = Pattern.compile("([1-9][0-9]{0,3})\\s*[x×*]\\s*(.+)");

    @Override
    public ColumnType type() {
        return new ColumnType.Text(ColumnType.Lines.ONE);
    }

    @Override
    public String text(List<NetworkPorts> value, CellContext context) {
        return value.stream()
                .map(ports ->
                        ports.count()
                                + SlotWords.TIMES
                                + NetworkCell.NETWORK.text(ports.speed(), context))
                .collect(Collectors.joining(", "));
    }

    @Override
    public Parsed<List<NetworkPorts>> parse(String text, CellContext context) {
        List<NetworkPorts> found = new ArrayList<>();
        for (String item : SlotWords.items(text)) {
            switch (ports(item, context)) {
                case Parsed.Value<NetworkPorts>(NetworkPorts ports) -> found.add(ports);
                case Parsed.Problem<NetworkPorts>(String message, String cure) -> {
                    return Parsed.problem(message, cure);
                }
            }
        }
        return Parsed.value(List.copyOf(found));
    }

    /// One port where there is no count.
    private static Parsed<NetworkPorts> ports(String item, CellContext context) {
        Matcher counted = COUNTED.matcher(item);
        boolean counts = counted.matches();
        int count = counts ? Integer.parseInt(counted.group(1)) : 1;
        return NetworkCell.NETWORK
                .parse(counts ? counted.group(2) : item, context)
                .map(speed -> new NetworkPorts(count, speed));
    }

    @Override
    public SortKey key(List<NetworkPorts> value, CellContext context) {
        return SortKey.of(value.stream().mapToInt(NetworkPorts::count).sum());
    }
}
