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
import hostplan.capacity.SourceNote;
import hostplan.capacity.UsualRatio;
import hostplan.capacity.VmLimit;
import hostplan.document.Coded;
import hostplan.document.Confidence;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The members of a rule set's file; `assets/schema/hypervisor.schema.json` says the same.
final class RuleSetFormat {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

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
                coded(item, "firmness", item.text("firmness"), Firmness.class),
                source(item));
    }

    private static Overhead overhead(JsonMembers item) {
        item.allowing(Set.of("name", "formula", "fittedUpTo", "source"));
        return new Overhead(
                item.text("name"),
                formula(item, Overhead.INPUTS),
                item.optionalObject("fittedUpTo").map(RuleSetFormat::fitted),
                source(item));
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
        return new VmLimit(resource, most, source(item));
    }

    private static UsualRatio ratio(JsonMembers item) {
        item.allowing(Set.of("resource", "per", "usual", "most", "source"));
        return new UsualRatio(
                resource(item),
                item.optionalText("per")
                        .map(per -> coded(item, "per", per, UsualRatio.Per.class))
                        .orElse(UsualRatio.Per.THREAD),
                item.meaning("usual", RatioText.parse(item.text("usual"))),
                item.optionalText("most").map(most -> item.meaning("most", RatioText.parse(most))),
                source(item));
    }

    private static LeftOut leftOut(JsonMembers item) {
        item.allowing(Set.of("what", "source"));
        return new LeftOut(item.text("what"), source(item));
    }

    private static SourceNote source(JsonMembers item) {
        JsonMembers source = item.object("source");
        source.allowing(Set.of("text", "asOf", "confidence", "note"));
        String asOf = source.text("asOf");
        return new SourceNote(
                source.text("text"),
                source.oneOf(
                        "asOf",
                        asOf,
                        Optional.of(asOf).filter(date -> DATE.matcher(date).matches()),
                        "2026, 2026-08 or 2026-08-21"),
                coded(source, "confidence", source.text("confidence"), Confidence.class),
                source.optionalText("note").orElse(""));
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

    private static <E extends Enum<E> & Coded> E coded(
            JsonMembers item, String name, String word, Class<E> type) {
        return item.oneOf(name, word, Coded.find(type, word), choices(type));
    }

    private static <E extends Enum<E> & Coded> String choices(Class<E> type) {
        return String.join(", ", Stream.of(type.getEnumConstants()).map(Coded::code).toList());
    }
}
