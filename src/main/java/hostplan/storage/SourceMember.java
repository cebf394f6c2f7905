package hostplan.storage;

import hostplan.capacity.SourceNote;
import hostplan.document.Confidence;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a figure that ships comes from, as a member of the object that states it.
final class SourceMember {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private SourceMember() {}

    static SourceNote of(JsonMembers item) {
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
                source.coded("confidence", Confidence.class),
                source.optionalText("note").orElse(""));
    }
}
