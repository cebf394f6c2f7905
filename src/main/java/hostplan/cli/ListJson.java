package hostplan.cli;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.document.Coded;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Quote;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.StoragePool;
import hostplan.hardware.Totals;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.placement.Vm;
import hostplan.project.Figures;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.VmSize;

/// The objects of a project in JSON: names instead of identities where one object names another,
/// figures with their unit in the name, null for what is not known.
final class ListJson {

    private final Project project;
    private final ProjectIndex index;

    ListJson(Project project) {
        this.project = project;
        index = ProjectIndex.of(project);
    }

    String of(ObjectKind kind) {
        return switch (kind) {
            case SITE -> JsonOutput.array(project.sites(), this::write);
            case RACK -> JsonOutput.array(project.racks(), this::write);
            case SERVER_MODEL -> JsonOutput.array(project.serverModels(), this::write);
            case CONFIGURATION -> JsonOutput.array(project.configurations(), this::write);
            case PART -> JsonOutput.array(project.parts(), this::write);
            case QUOTE -> JsonOutput.array(project.quotes(), this::write);
            case STORAGE_POOL -> JsonOutput.array(project.storagePools(), this::write);
            case SERVER ->
                    JsonOutput.array(project.servers(), new ServerJson(project, index)::write);
            case VM -> JsonOutput.array(project.vms(), this::write);
            case FLAVOR -> JsonOutput.array(project.flavors(), this::write);
            case SLICING -> JsonOutput.array(project.slicings(), new SlicingJson(index)::write);
        };
    }

    private void write(JsonOutput json, Site site) {
        json.text("id", site.id());
        json.text("name", site.name());
        json.known("kind", site.kind().map(Coded::code));
        json.known("address", site.address());
        json.known("notes", site.notes());
    }

    private void write(JsonOutput json, Rack rack) {
        json.text("id", rack.id());
        json.text("name", rack.name());
        json.known("site", rack.site().flatMap(index::site).map(Site::name));
        json.number("units", rack.units());
        json.text("numbering", rack.numbering().code());
        json.whole("depthMm", rack.depthMm());
        json.decimal("maximumKg", rack.maximumKg());
        json.whole("maximumWatts", rack.maximumWatts());
        json.known("notes", rack.notes());
    }

    private void write(JsonOutput json, ServerModel model) {
        json.text("id", model.id());
        json.text("name", model.name());
        json.known("manufacturer", model.manufacturer());
        json.known("model", model.model());
        json.known("partNumber", model.partNumber());
        json.text("form", model.form().code());
        json.decimal("rackUnits", model.rackUnits().map(RackUnits::decimal));
        json.yesNo("fullDepth", model.fullDepth());
        json.whole("depthMm", model.depthMm());
        json.decimal("weightKg", model.weightKg());
        json.known("airflow", model.airflow());
        json.number("bays", model.bays());
        json.whole("maximumWatts", Figures.maximumWatts(model));
        json.known("notes", model.notes());
    }

    private void write(JsonOutput json, HardwareConfiguration configuration) {
        Figures figures = Figures.of(configuration, index);
        Totals totals = figures.totals();
        json.text("id", configuration.id());
        json.text("name", configuration.name());
        json.known("model", figures.model().map(ServerModel::name));
        json.known("processor", totals.processor());
        json.whole("sockets", totals.sockets());
        json.whole("cores", totals.cores());
        json.whole("threads", totals.threads());
        json.fraction("memoryMiB", totals.memory().map(Bytes::mib));
        json.known("drives", totals.drives());
        json.fraction("diskMB", totals.disk().map(Bytes::mb));
        json.whole("iops", totals.iops());
        json.fraction("networkMbit", totals.network().map(Bandwidth::mbit));
        json.whole("watts", figures.watts());
        json.decimal("rackUnits", figures.rackUnits().map(RackUnits::decimal));
        json.known("price", configuration.price().map(price -> price.amount().text()));
        json.date("priceDate", configuration.price().flatMap(Price::date));
        json.number("servers", index.serversWith(configuration.id()).size());
        json.known("notes", configuration.notes());
    }

    private void write(JsonOutput json, Part part) {
        json.text("id", part.id());
        json.text("name", part.name());
        json.known("vendor", part.vendor());
        json.text("kind", part.kind().code());
        json.known("partNumber", part.partNumber());
        json.known("price", part.price().map(price -> price.amount().text()));
        json.date("priceDate", part.price().flatMap(Price::date));
        json.number("configurations", index.configurationsWith(part.id()).size());
        json.known("notes", part.notes());
    }

    private void write(JsonOutput json, Quote quote) {
        json.text("id", quote.id());
        json.text("number", quote.number());
        json.known("supplier", quote.supplier());
        json.date("date", quote.date());
        json.date("validUntil", quote.validUntil());
        json.whole("deliveryDays", quote.deliveryDays());
        json.number("prices", quote.lines().size());
    }

    private void write(JsonOutput json, StoragePool pool) {
        json.text("id", pool.id());
        json.text("name", pool.name());
        json.text("kind", pool.kind().code());
        json.number("servers", pool.servers().size());
        json.number("copies", pool.copies());
        json.known("notes", pool.notes());
    }

    private void write(JsonOutput json, Vm vm) {
        VmSize size = VmSize.of(vm, index);
        json.text("id", vm.id());
        json.text("name", vm.name());
        json.known("cluster", vm.cluster());
        json.known("host", vm.host().flatMap(index::server).map(Server::name));
        json.known("powerState", vm.powerState().map(Coded::code));
        json.whole("vcpus", size.vcpus());
        json.fraction("memoryMiB", size.memory().map(Bytes::mib));
        json.fraction("diskProvisionedMiB", size.diskProvisioned().map(Bytes::mib));
        json.fraction("diskUsedMiB", vm.diskUsed().map(Bytes::mib));
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
        json.known("price", flavor.price().map(price -> price.text()));
        json.known("notes", flavor.notes());
    }
}
