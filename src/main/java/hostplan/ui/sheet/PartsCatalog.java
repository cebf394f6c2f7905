package hostplan.ui.sheet;

import hostplan.hardware.Part;
import hostplan.project.CatalogEdits;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The catalogue as the sheet of parts needs it.
///
/// @param entries finds an entry by its identity, the person's own before those that ship
/// @param keep writes an entry into the person's own catalogue, and then tells why it could not, if
///   so
/// @param newId a new identity for an entry
public record PartsCatalog(
        CatalogEdits.Entries entries,
        BiConsumer<Part, Consumer<Optional<String>>> keep,
        Supplier<String> newId) {

    /// One that has nothing and keeps nothing.
    public static final PartsCatalog EMPTY =
            new PartsCatalog(_ -> Optional.empty(), (_, _) -> {}, () -> "");
}
