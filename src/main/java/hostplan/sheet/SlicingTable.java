package hostplan.sheet;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.capacity.Flavor;
import hostplan.capacity.KeepFree;
import hostplan.capacity.Ratios;
import hostplan.capacity.Slicing;
import hostplan.inventory.Site;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.SlicedHost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The slicings: by which rules each host is cut, to be edited, and what comes of it.
final class SlicingTable {

    private SlicingTable() {}

    static Table<Slicing> of(Project project, SlicingFacts facts) {
        Fields<Slicing> fields = new Fields<>(ObjectKind.SLICING);
        fields.required(
                "name",
                TextCell.LINE,
                Slicing::name,
                (slicing, value) -> slicing.with(draft -> draft.name = value));
        fields.readOnly("host", TextCell.LINE, (slicing, context) -> known(host(slicing, context)));
        fields.readOnly(
                "site",
                TextCell.LINE,
                (slicing, context) -> site(slicing, context).map(Site::name));
        inputs(fields, facts);
        SlicingResults.add(fields, sold(project));
        fields.readOnly(
                "flavors", TextCell.LINE, (slicing, context) -> known(flavors(slicing, context)));
        fields.notes(
                Slicing::notes, (slicing, value) -> slicing.with(draft -> draft.notes = value));
        return new ObjectTable<>(
                ObjectKind.SLICING, Slicing.class, fields.list(), SlicingTable::beside);
    }

    private static void inputs(Fields<Slicing> fields, SlicingFacts facts) {
        fields.required(
                "ruleSet",
                facts.ruleSets().isEmpty() ? TextCell.LINE : new ChoiceCell(facts.ruleSets()),
                Slicing::ruleSet,
                (slicing, value) -> slicing.with(draft -> draft.ruleSet = value));
        ratio(
                fields,
                "vcpuRatio",
                Ratios::vcpus,
                (old, to) -> new Ratios(to, old.memory(), old.disk()));
        ratio(
                fields,
                "memoryRatio",
                Ratios::memory,
                (old, to) -> new Ratios(old.vcpus(), to, old.disk()));
        ratio(
                fields,
                "diskRatio",
                Ratios::disk,
                (old, to) -> new Ratios(old.vcpus(), old.memory(), to));
        fields.guarded(
                "keepFree",
                new KeepFreeCell(),
                (slicing, _) ->
                        Optional.of(slicing.keepFree())
                                .filter(keep -> !(keep instanceof KeepFree.Nothing)),
                (slicing, value, _) ->
                        Parsed.value(
                                slicing.with(draft ->
                                        draft.keepFree = value.orElseGet(KeepFree.Nothing::new))));
        fields.optional(
                "reserveMemory",
                AmountCell.MEMORY,
                Slicing::reserveMemory,
                (slicing, value) -> slicing.with(draft -> draft.reserveMemory = value));
        fields.optional(
                "reserveCores",
                WholeCell.from(0),
                Slicing::reserveCores,
                (slicing, value) -> slicing.with(draft -> draft.reserveCores = value));
    }

    private static void ratio(
            Fields<Slicing> fields,
            String key,
            Function<Ratios, Fraction> get,
            BiFunction<Ratios, Fraction, Ratios> set) {
        fields.required(
                key,
                new RatioCell(),
                slicing -> get.apply(slicing.ratios()),
                (slicing, value) ->
                        slicing.with(draft -> draft.ratios = set.apply(draft.ratios, value)));
    }

    /// Whether the sheets of both have the same columns.
    static boolean sameColumns(
            Project before, SlicingFacts known, Project after, SlicingFacts nowKnown) {
        return known.ruleSets().equals(nowKnown.ruleSets())
                && columns(before).equals(columns(after));
    }

    private static List<String> columns(Project project) {
        return sold(project).stream().flatMap(each -> Stream.of(each.id(), each.name())).toList();
    }

    /// The flavors that some slicing cuts, in the order of the project.
    private static List<Flavor> sold(Project project) {
        Set<String> cut = new HashSet<>();
        project.slicings()
                .forEach(slicing -> slicing.lines().forEach(line -> cut.add(line.flavor())));
        return project.flavors().stream().filter(flavor -> cut.contains(flavor.id())).toList();
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

    private static Optional<Site> site(Slicing slicing, CellContext context) {
        return context.facts()
                .hosts()
                .find(slicing.id())
                .flatMap(SlicedHost::site)
                .flatMap(context.index()::site);
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
        List<Object> beside = new ArrayList<>();
        if (slicing.host() instanceof Slicing.Host.OfServer(String server)) {
            context.index().server(server).ifPresent(beside::add);
        }
        slicing.lines()
                .forEach(line -> context.index().flavor(line.flavor()).ifPresent(beside::add));
        context.facts().hosts().find(slicing.id()).ifPresent(beside::add);
        site(slicing, context).ifPresent(beside::add);
        return beside;
    }
}
