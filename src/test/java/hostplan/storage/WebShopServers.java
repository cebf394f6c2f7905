package hostplan.storage;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Address;
import hostplan.inventory.Environment;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Purchase;
import hostplan.inventory.Server;
import hostplan.inventory.Status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The 42 servers of the [WebShopSample].
final class WebShopServers {

    private final List<Server> servers = new ArrayList<>();

    private WebShopServers() {}

    static List<Server> all() {
        WebShopServers all = new WebShopServers();
        all.webNodes();
        all.databases();
        all.caches();
        all.loadBalancers();
        all.vpsHosts();
        all.backup();
        all.monitoring();
        all.builders();
        all.staging();
        all.office();
        all.homeLab();
        return List.copyOf(all.servers);
    }

    private void webNodes() {
        for (int i = 1; i <= 14; i++) {
            int unit = 9 + (i <= 7 ? i : i - 7);
            String rack = i <= 7 ? "a01" : "a02";
            add("web", i, "Web", "web-2022", rack(rack, unit))
                    .with(production("Debian 13", "Shop team"))
                    .with(bought("2022-05-16", "Dell", "14280", "PO-2022-0117", "2027-05-15"))
                    .with(tags("shop", "nginx", "php"))
                    .keep();
        }
        change("srv-web-14", server -> server.warrantyUntil = Optional.empty());
        change("srv-web-09", server -> server.notes = "Fan 3 was replaced on 2026-03-04.");
    }

    private void databases() {
        for (int i = 1; i <= 2; i++) {
            add("db", i, "Database", "db-2026", rack("a03", 17 + i))
                    .with(production("Debian 13", "Data team"))
                    .with(server -> server.status = Status.ORDERED)
                    .with(server ->
                            server.purchase =
                                    purchase("2026-10-12", "Thomas-Krenn", "49990", "PO-2026-0203"))
                    .with(tags("shop", "postgresql"))
                    .keep();
        }
        for (int i = 3; i <= 4; i++) {
            add("db", i, "Database", "db-2019", rack("a03", 16 + 2 * i))
                    .with(production("Debian 12", "Data team"))
                    .with(bought("2019-06-24", "HPE", "18450", "PO-2019-0088", "2024-06-23"))
                    .with(tags("shop", "postgresql"))
                    .with(server -> server.notes = "Goes once db-01 and db-02 carry the load.")
                    .keep();
        }
    }

    private void caches() {
        for (int i = 1; i <= 2; i++) {
            add("cache", i, "Cache", "compute-2021", rack("a0" + i, 20))
                    .with(production("Debian 13", "Shop team"))
                    .with(bought("2021-09-13", "Supermicro", "6890", "PO-2021-0154", "2026-12-31"))
                    .with(tags("shop", "redis"))
                    .keep();
        }
    }

    private void loadBalancers() {
        for (int i = 1; i <= 2; i++) {
            add("lb", i, "Load balancer", "small-2022", rack("a0" + i, 40))
                    .with(production("Debian 13", "Network team"))
                    .with(bought("2022-11-07", "Lenovo", "2140", "PO-2022-0231", "2027-11-06"))
                    .with(tags("edge", "haproxy"))
                    .keep();
        }
    }

    private void vpsHosts() {
        for (int i = 1; i <= 4; i++) {
            add(
                            "vps-host",
                            i,
                            "VPS host",
                            "vps-2024",
                            rack(i <= 2 ? "a01" : "a02", i % 2 == 1 ? 2 : 3))
                    .with(production("Proxmox VE 9", "Hosting team"))
                    .with(bought("2024-04-08", "Supermicro", "16350", "PO-2024-0061", "2029-04-07"))
                    .with(tags("vps", "kvm"))
                    .keep();
        }
    }

    private void backup() {
        add("backup", 1, "Backup", "backup-2020", rack("a03", 2))
                .with(production("Debian 13", "Platform team"))
                .with(bought("2020-02-17", "HPE", "11200", "PO-2020-0034", "2027-02-16"))
                .with(tags("backup"))
                .with(server -> server.own("column-spare-fans", "2"))
                .keep();
    }

    private void monitoring() {
        add("mon", 1, "Monitoring", "small-2022", rack("a03", 40))
                .with(production("Debian 13", "Platform team"))
                .with(bought("2022-11-07", "Lenovo", "2140", "PO-2022-0231", "2027-11-06"))
                .with(tags("prometheus"))
                .keep();
    }

    private void builders() {
        add("blades", 1, "Build", "fx2", rack("a03", 31))
                .with(test(Status.ACTIVE, "", "Platform team"))
                .with(bought("2025-03-10", "Renewtech", "390", "PO-2025-0047", "2027-03-09"))
                .with(tags("ci"))
                .keep();
        for (int i = 1; i <= 2; i++) {
            add("ci", i, "Build", "fc630", inBay("srv-blades-01", String.valueOf(i)))
                    .with(test(Status.ACTIVE, "Debian 13", "Platform team"))
                    .with(bought("2025-03-10", "Renewtech", "640", "PO-2025-0047", "2027-03-09"))
                    .with(tags("ci"))
                    .keep();
        }
    }

    private void staging() {
        for (int i = 1; i <= 4; i++) {
            add("stage", i, "Staging", "stage-2019", rack("a02", 22 + 2 * i))
                    .with(test(i == 4 ? Status.STAGED : Status.ACTIVE, "Debian 13", "Shop team"))
                    .with(bought("2026-06-09", "Renewtech", "3950", "PO-2026-0121", "2027-06-08"))
                    .with(tags("shop", "staging"))
                    .keep();
        }
        // Two machines of one name, as happens when a row is copied.
        change("srv-stage-04", server -> server.name = "stage-03");
    }

    private void office() {
        add("files", 1, "Files", "small-2022", Optional.of(new Location.AtSite("site-office")))
                .with(test(Status.ACTIVE, "TrueNAS 25.04", "Office"))
                .with(bought("2022-11-07", "Lenovo", "2140", "PO-2022-0231", "2027-11-06"))
                .keep();
        add("test", 1, "Test", "own-haswell", Optional.of(new Location.AtSite("site-office")))
                .with(test(Status.PLANNED, "", "Shop team"))
                .keep();
        add("test", 2, "Test", "own-ryzen", Optional.of(new Location.AtSite("site-office")))
                .with(test(Status.PLANNED, "", "Shop team"))
                .keep();
    }

    private void homeLab() {
        for (int i = 1; i <= 3; i++) {
            add("lab", i, "Lab", "mini", Optional.of(new Location.AtSite("site-home")))
                    .with(test(Status.ACTIVE, "Proxmox VE 9", "Ada"))
                    .with(bought("2024-11-29", "Electronics shop", "519", "", "2026-11-28"))
                    .with(tags("lab"))
                    .keep();
        }
        add("lab", 4, "Lab", "own-haswell", Optional.of(new Location.AtSite("site-home")))
                .with(test(Status.FAILED, "Proxmox VE 8", "Ada"))
                .with(server ->
                        server.notes = "Does not start since the storm; the supply is suspected.")
                .keep();
    }

    /// A server that is being put together.
    private final class Entry {
        private Server server;

        Entry(Server server) {
            this.server = server;
        }

        Entry with(Consumer<Server.Draft> change) {
            server = server.with(change);
            return this;
        }

        void keep() {
            servers.add(server);
        }
    }

    private Entry add(
            String name,
            int number,
            String role,
            String configuration,
            Optional<Location> location) {
        String full = name + "-%02d".formatted(number);
        int count = servers.size() + 1;
        return new Entry(new Server.Draft("srv-" + full).build())
                .with(server -> {
                    server.name = full;
                    server.hostname = full + ".shop.example";
                    server.role = role;
                    server.configuration = Optional.of("cfg-" + configuration);
                    server.location = location;
                    server.assetTag = "WS-%04d".formatted(1000 + count);
                    server.serialNumber = "SN%06d".formatted(702_000 + 37 * count);
                    server.addresses =
                            List.of(
                                    new Address("management", "10.20.0." + (10 + count)),
                                    new Address("service", "192.0.2." + (10 + count)));
                    server.own("column-cost-centre", costCentre(role));
                });
    }

    private void change(String id, Consumer<Server.Draft> change) {
        servers.replaceAll(server -> server.id().equals(id) ? server.with(change) : server);
    }

    private static String costCentre(String role) {
        return switch (role) {
            case "VPS host" -> "4300 Hosting";
            case "Lab", "Test", "Staging", "Build" -> "4900 Development";
            case "Files" -> "1200 Office";
            default -> "4100 Shop";
        };
    }

    private static Optional<Location> rack(String rack, int unit) {
        return Optional.of(
                new Location.InRack("rack-" + rack, Optional.of(RackUnits.of(unit)), Face.FRONT));
    }

    private static Optional<Location> inBay(String enclosure, String bay) {
        return Optional.of(new Location.InBay(enclosure, bay));
    }

    private static Consumer<Server.Draft> production(String system, String owner) {
        return server -> {
            server.environment = Optional.of(Environment.PRODUCTION);
            server.status = Status.ACTIVE;
            server.operatingSystem = system;
            server.owner = owner;
            server.own("column-criticality", "high");
            server.own("column-last-check", "2026-10-05");
        };
    }

    private static Consumer<Server.Draft> test(Status status, String system, String owner) {
        return server -> {
            server.environment = Optional.of(Environment.TEST);
            server.status = status;
            server.operatingSystem = system;
            server.owner = owner;
            server.own("column-criticality", "low");
        };
    }

    private static Consumer<Server.Draft> bought(
            String date, String vendor, String euro, String order, String warranty) {
        return server -> {
            server.purchase = purchase(date, vendor, euro, order);
            server.warrantyUntil = Optional.of(LocalDate.parse(warranty));
            server.support = "Next business day";
        };
    }

    private static Purchase purchase(String date, String vendor, String euro, String order) {
        return new Purchase(
                Optional.of(LocalDate.parse(date)),
                vendor,
                Optional.of(WebShopSample.euro(euro)),
                order);
    }

    private static Consumer<Server.Draft> tags(String... tags) {
        return server -> server.tags = List.of(tags);
    }
}
