package hostplan.hardware.fit;

import hostplan.amount.Money;
import hostplan.hardware.Part;
import hostplan.hardware.PartKind;
import hostplan.hardware.Price;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// The parts that one can take: first those of the project, then those of the catalogue of which
/// the project has no copy. The catalogue is read when somebody looks, not before.
public final class Shelf {

    /// Nothing to take.
    public static final Shelf NONE = of(List.of());

    private final List<Part> own;
    private final Supplier<List<Part>> catalog;
    private final Function<Price, Optional<Money>> worth;
    private Optional<Map<PartKind, List<Part>>> byKind = Optional.empty();

    /// @param own the parts of the project
    /// @param catalog the parts of the catalogue
    /// @param worth what a price is in the one currency in which prices are compared, net; empty
    ///   where it cannot be converted
    public Shelf(
            List<Part> own, Supplier<List<Part>> catalog, Function<Price, Optional<Money>> worth) {
        this.own = List.copyOf(own);
        this.catalog = catalog;
        this.worth = worth;
    }

    /// A shelf of parts whose prices are compared as they are.
    public static Shelf of(List<Part> parts) {
        return new Shelf(parts, List::of, price -> Optional.of(price.amount()));
    }

    /// The parts of one kind.
    public synchronized List<Part> parts(PartKind kind) {
        Map<PartKind, List<Part>> known = byKind.orElseGet(this::sorted);
        byKind = Optional.of(known);
        return known.getOrDefault(kind, List.of());
    }

    /// Whether the project has the part; else it is copied when it is taken.
    public boolean isOwn(Part part) {
        return own.stream().anyMatch(each -> each.id().equals(part.id()));
    }

    /// The net price of a part in the currency in which prices are compared.
    public Optional<Money> worth(Part part) {
        return part.price().flatMap(worth);
    }

    /// The cheapest first; what has no price that can be compared last.
    Comparator<Part> cheapest() {
        return Comparator.comparing((Part part) -> worth(part).isEmpty())
                .thenComparing(part -> worth(part).map(Money::amount).orElse(BigDecimal.ZERO))
                .thenComparing(Part::id);
    }

    private Map<PartKind, List<Part>> sorted() {
        Map<PartKind, List<Part>> sorted = new EnumMap<>(PartKind.class);
        Set<String> known = new HashSet<>();
        for (Part part : own) {
            add(sorted, part);
            known.add(part.id());
            part.catalogId().ifPresent(known::add);
        }
        catalog.get().stream()
                .filter(part -> known.add(part.id()))
                .forEach(part -> add(sorted, part));
        return sorted;
    }

    private static void add(Map<PartKind, List<Part>> sorted, Part part) {
        sorted.computeIfAbsent(part.kind(), _ -> new ArrayList<>()).add(part);
    }
}
