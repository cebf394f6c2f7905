package hostplan.project;

import hostplan.hardware.Part;
import hostplan.hardware.Price;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Parts of a project beside the entries of the catalogue of which they are copies.
public final class CatalogEdits {

    private CatalogEdits() {}

    /// Finds the entry of the catalogue by its identity.
    public interface Entries extends Function<String, Optional<Part>> {}

    /// The parts that [#update] would change: a fact differs, or the catalogue has a newer price. A
    /// price of a person's own or of a quote is expected to differ, and notes are theirs anyway.
    public static Set<String> changed(Project project, Entries catalog) {
        Set<String> changed = new HashSet<>();
        for (Part part : project.parts()) {
            if (entry(part, catalog)
                    .filter(entry -> !updated(part, entry).equals(part))
                    .isPresent()) {
                changed.add(part.id());
            }
        }
        return changed;
    }

    /// The project with the facts of these parts as the catalogue has them by now. A price stays
    /// where a quote has set it or where it is newer than that of the catalogue.
    public static Project update(Project project, Set<String> parts, Entries catalog) {
        return changed(project, parts, catalog, CatalogEdits::updated);
    }

    /// The project with these parts exactly as the catalogue has them.
    public static Project restore(Project project, Set<String> parts, Entries catalog) {
        return changed(project, parts, catalog, CatalogEdits::restored);
    }

    private interface Change {
        Part of(Part part, Part entry);
    }

    private static Project changed(
            Project project, Set<String> parts, Entries catalog, Change change) {
        UnaryOperator<Part> each =
                part ->
                        parts.contains(part.id())
                                ? entry(part, catalog)
                                        .map(entry -> change.of(part, entry))
                                        .orElse(part)
                                : part;
        return ProjectEdits.replace(
                project, ObjectKind.PART, project.parts().stream().map(each).toList());
    }

    private static Optional<Part> entry(Part part, Entries catalog) {
        return part.catalogId().flatMap(catalog);
    }

    private static Part restored(Part part, Part entry) {
        return part.with(draft -> {
            draft.vendor = entry.vendor();
            draft.name = entry.name();
            draft.partNumber = entry.partNumber();
            draft.facts = entry.facts();
            draft.price = entry.price();
            draft.weightKg = entry.weightKg();
            draft.failuresPerYear = entry.failuresPerYear();
            draft.provenance = entry.provenance();
        });
    }

    private static Part updated(Part part, Part entry) {
        Part all = restored(part, entry);
        return keepsItsPrice(part, entry) ? all.with(draft -> draft.price = part.price()) : all;
    }

    private static boolean keepsItsPrice(Part part, Part entry) {
        if (part.price().flatMap(Price::quote).isPresent() || entry.price().isEmpty()) {
            return true;
        }
        Optional<LocalDate> own = part.price().flatMap(Price::date);
        Optional<LocalDate> theirs = entry.price().flatMap(Price::date);
        return own.isPresent() && theirs.filter(date -> date.isAfter(own.get())).isEmpty();
    }

    /// A part as an entry of a catalogue: its price is no longer that of a quote of this project.
    ///
    /// @param id of the entry
    public static Part asEntry(Part part, String id) {
        return part.with(draft -> {
            draft.id = id;
            draft.catalogId = Optional.empty();
            draft.price = part.price().map(Price::withoutQuote);
        });
    }

    /// The project whose part is known to be a copy of an entry.
    public static Project linked(Project project, String part, String entry) {
        return ProjectEdits.replace(
                project,
                ObjectKind.PART,
                project.parts().stream()
                        .filter(each -> each.id().equals(part))
                        .map(each -> each.with(draft -> draft.catalogId = Optional.of(entry)))
                        .toList());
    }
}
