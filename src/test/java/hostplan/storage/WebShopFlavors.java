package hostplan.storage;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;

import java.util.List;
import java.util.Optional;

/// What the [WebShopSample] sells beside its shop.
final class WebShopFlavors {

    private WebShopFlavors() {}

    static List<Flavor> all() {
        return List.of(
                flavor("vps-s", "VPS S", 1, 2, 40, 1_000, 100, "5.90"),
                flavor("vps-m", "VPS M", 2, 4, 80, 2_000, 200, "10.90"),
                flavor("vps-l", "VPS L", 4, 8, 160, 4_000, 400, "20.90"),
                flavor("vps-xl", "VPS XL", 8, 16, 320, 8_000, 800, "39.90"),
                flavor("memory-m", "Memory M", 2, 16, 80, 2_000, 200, "28.50"),
                flavor("memory-l", "Memory L", 4, 32, 160, 4_000, 400, "55.00"),
                flavor("compute-l", "Compute L", 8, 8, 160, 4_000, 400, "34.50"),
                flavor("shop-managed", "Managed shop", 4, 12, 200, 6_000, 500, "149.00"));
    }

    private static Flavor flavor(
            String id,
            String name,
            int vcpus,
            int gib,
            int gigabytes,
            long iops,
            int mbit,
            String euro) {
        return new Flavor.Draft("flavor-" + id)
                .build()
                .with(flavor -> {
                    flavor.name = name;
                    flavor.vcpus = vcpus;
                    flavor.memory = Bytes.ofGiB(gib);
                    flavor.disk = Optional.of(Bytes.ofGB(gigabytes));
                    flavor.iops = Optional.of(iops);
                    flavor.network = Optional.of(Bandwidth.ofMbit(mbit));
                    flavor.price = Optional.of(WebShopSample.euro(euro));
                });
    }
}
