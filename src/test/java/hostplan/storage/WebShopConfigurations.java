package hostplan.storage;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.Build;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.OfferTerms;
import hostplan.hardware.Price;
import hostplan.hardware.Totals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The configurations of the [WebShopSample]: most of parts, two by totals.
final class WebShopConfigurations {

    private WebShopConfigurations() {}

    static List<HardwareConfiguration> all() {
        return List.of(
                of("web-2022", "web node 2022", "dell-r650", webNode())
                        .with(c ->
                                c.price = price("31900", 2026, 9, 14, "Offer of the system house")),
                databaseNode(),
                of("db-2019", "db node 2019", "hpe-dl380-gen10", oldDatabaseNode())
                        .with(c -> c.price = price("4200", 2026, 10, 6, "Second-hand, refurbished"))
                        .with(c ->
                                c.terms =
                                        new OfferTerms(
                                                "Renewtech",
                                                "",
                                                Optional.empty(),
                                                Optional.of(10),
                                                Optional.of(12),
                                                "The dealer swaps parts, sent by post")),
                of("stage-2019", "staging node 2019", "hpe-dl380-gen10", stagingNode()),
                of("backup-2020", "backup node", "hpe-dl380-gen10-lff", backupNode())
                        .with(c -> c.price = price("9800", 2026, 6, 2, "Second-hand, new drives")),
                of("vps-2024", "VPS host 2024", "supermicro-1114s", vpsHost())
                        .with(c ->
                                c.price = price("24800", 2026, 9, 14, "Offer of the system house")),
                of("compute-2021", "compute node 2021", "supermicro-1114s", computeNode())
                        .with(c ->
                                c.price = price("13400", 2026, 9, 14, "Offer of the system house")),
                of("small-2022", "small node", "lenovo-sr250-v2", smallNode())
                        .with(c -> c.price = price("3150", 2026, 10, 8, "Web shop of the maker")),
                of("fx2", "blade enclosure", "dell-fx2s", enclosure()),
                of("fc630", "build blade", "dell-fc630", blade()),
                of("own-haswell", "own build, old workstation", "own-atx", oldTower())
                        .with(c -> c.notes = "From what was left of the old office PCs."),
                of("own-ryzen", "own build, Ryzen", "own-atx", tower()),
                of("mini", "mini PC", "mini-pc", miniPc())
                        .with(c -> c.price = price("799", 2026, 9, 30, "Electronics shop")));
    }

    /// To build or to buy: the parts cost 52,100 EUR, the vendor's machine 61,300.
    private static HardwareConfiguration databaseNode() {
        return of(
                        "db-2026",
                        "db node 2026",
                        "supermicro-1115cs",
                        new Filling()
                                .processors(1, "amd-epyc-9354p")
                                .memory(1, 12, "64-gb-ddr5-4800-rdimm")
                                .drives("front", 1, 8, "samsung-pm9a3-3-84-tb")
                                .card("ocp", 1, "intel-e810-xxvda2-ocp-3-0")
                                .supplies(1, "supermicro-860-w-titanium-pws-861a-1r")
                                .array("data", ArrayLevel.RAID_10, ArrayMaker.MDRAID, "front", 1, 8)
                                .done())
                .with(c -> c.price = price("61300", 2026, 10, 26, "Offer of Thomas-Krenn"))
                .with(c ->
                        c.terms =
                                new OfferTerms(
                                        "Thomas-Krenn",
                                        "A-26-30418",
                                        Optional.of(LocalDate.of(2026, 12, 18)),
                                        Optional.of(28),
                                        Optional.of(36),
                                        "On site on the next business day"));
    }

    private static Build webNode() {
        return new Filling()
                .processors(2, "intel-xeon-gold-6338")
                .memory(1, 8, "32-gb-ddr4-3200-rdimm")
                .memory(17, 24, "32-gb-ddr4-3200-rdimm")
                .drives("front", 1, 4, "samsung-pm9a3-7-68-tb")
                .card("ocp", 1, "intel-e810-xxvda2-ocp-3-0")
                .supplies(2, "dell-1100-w-titanium-15th-generation")
                .array("data", ArrayLevel.RAID_10, ArrayMaker.MDRAID, "front", 1, 4)
                .done();
    }

    private static Build oldDatabaseNode() {
        return new Filling()
                .processors(2, "intel-xeon-gold-6248")
                .memory(1, 6, "32-gb-ddr4-2933-rdimm")
                .memory(13, 18, "32-gb-ddr4-2933-rdimm")
                .drives("front", 1, 8, "samsung-pm883-1-92-tb")
                .card("flexlom", 1, "hpe-562flr-sfp-plus-2x10-gbe")
                .supplies(2, "hpe-800-w-flex-slot-platinum")
                .extras("hpe-smart-array-p408i-a-sr-gen10")
                .array("data", ArrayLevel.RAID_10, ArrayMaker.CARD, "front", 1, 8)
                .prebuilt()
                .done();
    }

    /// Six drives are in no array: they are the shop's Ceph.
    private static Build stagingNode() {
        return new Filling()
                .processors(2, "intel-xeon-gold-6248")
                .memory(1, 6, "32-gb-ddr4-2933-rdimm")
                .memory(13, 18, "32-gb-ddr4-2933-rdimm")
                .drives("front", 1, 2, "samsung-pm893-480-gb")
                .drives("front", 3, 8, "samsung-pm883-1-92-tb")
                .card("flexlom", 1, "hpe-562flr-sfp-plus-2x10-gbe")
                .supplies(2, "hpe-800-w-flex-slot-platinum")
                .extras("hpe-smart-array-e208i-a-sr-gen10")
                .array("system", ArrayLevel.RAID_1, ArrayMaker.MDRAID, "front", 1, 2)
                .done();
    }

    private static Build vpsHost() {
        return new Filling()
                .processors(1, "amd-epyc-7543p")
                .memory(1, 8, "64-gb-ddr4-3200-rdimm")
                .drives("front", 1, 4, "samsung-pm9a3-7-68-tb")
                .card("pcie", 1, "intel-e810-xxvda2")
                .supplies(2, "supermicro-750-w-platinum-pws-751p-1r")
                .array("data", ArrayLevel.RAID_10, ArrayMaker.MDRAID, "front", 1, 4)
                .done();
    }

    private static Build computeNode() {
        return new Filling()
                .processors(1, "amd-epyc-7443p")
                .memory(1, 8, "32-gb-ddr4-3200-rdimm")
                .drives("m.2", 1, 2, "samsung-pm9a3-960-gb-m-2")
                .supplies(2, "supermicro-750-w-platinum-pws-751p-1r")
                .array("system", ArrayLevel.RAID_1, ArrayMaker.MDRAID, "m.2", 1, 2)
                .done();
    }

    private static Build smallNode() {
        return new Filling()
                .processors(1, "intel-xeon-e-2336")
                .memory(1, 4, "16-gb-ddr4-3200-ecc-udimm")
                .drives("front", 1, 2, "samsung-pm893-960-gb")
                .card("pcie", 1, "intel-x710-t2l")
                .supplies(2, "lenovo-450-w-redundant-platinum-sr250")
                .array("data", ArrayLevel.RAID_1, ArrayMaker.MDRAID, "front", 1, 2)
                .done();
    }

    private static Build enclosure() {
        return new Filling().supplies(2, "dell-1600-w-platinum-for-fx2").done();
    }

    private static Build blade() {
        return new Filling()
                .processors(2, "intel-xeon-e5-2680-v4")
                .memory(1, 4, "16-gb-ddr4-2400-rdimm")
                .memory(13, 16, "16-gb-ddr4-2400-rdimm")
                .drives("front", 1, 2, "samsung-pm893-960-gb")
                .card("mezzanine", 1, "dell-fx2-57840-4x10-gbe-select-network-adapter")
                .array("data", ArrayLevel.RAID_1, ArrayMaker.MDRAID, "front", 1, 2)
                .done();
    }

    private static Build oldTower() {
        return new Filling()
                .board("supermicro-x10srl-f")
                .processors(1, "intel-xeon-e5-2630-v3")
                .memory(1, 2, "8-gb-ddr4-2133-rdimm")
                .drives("inside-2.5", 1, 2, "samsung-870-evo-1-tb")
                .supplies(1, "atx-450-w-bronze")
                .array("data", ArrayLevel.SINGLE, ArrayMaker.MDRAID, "inside-2.5", 1, 2)
                .done();
    }

    private static Build tower() {
        return new Filling()
                .board("asus-tuf-gaming-b650-plus")
                .processors(1, "amd-ryzen-9-7950x")
                .memory(1, 4, "32-gb-ddr5-5600-udimm")
                .drives("m.2", 1, 2, "samsung-990-pro-2-tb")
                .supplies(1, "atx-550-w-gold")
                .extras("noctua-nh-u12s-for-am5-and-lga1700")
                .array("data", ArrayLevel.SINGLE, ArrayMaker.MDRAID, "m.2", 1, 2)
                .done();
    }

    private static Build backupNode() {
        return totals("Xeon Silver 4210", 2, 10, 20, 128)
                .with(t -> {
                    t.drives = "12 × 16 TB HDD, RAID 6";
                    t.disk = Optional.of(Bytes.ofGB(160_000));
                    t.iops = Optional.of(960L);
                    t.network = Optional.of(Bandwidth.ofGbit(20));
                    t.watts = Optional.of(340);
                });
    }

    private static Build miniPc() {
        return totals("Core i5-1340P", 1, 12, 16, 64)
                .with(t -> {
                    t.drives = "1 × 1 TB NVMe";
                    t.disk = Optional.of(Bytes.ofGB(1_000));
                    t.network = Optional.of(Bandwidth.ofMbit(2_500));
                    t.watts = Optional.of(35);
                });
    }

    private static HardwareConfiguration of(String id, String name, String model, Build build) {
        return new HardwareConfiguration.Draft("cfg-" + id)
                .build()
                .with(configuration -> {
                    configuration.name = name;
                    configuration.model = Optional.of("model-" + model);
                    configuration.build = build;
                });
    }

    /// @param cores of one processor
    /// @param threads of one processor
    private static Totals totals(String processor, int sockets, int cores, int threads, int gib) {
        return Totals.UNKNOWN.with(totals -> {
            totals.processor = processor;
            totals.sockets = Optional.of(sockets);
            totals.cores = Optional.of(sockets * cores);
            totals.threads = Optional.of(sockets * threads);
            totals.memory = Optional.of(Bytes.ofGiB(gib));
        });
    }

    private static Optional<Price> price(String euro, int year, int month, int day, String source) {
        return Optional.of(
                new Price(
                        WebShopSample.euro(euro),
                        Optional.of(LocalDate.of(year, month, day)),
                        source));
    }
}
