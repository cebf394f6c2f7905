package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.inventory.Address;

import java.util.List;

/// Network addresses with what each is for, where that is known: `management: 10.0.0.5, 192.0.2.7`.
record AddressesCell() implements Cell<List<Address>> {

    static final AddressesCell ADDRESSES = new AddressesCell();

    /// With its blank, since addresses of version 6 hold colons themselves.
    private static final String SEPARATOR = ": ";

    @Override
    public ColumnType type() {
        return new ColumnType.Text(ColumnType.Lines.ONE);
    }

    @Override
    public String text(List<Address> value, CellContext context) {
        return ListText.join(value.stream().map(AddressesCell::text).toList());
    }

    @Override
    public Parsed<List<Address>> parse(String text, CellContext context) {
        return TextCell.LINES
                .parse(text, context)
                .map(clean -> ListText.split(clean).stream().map(AddressesCell::address).toList());
    }

    @Override
    public SortKey key(List<Address> value, CellContext context) {
        return SortKey.of(text(value, context));
    }

    private static String text(Address address) {
        return address.kind().isEmpty()
                ? address.address()
                : address.kind() + SEPARATOR + address.address();
    }

    private static Address address(String item) {
        int separator = item.indexOf(SEPARATOR);
        return separator < 0
                ? new Address("", item)
                : new Address(
                        item.substring(0, separator).strip(),
                        item.substring(separator + SEPARATOR.length()).strip());
    }
}
