package hostplan.cli;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.document.Coded;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.placement.Vm;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.VmSize;

import java.util.Optional;

/// The objects of a project in JSON: names instead of identities where one object names another,
/// figures with their unit in the name, null for what is not known.
final class ListJson {

    private final Project project;
    private final ProjectIndex index;
    private final ListedHardware hardware;
    private final RackJson racks;

    ListJson(Project project) {
        this.project = project;
        index = ProjectIndex.of(project);
        hardware = new ListedHardware(index);
        racks = new RackJson(index);
    }

    String of(ObjectKind kind) {
        return switch (kind) {
            case SITE -> JsonOutput.array(project.sites(), this::write);
            case RACK -> JsonOutput.array(project.racks(), racks::write);
            case RACK_ITEM -> JsonOutput.array(project.rackItems(), racks::write);
            case SERVER_MODEL -> JsonOutput.array(project.serverModels(), hardware::write);
            case CONFIGURATION -> JsonOutput.array(project.configurations(), hardware::write);
            case PART -> JsonOutput.array(project.parts(), hardware::write);
            case QUOTE -> JsonOutput.array(project.quotes(), hardware::write);
            case STORAGE_POOL -> JsonOutput.array(project.storagePools(), hardware::write);
            case SERVER ->
                    JsonOutput.array(project.servers(), new ServerJson(project, index)::write);
            case VM -> JsonOutput.array(project.vms(), this::write);
            case FLAVOR -> JsonOutput.array(project.flavors(), this::write);
            case SLICING -> JsonOutput.array(project.slicings(), new SlicingJson(index)::write);
            case PLACEMENT ->
                    JsonOutput.array(project.placements(), new PlacementJson(index)::write);
        };
    }

    private void write(JsonOutput json, Site site) {
        json.text("id", site.id());
        json.text("name", site.name());
        json.known("kind", site.kind().map(Coded::code));
        json.known("address", site.address());
        json.known("notes", site.notes());
    }

    private void write(JsonOutput json, Vm vm) {
        VmSize size = VmSize.of(vm, index);
        json.text("id", vm.id());
        json.text("name", vm.name());
        json.known("cluster", vm.cluster());
        json.known("host", vm.host().flatMap(index::server).map(Server::name));
        json.known("powerState", vm.powerState().map(Coded::code));
        json.number("count", vm.count());
        json.whole("vcpus", size.vcpus());
        json.fraction("memoryMiB", size.memory().map(Bytes::mib));
        json.fraction("diskProvisionedMiB", size.diskProvisioned().map(Bytes::mib));
        json.fraction("diskUsedMiB", vm.diskUsed().map(Bytes::mib));
        json.fraction("memoryUsedMiB", vm.memoryUsed().map(Bytes::mib));
        json.whole("iops", size.iops());
        json.fraction("networkMbit", size.network().map(Bandwidth::mbit));
        json.known("disks", vm.disks().map(Coded::code));
        json.known("operatingSystem", vm.operatingSystem());
        json.known("group", vm.group());
        json.texts("tags", vm.tags());
    }

    private void write(JsonOutput json, Flavor flavor) {
        json.text("id", flavor.id());
        json.text("name", flavor.name());
        json.number("vcpus", flavor.vcpus());
        json.number("memoryMiB", flavor.memory().mib());
        json.fraction("diskMB", flavor.disk().map(Bytes::mb));
        json.whole("iops", flavor.iops());
        json.fraction("networkMbit", flavor.network().map(Bandwidth::mbit));
        json.yesNo("pinned", Optional.of(flavor.pinned()));
        json.whole("virtualNodes", flavor.virtualNodes());
        json.known("price", flavor.price().map(price -> price.text()));
        json.known("notes", flavor.notes());
    }
}
