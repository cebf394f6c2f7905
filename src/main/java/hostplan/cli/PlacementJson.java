package hostplan.cli;

import hostplan.capacity.Ratios;
import hostplan.hardware.HardwareConfiguration;
import hostplan.inventory.Server;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.placement.VmCounting;
import hostplan.project.ProjectIndex;

import java.util.Optional;

/// A stored placement in JSON: what it asks, not what the answer is.
final class PlacementJson {

    private final ProjectIndex index;

    PlacementJson(ProjectIndex index) {
        this.index = index;
    }

    void write(JsonOutput json, Placement placement) {
        json.text("id", placement.id());
        json.text("name", placement.name());
        json.array("hosts", placement.hosts(), this::write);
        write(json, placement.counting());
        SlicingJson.write(json, placement.rules());
        json.text("disks", placement.disks().code());
        json.text("aim", placement.aim().code());
        write(json, placement.failures());
        json.array("groups", placement.groups(), PlacementJson::write);
        json.yesNo("staying", Optional.of(placement.isStaying()));
        json.array("bound", placement.bound().stream().sorted().toList(), this::vm);
        json.known("notes", placement.notes());
    }

    private void write(JsonOutput json, HostOffer offer) {
        switch (offer) {
            case HostOffer.Standing(String id) -> {
                json.text("server", id);
                json.known("name", index.server(id).map(Server::name));
            }
            case HostOffer.ToBuy(String id, Optional<Integer> limit) -> {
                json.text("configuration", id);
                json.known("name", index.configuration(id).map(HardwareConfiguration::name));
                json.whole("limit", limit);
            }
        }
    }

    private static void write(JsonOutput json, VmCounting counting) {
        json.texts("clusters", counting.clusters().stream().sorted().toList());
        json.yesNo("includesOff", Optional.of(counting.includesOff()));
        json.yesNo("usedDisk", Optional.of(counting.usedDisk()));
        json.yesNo("usedMemory", Optional.of(counting.usedMemory()));
        json.number("growth", counting.growth());
    }

    private static void write(JsonOutput json, FailurePlan failures) {
        json.number("hostFailures", failures.hosts());
        json.maybe("failureRatios", failures.ratios(), PlacementJson::write);
        json.yesNo("keepsApart", Optional.of(failures.keepsApart()));
    }

    private static void write(JsonOutput json, Ratios ratios) {
        json.number("cpuRatio", ratios.vcpus());
        json.number("memoryRatio", ratios.memory());
        json.number("diskRatio", ratios.disk());
    }

    private static void write(JsonOutput json, GroupRule rule) {
        json.text("group", rule.group());
        json.text("policy", rule.policy().code());
        json.text("place", rule.place().code());
        json.number("most", rule.most());
        json.yesNo("soft", Optional.of(rule.isSoft()));
    }

    private void vm(JsonOutput json, String id) {
        json.text("id", id);
        json.known("name", index.vm(id).map(Vm::name));
    }
}
