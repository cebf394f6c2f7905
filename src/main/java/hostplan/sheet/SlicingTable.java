package hostplan.sheet;

import hostplan.capacity.Slicing;
import hostplan.project.ObjectKind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The slicings. Their inputs are edited on their own screen; here they are named, found,
/// duplicated and deleted.
final class SlicingTable {

    private SlicingTable() {}

    static Table<Slicing> table() {
        List<Field<Slicing, ?>> fields =
                new Fields<Slicing>(ObjectKind.SLICING)
                        .required(
                                "name",
                                TextCell.LINE,
                                Slicing::name,
                                (slicing, value) -> slicing.with(draft -> draft.name = value))
                        .readOnly(
                                "host",
                                TextCell.LINE,
                                (slicing, context) -> known(host(slicing, context)))
                        .readOnly(
                                "ruleSet", TextCell.LINE, (slicing, _) -> known(slicing.ruleSet()))
                        .readOnly(
                                "flavors",
                                TextCell.LINE,
                                (slicing, context) -> known(flavors(slicing, context)))
                        .notes(
                                Slicing::notes,
                                (slicing, value) -> slicing.with(draft -> draft.notes = value))
                        .list();
        return new ObjectTable<>(ObjectKind.SLICING, Slicing.class, fields, SlicingTable::beside);
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    private static String host(Slicing slicing, CellContext context) {
        return switch (slicing.host()) {
            case Slicing.Host.OfServer(String server) ->
                    new ReferenceCell(ObjectKind.SERVER).text(server, context);
            case Slicing.Host.AdHoc(String name, var _) -> name;
        };
    }

    private static String flavors(Slicing slicing, CellContext context) {
        return slicing.lines().stream()
                .map(line -> line(line, context))
                .collect(Collectors.joining(", "));
    }

    private static String line(Slicing.Line line, CellContext context) {
        String flavor = new ReferenceCell(ObjectKind.FLAVOR).text(line.flavor(), context);
        return line.count().map(count -> count + " × " + flavor).orElse(flavor);
    }

    private static List<Object> beside(Slicing slicing, CellContext context) {
        Stream<Object> host =
                slicing.host() instanceof Slicing.Host.OfServer(String server)
                        ? context.index().server(server).stream().map(found -> found)
                        : Stream.of();
        Stream<Object> flavors =
                slicing.lines().stream()
                        .flatMap(line -> context.index().flavor(line.flavor()).stream());
        return Stream.concat(host, flavors).toList();
    }
}
