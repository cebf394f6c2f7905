package hostplan.storage;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Aim;
import hostplan.capacity.Cutting;
import hostplan.capacity.KeepFree;
import hostplan.capacity.Neighbours;
import hostplan.capacity.NumaRule;
import hostplan.capacity.Quantity;
import hostplan.capacity.Ratios;
import hostplan.capacity.Slicing;
import hostplan.hardware.Totals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The questions that the [WebShopSample] asks of its hosts.
final class WebShopSlicings {

    private static final Ratios THREE_A_THREAD =
            new Ratios(Fraction.of(3), Fraction.ONE, Fraction.ONE);

    private WebShopSlicings() {}

    static List<Slicing> all() {
        return List.of(
                slicing(
                        "vps-host",
                        "VPS host as it is sold",
                        slicing -> {
                            slicing.host = new Slicing.Host.OfServer("srv-vps-host-01");
                            slicing.ruleSet = "proxmox";
                            slicing.ratios = THREE_A_THREAD;
                            slicing.keepFree = new KeepFree.Share(Fraction.of(1, 10));
                            slicing.lines =
                                    List.of(
                                            wanted("vps-l", 12),
                                            wanted("vps-m", 20),
                                            rest("vps-s"));
                            slicing.neighbours = noisy("vps-s", 4);
                        }),
                slicing(
                        "vps-host-zfs",
                        "VPS host with ZFS",
                        slicing -> {
                            slicing.host = new Slicing.Host.OfServer("srv-vps-host-01");
                            slicing.ruleSet = "proxmox-zfs";
                            slicing.ratios = THREE_A_THREAD;
                            slicing.lines = List.of(rest("vps-m"));
                        }),
                slicing(
                        "web-node",
                        "A web node as VPS host?",
                        slicing -> {
                            slicing.host = new Slicing.Host.OfServer("srv-web-14");
                            slicing.ruleSet = "kvm";
                            slicing.ratios =
                                    new Ratios(Fraction.of(4), Fraction.ONE, Fraction.of(3, 2));
                            slicing.reserveCores = Optional.of(2);
                            slicing.keepFree = new KeepFree.Amount(Bytes.ofGiB(32));
                            slicing.lines = List.of(wanted("shop-managed", 8), rest("vps-l"));
                        }),
                slicing(
                        "web-node-mix",
                        "A web node, the mix that earns most",
                        slicing -> {
                            slicing.host = new Slicing.Host.OfServer("srv-web-14");
                            slicing.ruleSet = "kvm";
                            slicing.ratios = THREE_A_THREAD;
                            slicing.keepFree = new KeepFree.Share(Fraction.of(1, 10));
                            slicing.cutting =
                                    Cutting.IN_TURN.withAim(Aim.INCOME).withNuma(NumaRule.REQUIRED);
                            slicing.lines =
                                    List.of(
                                            between("memory-l", 2, 6),
                                            between("vps-l", 6, 16),
                                            rest("vps-m"),
                                            rest("vps-s"));
                            slicing.neighbours = noisy("vps-l", 2);
                        }),
                slicing(
                        "offer",
                        "The host of the offer",
                        slicing -> {
                            slicing.host =
                                    new Slicing.Host.AdHoc(
                                            "AS-1115CS with twice the memory", offered());
                            slicing.ruleSet = "kvm";
                            slicing.ratios = THREE_A_THREAD;
                            slicing.reserveMemory = Optional.of(Bytes.ofGiB(16));
                            slicing.lines = List.of(rest("memory-l"), rest("vps-m"));
                            slicing.notes = "Offered in September 2026, valid for 14 days.";
                        }));
    }

    private static Slicing slicing(String id, String name, Consumer<Slicing.Draft> change) {
        return new Slicing.Draft("slicing-" + id)
                .build()
                .with(slicing -> slicing.name = name)
                .with(change);
    }

    private static Neighbours noisy(String flavor, int count) {
        return Neighbours.USUAL.with(
                Neighbours.OfFlavor.quiet("flavor-" + flavor).withNoisy(count));
    }

    private static Slicing.Line wanted(String flavor, int count) {
        return new Slicing.Line("flavor-" + flavor, Optional.of(count));
    }

    private static Slicing.Line rest(String flavor) {
        return new Slicing.Line("flavor-" + flavor, Optional.empty());
    }

    private static Slicing.Line between(String flavor, int least, int most) {
        return new Slicing.Line("flavor-" + flavor, new Quantity.Fill(least, Optional.of(most)));
    }

    private static Totals offered() {
        return Totals.UNKNOWN.with(totals -> {
            totals.processor = "EPYC 9354P";
            totals.sockets = Optional.of(1);
            totals.cores = Optional.of(32);
            totals.threads = Optional.of(64);
            totals.memory = Optional.of(Bytes.ofGiB(1_536));
            totals.drives = "8 × 7.68 TB NVMe, mirrored";
            totals.disk = Optional.of(Bytes.ofGB(30_720));
            totals.iops = Optional.of(800_000L);
            totals.network = Optional.of(Bandwidth.ofGbit(50));
        });
    }
}
