package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.inventory.Address;
import hostplan.inventory.NetworkCable;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Several texts, each with what it is for where that is known: `management: 10.0.0.5, 192.0.2.7`.
///
/// @param label what a text is for; empty where that is not known
record LabelledCell<E>(
        Function<E, String> label, Function<E, String> body, BiFunction<String, String, E> make)
        implements Cell<List<E>> {

    static final LabelledCell<Address> ADDRESSES =
            new LabelledCell<>(Address::kind, Address::address, Address::new);

    /// The port of the machine and that of the switch: `eth0: sw1/12`.
    static final LabelledCell<NetworkCable> NETWORK_CABLES =
            new LabelledCell<>(NetworkCable::port, NetworkCable::switchPort, NetworkCable::new);

    /// With its blank, since addresses of version 6 hold colons themselves.
    private static final String SEPARATOR = ": ";

    @Override
    public ColumnType type() {
        return new ColumnType.Text(ColumnType.Lines.ONE);
    }

    @Override
    public String text(List<E> value, CellContext context) {
        return ListText.join(value.stream().map(this::text).toList());
    }

    @Override
    public Parsed<List<E>> parse(String text, CellContext context) {
        return TextCell.LINES
                .parse(text, context)
                .map(clean -> ListText.split(clean).stream().map(this::item).toList());
    }

    @Override
    public SortKey key(List<E> value, CellContext context) {
        return SortKey.of(text(value, context));
    }

    private String text(E element) {
        String before = label.apply(element);
        return before.isEmpty() ? body.apply(element) : before + SEPARATOR + body.apply(element);
    }

    private E item(String item) {
        int separator = item.indexOf(SEPARATOR);
        return separator < 0
                ? make.apply("", item)
                : make.apply(
                        item.substring(0, separator).strip(),
                        item.substring(separator + SEPARATOR.length()).strip());
    }
}
