package hostplan.ui.hardware;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.Assembly;
import hostplan.hardware.DriveArray;
import hostplan.hardware.HostLimits;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.StorageController;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.StorageFigures;
import hostplan.hardware.storage.ArrayFigures;
import hostplan.hardware.storage.ArrayLayout;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;
import hostplan.ui.common.Texts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The storage arrays of the machine: what each gives, and their editing.
public final class ArraysViewModel {

    private final CurrentMachine current;
    private final TotalsViewModel totals;
    private final MessageTexts words;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Card>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Integer>> edited =
            new SimpleObjectProperty<>(Optional.empty());
    private final Entry<String> name =
            new Entry<>(
                    Parsed::value,
                    text -> text,
                    value -> type("arrayName", array -> withName(array, value)));
    private final Entry<List<Slot>> drives;
    private final Entry<List<Slot>> spares;
    private final Entry<Integer> groups;
    private final Entry<Optional<Long>> hostLimit;
    private final Entry<Optional<Long>> vmLimit;

    /// An array as it is shown.
    ///
    /// @param lines figures with their names
    /// @param remarks why it cannot be made, or what makes its figures doubtful
    record Card(
            int place, DriveArray array, String title, List<Figure> lines, List<String> remarks) {

        Card {
            lines = List.copyOf(lines);
            remarks = List.copyOf(remarks);
        }
    }

    @FunctionalInterface
    private interface Change {
        DriveArray of(DriveArray array);
    }

    public ArraysViewModel(
            CurrentMachine current, TotalsViewModel totals, MessageTexts words, Texts texts) {
        this.current = current;
        this.totals = totals;
        this.words = words;
        this.texts = texts;
        drives =
                new Entry<>(
                        this::readBays,
                        BayText::text,
                        value -> type("arrayDrives", array -> withDrives(array, value)));
        spares =
                new Entry<>(
                        this::readBays,
                        BayText::text,
                        value -> type("arraySpares", array -> withSpares(array, value)));
        groups =
                new Entry<>(
                        FieldTexts.whole(1),
                        String::valueOf,
                        value -> type("arrayGroups", array -> withGroups(array, value)));
        hostLimit = limit("hostIops", (limits, value) -> new HostLimits(value, limits.vmIops()));
        vmLimit = limit("vmIops", (limits, value) -> new HostLimits(limits.hostIops(), value));
        current.shownProperty().subscribe(_ -> show());
        totals.readShareProperty().subscribe(_ -> show());
        edited.subscribe(_ -> showFields());
    }

    @FunctionalInterface
    private interface LimitChange {
        HostLimits of(HostLimits before, Optional<Long> value);
    }

    private Entry<Optional<Long>> limit(String field, LimitChange change) {
        return new Entry<>(
                FieldTexts.optional(FieldTexts.count(1)),
                FieldTexts.optionalText(FieldTexts::countText),
                value ->
                        current.typeParts(
                                field,
                                assembly ->
                                        assembly.change(draft ->
                                                draft.limits = change.of(draft.limits, value))));
    }

    ReadOnlyObjectProperty<List<Card>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /// The place of the array whose fields are open.
    ObjectProperty<Optional<Integer>> editedProperty() {
        return edited;
    }

    Entry<String> name() {
        return name;
    }

    Entry<List<Slot>> drives() {
        return drives;
    }

    Entry<List<Slot>> spares() {
        return spares;
    }

    Entry<Integer> groups() {
        return groups;
    }

    Entry<Optional<Long>> hostLimit() {
        return hostLimit;
    }

    Entry<Optional<Long>> vmLimit() {
        return vmLimit;
    }

    CurrentMachine current() {
        return current;
    }

    void seal() {
        current.session().sealStep();
    }

    private Optional<StorageFigures> storage() {
        return current.shown().flatMap(Shown::figures).map(figures -> figures.storage());
    }

    private Optional<Machine> machine() {
        return current.shown().flatMap(Shown::machine);
    }

    Optional<StorageFigures> figures() {
        return storage();
    }

    /// By the data sheets, what the host reaches, and what one VM reaches.
    List<Figure> reached() {
        Fraction reads = totals.readShareProperty().get();
        List<Figure> lines = new ArrayList<>();
        storage()
                .ifPresent(found -> {
                    figure(lines, "sheet", found.iops(reads).map(this::iops));
                    figure(lines, "host", found.hostIops(reads).map(this::iops));
                    figure(lines, "vm", found.vmIops(reads).map(this::iops));
                });
        return lines;
    }

    private Parsed<List<Slot>> readBays(String text) {
        return machine()
                .map(found -> BayText.parse(text, found))
                .orElseGet(() -> Parsed.value(List.of()));
    }

    private void show() {
        List<ArrayFigures> all = storage().map(StorageFigures::arrays).orElse(List.of());
        List<Card> shown = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            shown.add(card(place, all.get(place)));
        }
        if (edited.get().filter(place -> place >= all.size()).isPresent()) {
            edited.set(Optional.empty());
        }
        cards.set(List.copyOf(shown));
        showFields();
        storage()
                .ifPresent(found -> {
                    String of = current.shown().map(each -> each.configuration().id()).orElse("");
                    hostLimit.show(of, found.limits().hostIops());
                    vmLimit.show(of, found.limits().vmIops());
                });
    }

    private void showFields() {
        edited.get()
                .flatMap(place ->
                        cards.get().stream().filter(card -> card.place() == place).findFirst())
                .ifPresent(card -> {
                    String of =
                            current.shown().map(each -> each.configuration().id()).orElse("")
                                    + "#"
                                    + card.place();
                    name.show(of, card.array().name());
                    drives.show(of, card.array().drives());
                    spares.show(of, card.array().spares());
                    groups.show(of, card.array().groups());
                });
    }

    private Card card(int place, ArrayFigures figures) {
        List<Figure> lines = new ArrayList<>();
        Fraction reads = totals.readShareProperty().get();
        figure(lines, "raw", Optional.of(texts.amounts().disk(figures.raw())));
        if (figures.layout().isPresent()) {
            figure(
                    lines,
                    "usable",
                    Optional.of(
                            texts.text(
                                    "hardware.both",
                                    texts.amounts().disk(figures.usable()),
                                    texts.amounts().memory(figures.usable()))));
            figure(lines, "survives", Optional.of(survives(figures)));
            figure(lines, "iops", figures.iops(reads).map(this::iops));
            figure(
                    lines,
                    "throughput",
                    figures.throughput(reads)
                            .map(rate ->
                                    texts.text("hardware.mbs", texts.amounts().number(rate, 0))));
            figure(
                    lines,
                    "rebuild",
                    figures.rebuildHours()
                            .map(hours ->
                                    texts.text(
                                            "hardware.hours", texts.amounts().number(hours, 1))));
        }
        List<String> remarks =
                Stream.concat(figures.problem().stream(), figures.doubts().stream())
                        .map(words::text)
                        .toList();
        List<Figure> withWorking =
                lines.stream()
                        .map(line ->
                                new Figure(
                                        line.key(),
                                        line.name(),
                                        line.text(),
                                        figures.working(reads).stream().map(words::text).toList()))
                        .toList();
        return new Card(place, figures.array(), title(figures.array()), withWorking, remarks);
    }

    private String title(DriveArray array) {
        return texts.text(
                "hardware.array.title",
                array.name().isEmpty() ? texts.text("hardware.array.unnamed") : array.name(),
                level(array.level()),
                array.drives().size(),
                texts.text("hardware.maker." + array.maker().code()));
    }

    String level(ArrayLevel level) {
        return words.text(Message.of("level-" + level.code(), new Value[0]));
    }

    private String survives(ArrayFigures figures) {
        return figures.survivesAtBest() > figures.survivesAtLeast()
                ? texts.text(
                        "hardware.survives.best",
                        figures.survivesAtLeast(),
                        figures.survivesAtBest())
                : texts.text("hardware.survives", figures.survivesAtLeast());
    }

    private String iops(Fraction number) {
        return texts.text("hardware.iops", texts.amounts().number(number, 0));
    }

    private void figure(List<Figure> lines, String key, Optional<String> text) {
        text.ifPresent(known ->
                lines.add(new Figure(key, texts.text("hardware.array." + key), known, List.of())));
    }

    /// Drives that are in no array and no spare of one.
    List<Slot> free() {
        return machine()
                .map(found -> {
                    Set<Slot> taken = new HashSet<>();
                    found.assembly()
                            .arrays()
                            .forEach(array -> {
                                taken.addAll(array.drives());
                                taken.addAll(array.spares());
                            });
                    return found.slotsOf(SlotKind.BAY).stream()
                            .filter(slot -> found.in(slot).isPresent() && !taken.contains(slot))
                            .toList();
                })
                .orElse(List.of());
    }

    /// A new array of the free drives of the selected bays, else of all free drives, at the usual
    /// level for so many.
    void add(List<Slot> selected) {
        List<Slot> free = free();
        List<Slot> chosen = free.stream().filter(selected::contains).toList();
        List<Slot> taken = chosen.isEmpty() ? firstGroup(free) : chosen;
        ArrayLevel level = usualLevel(taken.size());
        int place = cards.get().size();
        DriveArray array =
                new DriveArray(
                        texts.text("hardware.array.newName", place + 1),
                        level,
                        maker(level),
                        taken,
                        List.of(),
                        ArrayLayout.usualGroups(level, taken.size()));
        current.changeParts(
                StepName.of("step.hardware.addArray"),
                assembly -> assembly.withArrays(appended(assembly, array)));
        edited.set(Optional.of(place));
    }

    /// Drives of one group of bays are alike.
    private static List<Slot> firstGroup(List<Slot> free) {
        return free.stream().filter(slot -> slot.group().equals(free.getFirst().group())).toList();
    }

    private static List<DriveArray> appended(Assembly assembly, DriveArray array) {
        List<DriveArray> arrays = new ArrayList<>(assembly.arrays());
        arrays.add(array);
        return arrays;
    }

    private static ArrayLevel usualLevel(int drives) {
        if (drives < 2) {
            return ArrayLevel.SINGLE;
        }
        if (drives < 4) {
            return drives == 2 ? ArrayLevel.RAID_1 : ArrayLevel.RAID_5;
        }
        return drives % 2 == 0 ? ArrayLevel.RAID_10 : ArrayLevel.RAID_6;
    }

    /// A card where there is one that makes the level, else software.
    private ArrayMaker maker(ArrayLevel level) {
        if (level.isZfs()) {
            return ArrayMaker.ZFS;
        }
        boolean byCard =
                machine()
                        .map(found ->
                                found.all(StorageController.class).stream()
                                        .anyMatch(card -> card.facts().levels().contains(level)))
                        .orElse(false);
        return byCard ? ArrayMaker.CARD : ArrayMaker.MDRAID;
    }

    void remove(int place) {
        edited.set(Optional.empty());
        current.changeParts(
                StepName.of("step.hardware.removeArray"),
                assembly -> {
                    List<DriveArray> arrays = new ArrayList<>(assembly.arrays());
                    arrays.remove(place);
                    return assembly.withArrays(arrays);
                });
    }

    /// Another level, with who usually makes it and into how many groups it is usually divided.
    void choose(ArrayLevel level) {
        type(
                "arrayLevel",
                array ->
                        new DriveArray(
                                array.name(),
                                level,
                                maker(level),
                                array.drives(),
                                array.spares(),
                                ArrayLayout.usualGroups(level, array.drives().size())));
    }

    void choose(ArrayMaker maker) {
        type(
                "arrayMaker",
                array ->
                        new DriveArray(
                                array.name(),
                                array.level(),
                                maker,
                                array.drives(),
                                array.spares(),
                                array.groups()));
    }

    /// Adds all free drives to the array that is edited.
    void takeFree() {
        List<Slot> free = free();
        type(
                "arrayDrives",
                array ->
                        withDrives(
                                array,
                                Stream.concat(array.drives().stream(), free.stream())
                                        .sorted()
                                        .toList()));
    }

    private static DriveArray withName(DriveArray array, String value) {
        return new DriveArray(
                value,
                array.level(),
                array.maker(),
                array.drives(),
                array.spares(),
                array.groups());
    }

    private static DriveArray withDrives(DriveArray array, List<Slot> value) {
        int usual = ArrayLayout.usualGroups(array.level(), array.drives().size());
        int groups =
                array.groups() == usual
                        ? ArrayLayout.usualGroups(array.level(), value.size())
                        : array.groups();
        return new DriveArray(
                array.name(), array.level(), array.maker(), value, array.spares(), groups);
    }

    private static DriveArray withSpares(DriveArray array, List<Slot> value) {
        return new DriveArray(
                array.name(), array.level(), array.maker(), array.drives(), value, array.groups());
    }

    private static DriveArray withGroups(DriveArray array, int value) {
        return new DriveArray(
                array.name(), array.level(), array.maker(), array.drives(), array.spares(), value);
    }

    private void type(String field, Change change) {
        edited.get()
                .ifPresent(place ->
                        current.typeParts(
                                field,
                                assembly -> {
                                    List<DriveArray> arrays = new ArrayList<>(assembly.arrays());
                                    arrays.set(place, change.of(arrays.get(place)));
                                    return assembly.withArrays(arrays);
                                }));
    }
}
