package hostplan.storage;

import hostplan.amount.AmountText;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Meaning;
import hostplan.amount.Parsed;
import hostplan.amount.RatioText;
import hostplan.capacity.Firmness;
import hostplan.capacity.Formula;
import hostplan.capacity.LeftOut;
import hostplan.capacity.Overhead;
import hostplan.capacity.Reservation;
import hostplan.capacity.Resource;
import hostplan.capacity.RuleSet;
import hostplan.capacity.UsualRatio;
import hostplan.capacity.VmLimit;

import java.util.Set;

/// The members of a rule set's file; `assets/schema/hypervisor.schema.json` says the same.
final class RuleSetFormat {

    private RuleSetFormat() {}

    static RuleSet read(JsonMembers file) {
        file.allowing(
                Set.of(
                        "$schema",
                        "id",
                        "name",
                        "versions",
                        "reservations",
                        "overheads",
                        "limits",
                        "ratios",
                        "leftOut"));
        return new RuleSet(
                file.text("id"),
                file.text("name"),
                file.optionalText("versions").orElse(""),
                file.objects("reservations").stream().map(RuleSetFormat::reservation).toList(),
                file.objects("overheads").stream().map(RuleSetFormat::overhead).toList(),
                file.objects("limits").stream().map(RuleSetFormat::limit).toList(),
                file.objects("ratios").stream().map(RuleSetFormat::ratio).toList(),
                file.objects("leftOut").stream().map(RuleSetFormat::leftOut).toList());
    }

    private static Reservation reservation(JsonMembers item) {
        item.allowing(Set.of("name", "firmness", "formula", "source"));
        return new Reservation(
                item.text("name"),
                formula(item, Reservation.INPUTS),
                item.coded("firmness", Firmness.class),
                SourceMember.of(item));
    }

    private static Overhead overhead(JsonMembers item) {
        item.allowing(Set.of("name", "formula", "fittedUpTo", "source"));
        return new Overhead(
                item.text("name"),
                formula(item, Overhead.INPUTS),
                item.optionalObject("fittedUpTo").map(RuleSetFormat::fitted),
                SourceMember.of(item));
    }

    private static Overhead.Fitted fitted(JsonMembers item) {
        item.allowing(Set.of("memory", "vcpus"));
        return new Overhead.Fitted(memory(item, "memory"), item.number("vcpus"));
    }

    private static VmLimit limit(JsonMembers item) {
        item.allowing(Set.of("resource", "most", "source"));
        Resource resource = resource(item);
        Fraction most =
                switch (resource) {
                    case VCPUS -> item.meaning("most", Fraction.parse(item.text("most")));
                    case MEMORY -> memory(item, "most").mib();
                    case DISK, IOPS, NETWORK ->
                            item.meaning(
                                    "resource",
                                    Parsed.problem(
                                            "A limit of " + resource.id() + " is not known.",
                                            "Write vcpus or memory."));
                };
        return new VmLimit(resource, most, SourceMember.of(item));
    }

    private static UsualRatio ratio(JsonMembers item) {
        item.allowing(Set.of("resource", "per", "usual", "most", "source"));
        return new UsualRatio(
                resource(item),
                item.optionalText("per")
                        .map(per -> item.coded("per", per, UsualRatio.Per.class))
                        .orElse(UsualRatio.Per.THREAD),
                item.meaning("usual", RatioText.parse(item.text("usual"))),
                item.optionalText("most").map(most -> item.meaning("most", RatioText.parse(most))),
                SourceMember.of(item));
    }

    private static LeftOut leftOut(JsonMembers item) {
        item.allowing(Set.of("what", "source"));
        return new LeftOut(item.text("what"), SourceMember.of(item));
    }

    private static Formula formula(JsonMembers item, Set<String> inputs) {
        return item.meaning("formula", Formula.parse(item.text("formula"), inputs));
    }

    private static Bytes memory(JsonMembers item, String name) {
        return item.meaning(name, AmountText.parse(item.text(name), Meaning.STRICT));
    }

    private static Resource resource(JsonMembers item) {
        String id = item.text("resource");
        return item.oneOf(
                "resource", id, Resource.withId(id), "vcpus, memory, disk, iops, network");
    }
}
