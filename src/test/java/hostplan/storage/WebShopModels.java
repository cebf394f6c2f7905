package hostplan.storage;

import hostplan.hardware.Price;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Tax;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The server models of the [WebShopSample]: copies of the catalogue under the names by which the
/// shop calls them, with the prices of the bare machines that it got in autumn 2026.
final class WebShopModels {

    private WebShopModels() {}

    static List<ServerModel> all() {
        return List.of(
                used("dell-r650", "dell-r650-10-sff", "PowerEdge R650", "1450"),
                list("supermicro-1115cs", "supermicro-as-1115cs-tnr", "AS-1115CS-TNR", "4600"),
                used("hpe-dl380-gen10", "hpe-dl380-gen10-8-sff", "ProLiant DL380 Gen10", "420"),
                used(
                        "hpe-dl380-gen10-lff",
                        "hpe-dl380-gen10-12-lff",
                        "ProLiant DL380 Gen10 12 LFF",
                        "480"),
                list("supermicro-1114s", "supermicro-as-1114s-wn10rt", "AS-1114S-WN10RT", "1540"),
                list("lenovo-sr250-v2", "lenovo-sr250-v2-8-sff", "ThinkSystem SR250 V2", "760"),
                used("dell-fx2s", "dell-fx2s", "PowerEdge FX2s", "290"),
                used("dell-fc630", "dell-fc630", "PowerEdge FC630", "140"),
                shop("own-atx", "atx-mid-tower-case", "ATX mid tower case", "89.90"),
                shop("mini-pc", "intel-nuc-13-pro", "NUC 13 Pro", "549.00"));
    }

    private static ServerModel used(String id, String entry, String name, String euro) {
        return copy(
                id,
                entry,
                name,
                new Price(
                        WebShopSample.euro(euro),
                        Optional.of(LocalDate.of(2026, 10, 20)),
                        "Dealer in used servers"));
    }

    private static ServerModel list(String id, String entry, String name, String euro) {
        return copy(
                id,
                entry,
                name,
                new Price(
                        WebShopSample.euro(euro),
                        Optional.of(LocalDate.of(2026, 10, 12)),
                        "Price list of Nordhaus Systems"));
    }

    private static ServerModel shop(String id, String entry, String name, String euro) {
        return copy(
                id,
                entry,
                name,
                new Price(
                        WebShopSample.euro(euro),
                        Optional.of(LocalDate.of(2026, 10, 27)),
                        "Web shop",
                        Tax.GROSS,
                        Optional.empty()));
    }

    private static ServerModel copy(String id, String entry, String name, Price price) {
        ServerModel found =
                WebShopSample.CATALOG
                        .model(entry)
                        .orElseThrow(() -> new IllegalArgumentException("No model " + entry));
        return found.with(model -> {
            model.id = "model-" + id;
            model.catalogId = Optional.of(entry);
            model.model = name;
            model.price = Optional.of(price);
        });
    }
}
