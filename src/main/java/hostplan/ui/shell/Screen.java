package hostplan.ui.shell;

import hostplan.project.ObjectKind;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The places a window can show, in the order of the navigation.
public enum Screen {
    START,
    OVERVIEW,
    INVENTORY(ObjectKind.SERVER),
    SITES(ObjectKind.SITE),
    RACKS(ObjectKind.RACK),
    RACK_ITEMS(ObjectKind.RACK_ITEM),
    HARDWARE,
    CONFIGURATIONS(ObjectKind.CONFIGURATION),
    MODELS(ObjectKind.SERVER_MODEL),
    PARTS(ObjectKind.PART),
    STORAGE(ObjectKind.STORAGE_POOL),
    PURCHASE(ObjectKind.QUOTE),
    QUOTE,
    SLICES(ObjectKind.SLICING),
    HOSTS,
    FLAVORS(ObjectKind.FLAVOR),
    VMS(ObjectKind.VM),
    PLACEMENT(ObjectKind.PLACEMENT),
    FINDINGS,
    PRINT,
    IMPORT;

    private final Optional<ObjectKind> kind;

    Screen() {
        kind = Optional.empty();
    }

    Screen(ObjectKind kind) {
        this.kind = Optional.of(kind);
    }

    /// The objects it shows, where it shows those of one kind.
    public Optional<ObjectKind> kind() {
        return kind;
    }

    /// The objects whose number the navigation shows beside it.
    public Optional<ObjectKind> counted() {
        return switch (this) {
            case HARDWARE -> Optional.of(ObjectKind.CONFIGURATION);
            // Quotes are not what it is about.
            case PURCHASE -> Optional.empty();
            case START,
                    OVERVIEW,
                    HOSTS,
                    INVENTORY,
                    SITES,
                    RACKS,
                    RACK_ITEMS,
                    CONFIGURATIONS,
                    MODELS,
                    PARTS,
                    STORAGE,
                    QUOTE,
                    SLICES,
                    FLAVORS,
                    VMS,
                    PLACEMENT,
                    FINDINGS,
                    PRINT,
                    IMPORT ->
                    kind;
        };
    }

    /// Whether the navigation lists it; the start page, rack items, paper, an import and a quote
    /// are reached otherwise.
    public boolean navigable() {
        return this != START
                && this != RACK_ITEMS
                && this != PRINT
                && this != IMPORT
                && this != QUOTE;
    }

    /// The key of its name in the texts.
    public String titleKey() {
        return "screen." + name().toLowerCase(Locale.ROOT);
    }

    /// The screen that shows the objects of a kind, which has one.
    public static Screen of(ObjectKind kind) {
        return showing(kind)
                .orElseThrow(() -> new IllegalArgumentException("No screen shows " + kind + "."));
    }

    /// The screen that shows the objects of a kind, if one does.
    public static Optional<Screen> showing(ObjectKind kind) {
        return Stream.of(values())
                .filter(screen -> screen.kind.equals(Optional.of(kind)))
                .findFirst();
    }
}
