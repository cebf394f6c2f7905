package hostplan.ui.purchase;

import java.util.List;

/// A line of the purchase list as it is shown.
///
/// @param part what it buys, and its kind
public record PurchaseRow(
        String id,
        String part,
        String kind,
        String partNumber,
        String quantity,
        String unitNet,
        String sumNet,
        String sumGross,
        String spares,
        String supplier,
        String delivery,
        String warranty) {

    List<String> cells() {
        return List.of(
                part,
                quantity,
                unitNet,
                sumNet,
                sumGross,
                spares,
                delivery,
                warranty,
                kind,
                partNumber,
                supplier);
    }
}
