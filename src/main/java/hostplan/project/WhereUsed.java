package hostplan.project;

import hostplan.capacity.Slicing;
import hostplan.document.ProjectObject;
import hostplan.hardware.Quote;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Who refers to an object.
public final class WhereUsed {

    private WhereUsed() {}

    /// Everything that refers to one object.
    public static List<Use> of(ObjectKind kind, String id, ProjectIndex index) {
        return switch (kind) {
            case SITE ->
                    Stream.concat(
                                    uses(Link.RACK_AT_SITE, index.racksAt(id), id),
                                    uses(Link.SERVER_AT_SITE, index.serversDirectlyAt(id), id))
                            .toList();
            case RACK ->
                    Stream.concat(
                                    uses(Link.SERVER_IN_RACK, index.serversIn(id), id),
                                    uses(Link.ITEM_IN_RACK, index.itemsIn(id), id))
                            .toList();
            case SERVER_MODEL ->
                    Stream.concat(
                                    uses(
                                            Link.CONFIGURATION_OF_MODEL,
                                            index.configurationsOf(id),
                                            id),
                                    quotes(Link.QUOTE_OF_MODEL, Quote.Kind.MODEL, id, index))
                            .toList();
            case CONFIGURATION -> ofConfiguration(id, index).toList();
            case PART ->
                    Stream.concat(
                                    uses(
                                            Link.CONFIGURATION_OF_PART,
                                            index.configurationsWith(id),
                                            id),
                                    quotes(Link.QUOTE_OF_PART, Quote.Kind.PART, id, index))
                            .toList();
            case SERVER -> ofServer(id, index).toList();
            case FLAVOR ->
                    Stream.concat(
                                    uses(Link.VM_OF_FLAVOR, index.vmsOf(id), id),
                                    uses(Link.SLICING_INTO_FLAVOR, slicingsInto(id, index), id))
                            .toList();
            case VM -> uses(Link.PLACEMENT_BINDS_VM, index.placementsBinding(id), id).toList();
            case SLICING, PLACEMENT, QUOTE, STORAGE_POOL, RACK_ITEM -> List.of();
        };
    }

    /// Everything that refers to one of several objects and is not one of them itself.
    public static List<Use> of(ObjectKind kind, Collection<String> ids, ProjectIndex index) {
        return ids.stream()
                .distinct()
                .flatMap(id -> of(kind, id, index).stream())
                .filter(use -> use.kind() != kind || !ids.contains(use.id()))
                .toList();
    }

    private static Stream<Use> ofConfiguration(String id, ProjectIndex index) {
        return Stream.of(
                        uses(Link.SERVER_WITH_CONFIGURATION, index.serversWith(id), id),
                        quotes(Link.QUOTE_OF_CONFIGURATION, Quote.Kind.CONFIGURATION, id, index),
                        uses(Link.PLACEMENT_BUYS_CONFIGURATION, index.placementsBuying(id), id))
                .flatMap(found -> found);
    }

    private static Stream<Use> ofServer(String id, ProjectIndex index) {
        return Stream.of(
                        uses(Link.POOL_OF_SERVER, index.poolsOf(id), id),
                        uses(Link.SERVER_IN_ENCLOSURE, index.bladesIn(id), id),
                        uses(Link.VM_ON_HOST, index.vmsOn(id), id),
                        uses(Link.SLICING_OF_HOST, index.slicingsOf(id), id),
                        uses(Link.PLACEMENT_ON_SERVER, index.placementsOn(id), id))
                .flatMap(found -> found);
    }

    private static Stream<Use> quotes(Link link, Quote.Kind kind, String id, ProjectIndex index) {
        Quote.Target target = new Quote.Target(kind, id);
        return uses(
                link,
                index.project().quotes().stream()
                        .filter(quote ->
                                quote.lines().stream()
                                        .anyMatch(line -> line.target().equals(target)))
                        .toList(),
                id);
    }

    private static List<Slicing> slicingsInto(String flavor, ProjectIndex index) {
        return index.project().slicings().stream()
                .filter(slicing ->
                        slicing.lines().stream().anyMatch(line -> line.flavor().equals(flavor)))
                .toList();
    }

    private static Stream<Use> uses(Link link, List<? extends ProjectObject> users, String used) {
        return users.stream().map(user -> new Use(link, user.id(), user.name(), used));
    }
}
