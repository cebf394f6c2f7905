package hostplan.storage;

import hostplan.amount.Money;
import hostplan.document.UnknownMembers;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Quote;
import hostplan.hardware.Tax;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The parts of the [WebShopSample]: copies of the catalogue with the prices that the shop got for
/// them in autumn 2026. The offers are invented.
final class WebShopParts {

    private static final LocalDate QUOTED = LocalDate.of(2026, 11, 3);
    private static final String QUOTE = "quote-nordhaus-1187";

    private WebShopParts() {}

    static List<Part> all() {
        return Stream.of(
                        databaseNode(),
                        webNode(),
                        vpsAndCompute(),
                        hewlettPackard(),
                        small(),
                        blades(),
                        towers())
                .flatMap(parts -> parts)
                .toList();
    }

    /// The supplier's quote for the two database servers, with what the parts were thought to cost
    /// before it.
    static List<Quote> quotes() {
        return List.of(
                new Quote(
                        QUOTE,
                        "AN-2026-1187",
                        "Nordhaus Systems",
                        Optional.of(QUOTED),
                        Optional.of(LocalDate.of(2026, 12, 15)),
                        Optional.of(21),
                        Optional.empty(),
                        "",
                        List.of(
                                before("64-gb-ddr5-4800-rdimm", "1290"),
                                before("samsung-pm9a3-3-84-tb", "2840"),
                                before("amd-epyc-9354p", "2340")),
                        "For db-01 and db-02. Memory for one day only, they say.",
                        UnknownMembers.NONE));
    }

    private static Stream<Part> databaseNode() {
        return Stream.of(
                quoted("amd-epyc-9354p", "2340"),
                quoted("64-gb-ddr5-4800-rdimm", "1500"),
                quoted("samsung-pm9a3-3-84-tb", "3300"),
                list("intel-e810-xxvda2-ocp-3-0", "380"),
                list("supermicro-860-w-titanium-pws-861a-1r", "380"));
    }

    private static Stream<Part> webNode() {
        return Stream.of(
                used("intel-xeon-gold-6338", "690"),
                list("32-gb-ddr4-3200-rdimm", "310"),
                list("samsung-pm9a3-7-68-tb", "3660"),
                used("dell-1100-w-titanium-15th-generation", "120"));
    }

    private static Stream<Part> vpsAndCompute() {
        return Stream.of(
                used("amd-epyc-7543p", "890"),
                used("amd-epyc-7443p", "560"),
                list("64-gb-ddr4-3200-rdimm", "610"),
                list("samsung-pm9a3-960-gb-m-2", "780"),
                list("intel-e810-xxvda2", "378"),
                list("supermicro-750-w-platinum-pws-751p-1r", "165"));
    }

    private static Stream<Part> hewlettPackard() {
        return Stream.of(
                used("intel-xeon-gold-6248", "190"),
                used("32-gb-ddr4-2933-rdimm", "235"),
                used("samsung-pm883-1-92-tb", "340"),
                used("samsung-pm893-480-gb", "150"),
                used("hpe-smart-array-p408i-a-sr-gen10", "140"),
                used("hpe-smart-array-e208i-a-sr-gen10", "60"),
                used("hpe-562flr-sfp-plus-2x10-gbe", "35"),
                used("hpe-800-w-flex-slot-platinum", "55"));
    }

    private static Stream<Part> small() {
        return Stream.of(
                list("intel-xeon-e-2336", "270"),
                list("16-gb-ddr4-3200-ecc-udimm", "190"),
                list("samsung-pm893-960-gb", "560"),
                list("intel-x710-t2l", "290"),
                list("lenovo-450-w-redundant-platinum-sr250", "140"));
    }

    private static Stream<Part> blades() {
        return Stream.of(
                used("intel-xeon-e5-2680-v4", "25"),
                used("16-gb-ddr4-2400-rdimm", "85"),
                used("dell-fx2-57840-4x10-gbe-select-network-adapter", "30"),
                used("dell-1600-w-platinum-for-fx2", "45"));
    }

    private static Stream<Part> towers() {
        return Stream.of(
                used("supermicro-x10srl-f", "95"),
                used("intel-xeon-e5-2630-v3", "9"),
                used("8-gb-ddr4-2133-rdimm", "38"),
                shop("samsung-870-evo-1-tb", "289.00"),
                shop("atx-450-w-bronze", "49.90"),
                shop("asus-tuf-gaming-b650-plus", "169.00"),
                shop("amd-ryzen-9-7950x", "449.00"),
                shop("32-gb-ddr5-5600-udimm", "389.00"),
                shop("samsung-990-pro-2-tb", "379.00"),
                shop("atx-550-w-gold", "84.90"),
                shop("noctua-nh-u12s-for-am5-and-lga1700", "74.90"));
    }

    /// From the quote.
    private static Part quoted(String id, String euro) {
        Price price = price(euro, QUOTED, "Quote AN-2026-1187 of Nordhaus Systems", Tax.NET);
        return part(
                id,
                new Price(
                        price.amount(),
                        price.date(),
                        price.source(),
                        price.tax(),
                        Optional.of(QUOTE)));
    }

    private static Part list(String id, String euro) {
        return part(
                id,
                price(euro, LocalDate.of(2026, 10, 12), "Price list of Nordhaus Systems", Tax.NET));
    }

    private static Part used(String id, String euro) {
        return part(id, price(euro, LocalDate.of(2026, 10, 20), "Dealer in used servers", Tax.NET));
    }

    private static Part shop(String id, String euro) {
        return part(id, price(euro, LocalDate.of(2026, 10, 27), "Web shop", Tax.GROSS));
    }

    private static Part part(String id, Price price) {
        Part entry =
                WebShopSample.CATALOG
                        .part(id)
                        .orElseThrow(() -> new IllegalArgumentException("No part " + id));
        return entry.with(draft -> {
            draft.id = "part-" + id;
            draft.catalogId = Optional.of(id);
            draft.price = Optional.of(price);
        });
    }

    private static Quote.Line before(String id, String euro) {
        return new Quote.Line(
                Quote.Target.part("part-" + id),
                Optional.of(
                        price(
                                euro,
                                LocalDate.of(2026, 9, 14),
                                "Price list of Nordhaus Systems",
                                Tax.NET)));
    }

    private static Price price(String euro, LocalDate date, String source, Tax tax) {
        Money amount = WebShopSample.euro(euro);
        return new Price(amount, Optional.of(date), source, tax, Optional.empty());
    }
}
