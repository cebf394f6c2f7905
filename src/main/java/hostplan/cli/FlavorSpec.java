package hostplan.cli;

import hostplan.amount.Bytes;
import hostplan.amount.Quoted;
import hostplan.capacity.Flavor;

import java.util.List;
import java.util.Optional;

/// Reads a flavor of `hostplan slice --flavor`: by its figures, such as
/// `vcpus=1,memory=2GiB,count=3`, or by its name in the project, such as `small,count=3`.
final class FlavorSpec {

    static final String OPTION = "--flavor";

    private static final List<String> KEYS =
            List.of("name", "vcpus", "memory", "disk", "iops", "network", "count");
    private static final List<String> KEYS_OF_A_NAME = List.of("count");

    private FlavorSpec() {}

    /// A flavor of the question.
    ///
    /// @param count how many are wanted; empty for as many as fit
    record Line(Flavor flavor, Optional<Integer> count) {}

    /// Throws [BadInput] where it cannot be read, or names a flavor that is not in the project.
    ///
    /// @param id for a flavor that is stated by its figures
    static Line read(String text, String id, List<Flavor> ofProject) {
        int comma = text.indexOf(',');
        String first = comma < 0 ? text : text.substring(0, comma);
        return first.contains("=")
                ? stated(Spec.read(OPTION, text, KEYS), id)
                : named(first.strip(), comma < 0 ? "" : text.substring(comma + 1), ofProject);
    }

    private static Line named(String name, String rest, List<Flavor> ofProject) {
        if (ofProject.isEmpty()) {
            throw new BadInput(
                    OPTION + ": " + Quoted.of(name) + " is no key=value, and no project names it.",
                    "Write it as vcpus=1,memory=2GiB.");
        }
        Flavor flavor = Named.one(OPTION, "flavor", name, ofProject);
        return rest.isEmpty()
                ? new Line(flavor, Optional.empty())
                : new Line(flavor, count(Spec.read(OPTION, rest, KEYS_OF_A_NAME)));
    }

    private static Line stated(Spec spec, String id) {
        Flavor.Draft draft = new Flavor.Draft(id);
        draft.vcpus = spec.whole("vcpus", 1).orElseThrow(() -> missing("vcpus", "vcpus=1"));
        draft.memory = spec.amount("memory").orElseThrow(() -> missing("memory", "memory=2GiB"));
        draft.name = spec.text("name").orElseGet(() -> nameOf(draft.vcpus, draft.memory));
        draft.disk = spec.amount("disk");
        draft.iops = spec.whole("iops", 0).map(Integer::longValue);
        draft.network = spec.rate("network");
        return new Line(draft.build(), count(spec));
    }

    private static Optional<Integer> count(Spec spec) {
        return spec.whole("count", 1);
    }

    private static BadInput missing(String key, String example) {
        return new BadInput(OPTION + ": " + key + " is missing.", "Add " + example + ".");
    }

    /// In one word, since it stands in sentences: `1vcpu-2GiB`.
    private static String nameOf(int vcpus, Bytes memory) {
        return vcpus + "vcpu-" + memory.binaryText().replace(" ", "");
    }
}
