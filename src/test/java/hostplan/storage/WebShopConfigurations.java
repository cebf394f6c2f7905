package hostplan.storage;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Price;
import hostplan.hardware.Totals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The configurations of the [WebShopSample].
final class WebShopConfigurations {

    private WebShopConfigurations() {}

    static List<HardwareConfiguration> all() {
        return List.of(
                of("web-2022", "web node 2022", "dell-r650")
                        .with(c ->
                                c.build =
                                        totals("Xeon Gold 6338", 2, 32, 64, 512)
                                                .with(t -> {
                                                    t.drives = "4 × 7.68 TB NVMe, mirrored";
                                                    t.disk = Optional.of(Bytes.ofGB(15_360));
                                                    t.iops = Optional.of(400_000L);
                                                    t.network = Optional.of(Bandwidth.ofGbit(50));
                                                    t.watts = Optional.of(520);
                                                }))
                        .with(c ->
                                c.price = price("31900", 2026, 9, 14, "Offer of the system house")),
                of("db-2026", "db node 2026", "supermicro-1115cs")
                        .with(c ->
                                c.build =
                                        totals("EPYC 9354P", 1, 32, 64, 768)
                                                .with(t -> {
                                                    t.drives = "8 × 3.84 TB NVMe, mirrored";
                                                    t.disk = Optional.of(Bytes.ofGB(15_360));
                                                    t.iops = Optional.of(800_000L);
                                                    t.network = Optional.of(Bandwidth.ofGbit(50));
                                                    t.watts = Optional.of(412);
                                                }))
                        .with(c ->
                                c.price = price("52100", 2026, 9, 14, "Offer of the system house")),
                of("db-2019", "db node 2019", "hpe-dl380-gen10")
                        .with(c ->
                                c.build =
                                        totals("Xeon Gold 6248", 2, 20, 40, 384)
                                                .with(t -> {
                                                    t.drives = "8 × 1.92 TB SATA SSD, mirrored";
                                                    t.disk = Optional.of(Bytes.ofGB(7_680));
                                                    t.iops = Optional.of(150_000L);
                                                    t.network = Optional.of(Bandwidth.ofGbit(20));
                                                    t.watts = Optional.of(430);
                                                }))
                        .with(c -> c.price = price("4200", 2026, 6, 2, "Second-hand, refurbished")),
                of("backup-2020", "backup node", "hpe-dl380-gen10")
                        .with(c ->
                                c.build =
                                        totals("Xeon Silver 4210", 2, 10, 20, 128)
                                                .with(t -> {
                                                    t.drives = "12 × 16 TB HDD, RAID 6";
                                                    t.disk = Optional.of(Bytes.ofGB(160_000));
                                                    t.iops = Optional.of(960L);
                                                    t.network = Optional.of(Bandwidth.ofGbit(20));
                                                    t.watts = Optional.of(340);
                                                }))
                        .with(c -> c.price = price("9800", 2026, 6, 2, "Second-hand, new drives")),
                of("vps-2024", "VPS host 2024", "supermicro-1114s")
                        .with(c ->
                                c.build =
                                        totals("EPYC 7543P", 1, 32, 64, 512)
                                                .with(t -> {
                                                    t.drives = "4 × 7.68 TB NVMe, mirrored";
                                                    t.disk = Optional.of(Bytes.ofGB(15_360));
                                                    t.iops = Optional.of(500_000L);
                                                    t.network = Optional.of(Bandwidth.ofGbit(50));
                                                    t.watts = Optional.of(360);
                                                }))
                        .with(c ->
                                c.price = price("24800", 2026, 9, 14, "Offer of the system house")),
                of("compute-2021", "compute node 2021", "supermicro-1114s")
                        .with(c ->
                                c.build =
                                        totals("EPYC 7443P", 1, 24, 48, 256)
                                                .with(t -> {
                                                    t.drives = "2 × 960 GB NVMe, mirrored";
                                                    t.disk = Optional.of(Bytes.ofGB(960));
                                                    t.iops = Optional.of(120_000L);
                                                    t.network = Optional.of(Bandwidth.ofGbit(20));
                                                    t.watts = Optional.of(290);
                                                }))
                        .with(c ->
                                c.price = price("13400", 2026, 9, 14, "Offer of the system house")),
                of("small-2022", "small node", "lenovo-sr250-v2")
                        .with(c ->
                                c.build =
                                        totals("Xeon E-2336", 1, 6, 12, 64)
                                                .with(t -> {
                                                    t.drives = "2 × 960 GB SATA SSD, mirrored";
                                                    t.disk = Optional.of(Bytes.ofGB(960));
                                                    t.iops = Optional.of(40_000L);
                                                    t.network = Optional.of(Bandwidth.ofGbit(10));
                                                    t.watts = Optional.of(95);
                                                }))
                        .with(c -> c.price = price("3150", 2026, 8, 20, "Web shop of the maker")),
                of("own-haswell", "own build, old workstation", "own-atx")
                        .with(c ->
                                c.build =
                                        totals("Xeon E5-2630 v3", 1, 8, 16, 16)
                                                .with(t -> {
                                                    t.drives = "2 × 1 TB SATA SSD";
                                                    t.disk = Optional.of(Bytes.ofGB(2_000));
                                                    t.network = Optional.of(Bandwidth.ofGbit(1));
                                                    t.watts = Optional.of(110);
                                                }))
                        .with(c -> c.notes = "From what was left of the old office PCs."),
                of("own-ryzen", "own build, Ryzen", "own-atx")
                        .with(c ->
                                c.build =
                                        totals("Ryzen 9 7950X", 1, 16, 32, 128)
                                                .with(t -> {
                                                    t.drives = "2 × 2 TB NVMe";
                                                    t.disk = Optional.of(Bytes.ofGB(4_000));
                                                    t.network =
                                                            Optional.of(Bandwidth.ofMbit(2_500));
                                                    t.watts = Optional.of(230);
                                                }))
                        .with(c ->
                                c.price = price("3480.50", 2026, 9, 30, "Sum of four web shops")),
                of("mini", "mini PC", "mini-pc")
                        .with(c ->
                                c.build =
                                        totals("Core i5-1340P", 1, 12, 16, 64)
                                                .with(t -> {
                                                    t.drives = "1 × 1 TB NVMe";
                                                    t.disk = Optional.of(Bytes.ofGB(1_000));
                                                    t.network =
                                                            Optional.of(Bandwidth.ofMbit(2_500));
                                                    t.watts = Optional.of(35);
                                                }))
                        .with(c -> c.price = price("799", 2026, 9, 30, "Electronics shop")));
    }

    private static HardwareConfiguration of(String id, String name, String model) {
        return new HardwareConfiguration.Draft("cfg-" + id)
                .build()
                .with(configuration -> {
                    configuration.name = name;
                    configuration.model = Optional.of("model-" + model);
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
