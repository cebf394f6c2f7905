package hostplan.storage;

import hostplan.amount.Fraction;
import hostplan.capacity.KeepFree;
import hostplan.capacity.Ratios;
import hostplan.capacity.Slicing;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.VmCounting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether the hosts of the [WebShopSample] carry what is to come.
final class WebShopPlacement {

    private WebShopPlacement() {}

    /// All VMs of the shop, a fifth larger, on the four hosts that stand and up to four like them;
    /// any one of them may fail.
    static Placement nextYear() {
        return new Placement.Draft("placement-next-year")
                .build()
                .with(placement -> {
                    placement.name = "VPS hosts next year";
                    placement.hosts = hosts();
                    placement.counting =
                            new VmCounting(Set.of("vps"), true, false, false, Fraction.of(1, 5));
                    placement.rules = placement.rules.with(WebShopPlacement::asSold);
                    placement.disks = DiskPlace.REPLICATED;
                    placement.failures = new FailurePlan(1, Optional.of(vcpusAThread(4)), true);
                    placement.groups = groups();
                    placement.bound = Set.of("vm-logs");
                    placement.notes = "The logs stay: nobody wants to copy two terabytes.";
                });
    }

    private static List<HostOffer> hosts() {
        return List.of(
                new HostOffer.Standing("srv-vps-host-01"),
                new HostOffer.Standing("srv-vps-host-02"),
                new HostOffer.Standing("srv-vps-host-03"),
                new HostOffer.Standing("srv-vps-host-04"),
                new HostOffer.ToBuy("cfg-vps-2024", Optional.of(4)));
    }

    private static void asSold(Slicing.Draft rules) {
        rules.ruleSet = "proxmox";
        rules.ratios = vcpusAThread(3);
        rules.keepFree = new KeepFree.Share(Fraction.of(1, 10));
    }

    private static Ratios vcpusAThread(int vcpus) {
        return new Ratios(Fraction.of(vcpus), Fraction.ONE, Fraction.ONE);
    }

    private static List<GroupRule> groups() {
        return List.of(
                GroupRule.apart("Name servers"),
                GroupRule.apart("Shop databases"),
                GroupRule.apart("Shop caches"),
                new GroupRule("Shop", Policy.APART, Place.HOST, 3, false),
                GroupRule.apart("Mail"),
                new GroupRule("Code", Policy.TOGETHER, Place.HOST, 1, true));
    }
}
