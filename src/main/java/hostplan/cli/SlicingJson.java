package hostplan.cli;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.CutRules;
import hostplan.capacity.Flavor;
import hostplan.capacity.KeepFree;
import hostplan.capacity.Quantity;
import hostplan.capacity.Slicing;
import hostplan.capacity.StatedNode;
import hostplan.document.Coded;
import hostplan.inventory.Server;
import hostplan.project.ProjectIndex;

import java.util.Optional;

/// A stored slicing in JSON: what it asks, not what the answer is.
final class SlicingJson {

    private final ProjectIndex index;

    SlicingJson(ProjectIndex index) {
        this.index = index;
    }

    void write(JsonOutput json, Slicing slicing) {
        json.text("id", slicing.id());
        json.text("name", slicing.name());
        json.known("server", server(slicing));
        json.known("host", host(slicing));
        write(json, CutRules.of(slicing));
        json.array("flavors", slicing.lines(), this::write);
        json.known("notes", slicing.notes());
    }

    /// By what rules hosts are cut, among the members of what asks for it.
    static void write(JsonOutput json, CutRules rules) {
        json.text("hypervisor", rules.ruleSet());
        json.number("cpuRatio", rules.ratios().vcpus());
        json.number("memoryRatio", rules.ratios().memory());
        json.number("diskRatio", rules.ratios().disk());
        json.fraction("reserveMemoryMiB", rules.reserveMemory().map(Bytes::mib));
        json.whole("reserveCores", rules.reserveCores());
        json.fraction("keepFreeMiB", keptAmount(rules.keepFree()));
        json.fraction("keepFreeShare", keptShare(rules.keepFree()));
        json.known("fill", rules.cutting().aim().map(Coded::code));
        json.text("numa", rules.cutting().numa().code());
        if (!rules.cutting().nodes().isEmpty()) {
            json.array("nodes", rules.cutting().nodes(), SlicingJson::write);
        }
        json.text("smt", rules.cutting().smt().code());
    }

    private static void write(JsonOutput json, StatedNode node) {
        json.number("node", node.node());
        json.whole("cores", node.cores());
        json.fraction("memoryMiB", node.memory().map(Bytes::mib));
        json.whole("reserveCores", node.reserveCores());
        json.fraction("reserveMemoryMiB", node.reserve().map(Bytes::mib));
        json.fraction("keepFreeMiB", node.keep().map(Bytes::mib));
    }

    private void write(JsonOutput json, Slicing.Line line) {
        json.known("flavor", index.flavor(line.flavor()).map(Flavor::name));
        json.whole("count", line.count());
        if (line.count().isEmpty() && !line.quantity().equals(Quantity.Fill.AS_MANY_AS_FIT)) {
            json.whole("weight", weight(line.quantity()));
            json.number("min", line.quantity().atLeast());
            json.whole("max", line.quantity().atMost());
        }
    }

    private static Optional<Integer> weight(Quantity quantity) {
        return quantity instanceof Quantity.Weighted(int weight, var _, var _)
                ? Optional.of(weight)
                : Optional.empty();
    }

    private Optional<String> server(Slicing slicing) {
        return switch (slicing.host()) {
            case Slicing.Host.OfServer(String id) -> index.server(id).map(Server::name);
            case Slicing.Host.AdHoc _ -> Optional.empty();
        };
    }

    private static Optional<String> host(Slicing slicing) {
        return switch (slicing.host()) {
            case Slicing.Host.AdHoc adHoc -> Optional.of(adHoc.name());
            case Slicing.Host.OfServer _ -> Optional.empty();
        };
    }

    private static Optional<Fraction> keptAmount(KeepFree keepFree) {
        return switch (keepFree) {
            case KeepFree.Amount(Bytes memory) -> Optional.of(memory.mib());
            case KeepFree.Nothing _, KeepFree.Share _ -> Optional.empty();
        };
    }

    private static Optional<Fraction> keptShare(KeepFree keepFree) {
        return switch (keepFree) {
            case KeepFree.Share(Fraction share) -> Optional.of(share);
            case KeepFree.Nothing _, KeepFree.Amount _ -> Optional.empty();
        };
    }
}
