package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.inventory.Address;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.util.List;

/// The addresses of a server in the file, one a line.
final class AddressShape {

    private static final Value<Address> VALUE =
            ObjectValue.part(
                    Shape.<Address, Parts>oneLine()
                            .text("kind", Address::kind, (d, v) -> d.kind = v)
                            .text("address", Address::address, (d, v) -> d.address = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    static final Value<List<Address>> LIST = ListValue.lines(VALUE, Address::address);

    private AddressShape() {}

    private static final class Parts {
        String kind = "";
        String address = "";

        Parsed<Address> build() {
            return Parsed.value(new Address(kind, address));
        }
    }
}
