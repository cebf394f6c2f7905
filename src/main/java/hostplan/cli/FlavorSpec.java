package hostplan.cli;

import hostplan.amount.Bytes;
import hostplan.amount.Quoted;
import hostplan.capacity.Flavor;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.Quantity;
import hostplan.project.Project;

import java.util.List;

/// Reads a flavor of `hostplan slice --flavor`: by its figures, such as
/// `vcpus=1,memory=2GiB,count=3`, or by its name in the project, such as `small,count=3`.
final class FlavorSpec {

    static final String OPTION = "--flavor";

    private static final List<String> KEYS =
            List.of(
                    "name", "vcpus", "memory", "disk", "iops", "network", "pinned", "vnuma",
                    "price", "count", "weight", "min", "max");
    private static final List<String> KEYS_OF_A_NAME =
            List.of("pinned", "vnuma", "price", "count", "weight", "min", "max");

    private FlavorSpec() {}

    /// A flavor of the question.
    ///
    /// @param quantity how many are wanted
    record Line(Flavor flavor, Quantity quantity) {}

    /// Throws [BadInput] where it cannot be read, or names a flavor that is not in the project.
    ///
    /// @param id for a flavor that is stated by its figures
    static Line read(String text, String id, Project project) {
        int comma = text.indexOf(',');
        String first = comma < 0 ? text : text.substring(0, comma);
        return first.contains("=")
                ? stated(Spec.read(OPTION, text, KEYS), id, project)
                : named(first.strip(), comma < 0 ? "" : text.substring(comma + 1), id, project);
    }

    private static Line named(String name, String rest, String id, Project project) {
        if (project.flavors().isEmpty()) {
            throw new BadInput(
                    OPTION + ": " + Quoted.of(name) + " is no key=value, and no project names it.",
                    "Write it as vcpus=1,memory=2GiB.");
        }
        Flavor flavor = Named.one(OPTION, "flavor", name, project.flavors());
        if (rest.isEmpty()) {
            return new Line(flavor, Quantity.Fill.AS_MANY_AS_FIT);
        }
        Spec spec = Spec.read(OPTION, rest, KEYS_OF_A_NAME);
        boolean changed = spec.has("pinned") || spec.has("vnuma") || spec.has("price");
        return new Line(changed ? changed(flavor, spec, id, project) : flavor, quantity(spec));
    }

    /// The flavor of the project as it would be, beside the one that it is.
    private static Flavor changed(Flavor flavor, Spec spec, String id, Project project) {
        return flavor.with(draft -> {
            draft.id = id;
            fill(draft, spec, project);
        });
    }

    private static void fill(Flavor.Draft draft, Spec spec, Project project) {
        spec.yesNo("pinned").ifPresent(pinned -> draft.pinned = pinned);
        draft.virtualNodes =
                spec.whole("vnuma", FlavorNeed.LEAST_VIRTUAL_NODES).or(() -> draft.virtualNodes);
        draft.price = spec.money("price", project.currency()).or(() -> draft.price);
    }

    private static Line stated(Spec spec, String id, Project project) {
        Flavor.Draft draft = new Flavor.Draft(id);
        draft.vcpus = spec.whole("vcpus", 1).orElseThrow(() -> missing("vcpus", "vcpus=1"));
        draft.memory = spec.amount("memory").orElseThrow(() -> missing("memory", "memory=2GiB"));
        draft.name = spec.text("name").orElseGet(() -> nameOf(draft.vcpus, draft.memory));
        draft.disk = spec.amount("disk");
        draft.iops = spec.whole("iops", 0).map(Integer::longValue);
        draft.network = spec.rate("network");
        fill(draft, spec, project);
        return new Line(draft.build(), quantity(spec));
    }

    private static Quantity quantity(Spec spec) {
        return BadInput.unless(
                OPTION,
                Quantity.of(
                        spec.whole("count", 1),
                        spec.whole("weight", 1),
                        spec.whole("min", 0),
                        spec.whole("max", 1)));
    }

    private static BadInput missing(String key, String example) {
        return new BadInput(OPTION + ": " + key + " is missing.", "Add " + example + ".");
    }

    /// In one word, since it stands in sentences: `1vcpu-2GiB`.
    private static String nameOf(int vcpus, Bytes memory) {
        return vcpus + "vcpu-" + memory.binaryText().replace(" ", "");
    }
}
