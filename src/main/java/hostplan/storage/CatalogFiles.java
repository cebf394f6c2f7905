package hostplan.storage;

import hostplan.hardware.Part;
import hostplan.hardware.ServerModel;
import hostplan.hardware.catalog.Catalog;
import hostplan.hardware.catalog.CatalogKind;
import hostplan.storage.CatalogShape.Content;
import hostplan.storage.json.JsonReader;
import hostplan.storage.json.JsonReading;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The catalogue that ships with the application, and a person's own beside it. Each is read when
/// somebody first looks at it, never at start-up, and from any thread.
public final class CatalogFiles {

    private static final String OWN_NAME = "catalog.json";
    private static final String FOLDER = "/hostplan/assets/catalog/";

    private final Optional<OwnCatalogFile> ownFile;
    private final Map<CatalogKind, Catalog> files = new EnumMap<>(CatalogKind.class);
    private @Nullable Catalog shipped;
    private @Nullable OwnCatalog own;
    private @Nullable Catalog all;

    private CatalogFiles(Optional<OwnCatalogFile> ownFile) {
        this.ownFile = ownFile;
    }

    /// With the person's own catalogue in the folder of their settings.
    public static CatalogFiles beside(SettingsFile settings) {
        return withOwn(settings.file().resolveSibling(OWN_NAME));
    }

    public static CatalogFiles withOwn(Path ownFile) {
        return new CatalogFiles(Optional.of(new OwnCatalogFile(ownFile)));
    }

    /// With a catalogue of one's own that lasts only while the program runs, as tests and pictures
    /// need it.
    public static CatalogFiles forThisRun() {
        return new CatalogFiles(Optional.empty());
    }

    /// What ships with the application.
    public synchronized Catalog shipped() {
        Catalog known = shipped;
        if (known == null) {
            known = readShipped();
            shipped = known;
        }
        return known;
    }

    /// What the person keeps.
    public synchronized OwnCatalog own() {
        OwnCatalog known = own;
        if (known == null) {
            known = readOwn();
            own = known;
        }
        return known;
    }

    /// Both together; the person's own entry counts where both have one of the same identity.
    public synchronized Catalog all() {
        Catalog known = all;
        if (known == null) {
            known = shipped().with(own().catalog());
            all = known;
        }
        return known;
    }

    /// The entries of one kind in both. Of what ships only their file is read.
    public synchronized Catalog only(CatalogKind kind) {
        return file(kind).with(own().catalog()).only(kind);
    }

    /// Keeps a part in the person's own catalogue, in place of one of the same identity.
    public Saved keep(Part part) {
        return change(catalog -> catalog.with(part));
    }

    /// Keeps a model in the person's own catalogue, in place of one of the same identity.
    public Saved keep(ServerModel model) {
        return change(catalog -> catalog.with(model));
    }

    /// Removes an entry from the person's own catalogue; one that ships and was hidden by it is
    /// back.
    public Saved remove(String id) {
        return change(catalog -> catalog.without(id));
    }

    private synchronized Saved change(UnaryOperator<Catalog> change) {
        if (ownFile.isEmpty()) {
            own = new OwnCatalog(change.apply(own().catalog()), List.of());
            all = null;
            return new Saved.Done(FileStamp.NONE);
        }
        Saved saved = ownFile.get().change(change);
        own = ownFile.get().read();
        all = null;
        return saved;
    }

    private OwnCatalog readOwn() {
        return ownFile.map(OwnCatalogFile::read)
                .orElseGet(() -> new OwnCatalog(Catalog.EMPTY, List.of()));
    }

    private Catalog readShipped() {
        List<ServerModel> models = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (CatalogKind kind : CatalogKind.values()) {
            Catalog file = file(kind);
            models.addAll(file.models());
            parts.addAll(file.parts());
        }
        return new Catalog(models, parts);
    }

    private Catalog file(CatalogKind kind) {
        return files.computeIfAbsent(kind, each -> readFile(name(each)));
    }

    private static String name(CatalogKind kind) {
        return switch (kind) {
            case SERVER_MODEL -> "server-models";
            case ENCLOSURE -> "enclosures";
            case PROCESSOR -> "processors";
            case MEMORY -> "memory";
            case DRIVE -> "drives";
            case STORAGE_CONTROLLER -> "storage-controllers";
            case NETWORK_CARD -> "network-cards";
            case POWER_SUPPLY -> "power-supplies";
            case ACCELERATOR -> "accelerators";
            case OTHER -> "other";
        };
    }

    /// Files that a build leaves out are no mistake; mistakes in those that are there are.
    private static Catalog readFile(String name) {
        try (InputStream stream = CatalogFiles.class.getResourceAsStream(FOLDER + name + ".json")) {
            return stream == null ? Catalog.EMPTY : read(name + ".json", stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Catalog read(String name, byte[] content) {
        return switch (new JsonReader().read(content, CatalogShape.VALUE)) {
            case JsonReading.Complete<Content>(Content read) -> read.catalog();
            case JsonReading.Broken<Content> broken ->
                    throw new IllegalStateException(
                            FileProblem.of(name, broken.problems().getFirst()).text());
        };
    }
}
