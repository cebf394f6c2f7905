package hostplan.storage;

import hostplan.amount.Bytes;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The virtual machines of the [WebShopSample]: what it sells, and what it runs for itself.
final class WebShopVms {

    private static final List<String> CUSTOMERS =
            List.of(
                    "bakery",
                    "florist",
                    "notary",
                    "tailor",
                    "bookshop",
                    "dentist",
                    "garage",
                    "choir",
                    "brewery",
                    "sailing-club",
                    "museum",
                    "winery",
                    "kindergarten",
                    "optician",
                    "farm",
                    "print-shop",
                    "theatre",
                    "hotel",
                    "surveyor",
                    "carpenter",
                    "pharmacy",
                    "pottery",
                    "cycle-shop",
                    "roastery");

    private static final List<String> FLAVORS =
            List.of(
                    "vps-s",
                    "vps-m",
                    "vps-s",
                    "vps-l",
                    "memory-m",
                    "vps-m",
                    "shop-managed",
                    "vps-xl");

    private WebShopVms() {}

    static List<Vm> all() {
        return Stream.of(customers(), Stream.of(trials()), shop(), coming(), lab())
                .flatMap(vms -> vms)
                .toList();
    }

    private static Stream<Vm> customers() {
        return IntStream.range(0, CUSTOMERS.size())
                .mapToObj(i ->
                        sold(CUSTOMERS.get(i), i, FLAVORS.get(i % FLAVORS.size()))
                                .with(vm -> {
                                    vm.powerState =
                                            Optional.of(
                                                    i % 11 == 10 ? PowerState.OFF : PowerState.ON);
                                    vm.memoryUsed =
                                            i % 8 == 7
                                                    ? Optional.of(Bytes.ofMiB(4_100 + 300L * i))
                                                    : Optional.empty();
                                }));
    }

    private static Vm sold(String name, int i, String flavor) {
        return vm(name, "vps", "srv-vps-host-0" + (1 + i % 4))
                .with(vm -> {
                    vm.flavor = Optional.of("flavor-" + flavor);
                    vm.operatingSystem = i % 3 == 0 ? "Ubuntu 24.04" : "Debian 13";
                    vm.group = "Customers";
                    vm.tags = List.of("customer");
                });
    }

    private static Vm trials() {
        return sold("trial", 3, "vps-s")
                .with(vm -> {
                    vm.count = 12;
                    vm.group = "Trials";
                    vm.tags = List.of();
                    vm.notes = "Twelve alike, each given out for two weeks.";
                });
    }

    private static Stream<Vm> shop() {
        return Stream.of(
                using(1_740, own("wiki", 1, 2, 4, 60, 22)),
                using(6_040, own("tickets", 2, 4, 8, 120, 71)),
                using(6_250, own("git", 3, 4, 16, 500, 344)).with(in("Code")),
                using(2_460, own("registry", 4, 2, 8, 800, 612)).with(in("Code")),
                using(5_330, own("mail-01", 1, 4, 8, 400, 265)).with(in("Mail")),
                using(5_220, own("mail-02", 2, 4, 8, 400, 265)).with(in("Mail")),
                own("ns-01", 1, 1, 2, 20, 4).with(in("Name servers")),
                own("ns-02", 2, 1, 2, 20, 4).with(in("Name servers")),
                own("ns-03", 3, 1, 2, 20, 4).with(in("Name servers")),
                using(920, own("vault", 3, 2, 4, 20, 6)),
                using(22_020, own("metrics", 4, 8, 32, 1_000, 730)),
                using(13_110, own("logs", 1, 8, 32, 2_000, 1_640)),
                using(20_070, own("search", 2, 8, 24, 300, 188)),
                own("old-shop", 3, 4, 8, 200, 143)
                        .with(vm -> {
                            vm.powerState = Optional.of(PowerState.OFF);
                            vm.notes = "Kept until the books of 2025 are closed.";
                        }));
    }

    /// What the shop runs on servers of its own so far; these run nowhere yet.
    private static Stream<Vm> coming() {
        return Stream.of(
                        sized(vm("shop-app", "vps"), 8, 16, 80)
                                .with(in("Shop"))
                                .with(vm -> vm.count = 8),
                        sized(vm("shop-db-01", "vps"), 16, 128, 800).with(in("Shop databases")),
                        sized(vm("shop-db-02", "vps"), 16, 128, 800).with(in("Shop databases")),
                        sized(vm("shop-cache-01", "vps"), 4, 64, 20).with(in("Shop caches")),
                        sized(vm("shop-cache-02", "vps"), 4, 64, 20).with(in("Shop caches")))
                .map(each ->
                        each.with(vm -> {
                            vm.operatingSystem = "Debian 13";
                            vm.notes = "To replace servers of the shop in 2027.";
                        }));
    }

    private static Consumer<Vm.Draft> in(String group) {
        return vm -> vm.group = group;
    }

    private static Vm own(String name, int host, int vcpus, int gib, int provisioned, int used) {
        return sized(vm(name, "vps", "srv-vps-host-0" + host), vcpus, gib, provisioned, used)
                .with(vm -> {
                    vm.operatingSystem = "Debian 13";
                    vm.group = "Platform";
                });
    }

    private static Stream<Vm> lab() {
        UnaryOperator<Vm> inLab = vm -> vm.with(draft -> draft.group = "Lab");
        return Stream.of(
                        using(
                                1_950,
                                sized(vm("home-assistant", "lab", "srv-lab-01"), 2, 4, 32, 11)),
                        using(5_630, sized(vm("k3s-01", "lab", "srv-lab-01"), 4, 8, 64, 25)),
                        using(6_350, sized(vm("k3s-02", "lab", "srv-lab-02"), 4, 8, 64, 24)),
                        using(4_100, sized(vm("k3s-03", "lab", "srv-lab-03"), 4, 8, 64, 24)))
                .map(inLab);
    }

    /// @param mebibytes of memory that it was seen to use
    private static Vm using(long mebibytes, Vm vm) {
        return vm.with(draft -> draft.memoryUsed = Optional.of(Bytes.ofMiB(mebibytes)));
    }

    private static Vm vm(String name, String cluster, String host) {
        return vm(name, cluster)
                .with(vm -> {
                    vm.host = Optional.of(host);
                    vm.powerState = Optional.of(PowerState.ON);
                });
    }

    private static Vm vm(String name, String cluster) {
        return new Vm.Draft("vm-" + name)
                .build()
                .with(vm -> {
                    vm.name = name;
                    vm.cluster = cluster;
                });
    }

    private static Vm sized(Vm plain, int vcpus, int gib, int provisioned, int used) {
        return sized(plain, vcpus, gib, provisioned)
                .with(vm -> vm.diskUsed = Optional.of(Bytes.ofGiB(used)));
    }

    private static Vm sized(Vm plain, int vcpus, int gib, int provisioned) {
        return plain.with(vm -> {
            vm.vcpus = Optional.of(vcpus);
            vm.memory = Optional.of(Bytes.ofGiB(gib));
            vm.diskProvisioned = Optional.of(Bytes.ofGiB(provisioned));
        });
    }
}
