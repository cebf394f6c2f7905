package hostplan.exchange.quote;

import hostplan.exchange.Headings;
import hostplan.hardware.Part;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the part that a line of a quote means: by part number, then by vendor and name, then where
/// one text contains the other and only one part does so. Cases, blanks and punctuation do not
/// matter.
final class PartMatcher {

    /// Shorter texts are contained in too much.
    private static final int FEWEST_LETTERS = 4;

    private final ProjectIndex index;
    private final List<Known> parts;

    private record Known(String id, String partNumber, String name, String fullName) {}

    PartMatcher(Project project) {
        index = ProjectIndex.of(project);
        parts = project.parts().stream().map(PartMatcher::known).toList();
    }

    private static Known known(Part part) {
        return new Known(
                part.id(),
                Headings.plain(part.partNumber()),
                Headings.plain(part.name()),
                Headings.plain(part.fullName()));
    }

    Optional<Part> part(String id) {
        return index.part(id);
    }

    QuoteMatch byHand(Optional<String> part) {
        return part.filter(id -> index.part(id).isPresent())
                .<QuoteMatch>map(id -> new QuoteMatch.One(id, QuoteMatch.By.HAND))
                .orElseGet(QuoteMatch.LeftOut::new);
    }

    QuoteMatch match(QuoteRow row) {
        String number = Headings.plain(row.partNumber());
        String name = Headings.plain(row.vendor() + row.name());
        String plainName = Headings.plain(row.name());
        Optional<QuoteMatch> found =
                one(
                                known -> !number.isEmpty() && known.partNumber.equals(number),
                                QuoteMatch.By.PART_NUMBER)
                        .or(() ->
                                one(
                                        known ->
                                                !name.isEmpty()
                                                        && (known.fullName.equals(name)
                                                                || known.fullName.equals(
                                                                        plainName)),
                                        QuoteMatch.By.NAME))
                        .or(() ->
                                one(
                                        known ->
                                                row.vendor().isEmpty()
                                                        && !plainName.isEmpty()
                                                        && known.name.equals(plainName),
                                        QuoteMatch.By.NAME))
                        .or(() ->
                                one(
                                        known -> contains(known, name, number),
                                        QuoteMatch.By.CONTAINED));
        return found.orElseGet(QuoteMatch.None::new);
    }

    /// A line that states a part number means no part with another one.
    private static boolean contains(Known known, String name, String number) {
        boolean otherNumber =
                !number.isEmpty()
                        && !known.partNumber.isEmpty()
                        && !known.partNumber.equals(number);
        if (otherNumber) {
            return false;
        }
        return holds(name, known.partNumber)
                || holds(name, known.fullName)
                || holds(name, known.name)
                || holds(known.fullName, name);
    }

    private static boolean holds(String longer, String shorter) {
        return shorter.length() >= FEWEST_LETTERS && longer.contains(shorter);
    }

    private Optional<QuoteMatch> one(Predicate<Known> fits, QuoteMatch.By by) {
        List<String> ids = parts.stream().filter(fits).map(Known::id).toList();
        return switch (ids.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new QuoteMatch.One(ids.getFirst(), by));
            default -> Optional.of(new QuoteMatch.Several(ids));
        };
    }
}
