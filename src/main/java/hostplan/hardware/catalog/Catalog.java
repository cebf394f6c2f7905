package hostplan.hardware.catalog;

import hostplan.document.ProjectObject;
import hostplan.hardware.Part;
import hostplan.hardware.PartKind;
import hostplan.hardware.ServerModel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Models and parts that one can choose from, each with the source of its facts. Models are sorted
/// by maker and model; parts by kind, maker and name. Whoever uses an entry in a project copies it
/// there.
public final class Catalog {

    private static final Comparator<ServerModel> BY_MODEL =
            Comparator.comparing((ServerModel model) -> CatalogKind.of(model))
                    .thenComparing(ServerModel::manufacturer, NaturalOrder.INSTANCE)
                    .thenComparing(ServerModel::model, NaturalOrder.INSTANCE)
                    .thenComparing(ServerModel::id);

    private static final Comparator<Part> BY_NAME =
            Comparator.comparing(Part::kind)
                    .thenComparing(Part::vendor, NaturalOrder.INSTANCE)
                    .thenComparing(Part::name, NaturalOrder.INSTANCE)
                    .thenComparing(Part::id);

    public static final Catalog EMPTY = new Catalog(List.of(), List.of());

    private final List<ServerModel> models;
    private final List<Part> parts;
    private final Map<String, ServerModel> modelsById;
    private final Map<String, Part> partsById;

    /// Of two entries of one list with the same identity the later counts.
    public Catalog(List<ServerModel> models, List<Part> parts) {
        modelsById = byId(models);
        partsById = byId(parts);
        this.models = modelsById.values().stream().sorted(BY_MODEL).toList();
        this.parts = partsById.values().stream().sorted(BY_NAME).toList();
    }

    private static <V extends ProjectObject> Map<String, V> byId(Collection<V> entries) {
        Map<String, V> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return byId;
    }

    /// All models, enclosures last.
    public List<ServerModel> models() {
        return models;
    }

    public List<ServerModel> models(CatalogKind kind) {
        return models.stream().filter(model -> CatalogKind.of(model) == kind).toList();
    }

    public List<Part> parts() {
        return parts;
    }

    public List<Part> parts(PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    public Optional<ServerModel> model(String id) {
        return Optional.ofNullable(modelsById.get(id));
    }

    public Optional<Part> part(String id) {
        return Optional.ofNullable(partsById.get(id));
    }

    public boolean isEmpty() {
        return models.isEmpty() && parts.isEmpty();
    }

    /// This catalogue with the entries of another, which count where both have one of the same
    /// identity.
    public Catalog with(Catalog other) {
        if (other.isEmpty()) {
            return this;
        }
        List<ServerModel> allModels = new ArrayList<>(models);
        allModels.addAll(other.models);
        List<Part> allParts = new ArrayList<>(parts);
        allParts.addAll(other.parts);
        return new Catalog(allModels, allParts);
    }

    /// This catalogue with one more part, in place of the one of the same identity.
    public Catalog with(Part part) {
        return with(new Catalog(List.of(), List.of(part)));
    }

    /// This catalogue with one more model, in place of the one of the same identity.
    public Catalog with(ServerModel model) {
        return with(new Catalog(List.of(model), List.of()));
    }

    /// This catalogue without the entries of an identity.
    public Catalog without(String id) {
        return filtered(model -> !model.id().equals(id), part -> !part.id().equals(id));
    }

    /// The entries of one kind.
    public Catalog only(CatalogKind kind) {
        return filtered(
                model -> CatalogKind.of(model) == kind, part -> CatalogKind.of(part) == kind);
    }

    /// The entries whose maker, name or part number contain each word of a text, in any case.
    public Catalog find(String text) {
        List<String> words = Stream.of(lower(text).split("\\s+", -1)).toList();
        return filtered(
                model -> hasAll(words, model.manufacturer(), model.model(), model.partNumber()),
                part -> hasAll(words, part.vendor(), part.name(), part.partNumber()));
    }

    private Catalog filtered(Predicate<ServerModel> model, Predicate<Part> part) {
        return new Catalog(
                models.stream().filter(model).toList(), parts.stream().filter(part).toList());
    }

    private static boolean hasAll(List<String> words, String... texts) {
        String all = lower(String.join("\n", texts));
        return words.stream().allMatch(all::contains);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
