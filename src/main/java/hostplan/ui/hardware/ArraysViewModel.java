package hostplan.ui.hardware;

import hostplan.amount.Fraction;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.Assembly;
import hostplan.hardware.DriveArray;
import hostplan.hardware.HostLimits;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.StorageFigures;
import hostplan.message.MessageTexts;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;
import hostplan.ui.common.Texts;
import hostplan.ui.hardware.ArrayCards.Card;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The storage arrays of the machine: what each gives, adding and removing them, and how many IOPS
/// count.
public final class ArraysViewModel {

    private final CurrentMachine current;
    private final TotalsViewModel totals;
    private final Texts texts;
    private final ArrayCards words;
    private final ArrayFieldsViewModel fields;
    private final ReadOnlyObjectWrapper<List<Card>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private final Entry<Optional<Long>> hostLimit;
    private final Entry<Optional<Long>> vmLimit;

    public ArraysViewModel(
            CurrentMachine current, TotalsViewModel totals, MessageTexts words, Texts texts) {
        this.current = current;
        this.totals = totals;
        this.texts = texts;
        this.words = new ArrayCards(words, texts);
        fields = new ArrayFieldsViewModel(current);
        hostLimit = limit("hostIops", (limits, value) -> new HostLimits(value, limits.vmIops()));
        vmLimit = limit("vmIops", (limits, value) -> new HostLimits(limits.hostIops(), value));
        current.shownProperty().subscribe(_ -> show());
        totals.readShareProperty().subscribe(_ -> show());
        fields.editedProperty().subscribe(_ -> showFields());
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

    /// The fields of the array that is edited.
    ArrayFieldsViewModel fields() {
        return fields;
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

    Optional<StorageFigures> figures() {
        return current.shown().flatMap(Shown::figures).map(figures -> figures.storage());
    }

    String level(ArrayLevel level) {
        return words.level(level);
    }

    /// By the data sheets, what the host reaches, and what one VM reaches.
    List<Figure> reached() {
        return figures().map(found -> words.reached(found, reads())).orElse(List.of());
    }

    private Fraction reads() {
        return totals.readShareProperty().get();
    }

    private void show() {
        cards.set(words.of(figures().map(StorageFigures::arrays).orElse(List.of()), reads()));
        showFields();
        figures()
                .ifPresent(found -> {
                    String of = current.shown().map(each -> each.configuration().id()).orElse("");
                    hostLimit.show(of, found.limits().hostIops());
                    vmLimit.show(of, found.limits().vmIops());
                });
    }

    private void showFields() {
        fields.show(cards.get().stream().map(Card::array).toList());
    }

    /// Drives that are in no array and no spare of one.
    List<Slot> free() {
        return FreeDrives.of(current).all();
    }

    /// A new array of the free drives of the selected bays, else of the first group of them, at the
    /// usual level for so many.
    void add(List<Slot> selected) {
        int place = cards.get().size();
        String name = texts.text("hardware.array.newName", place + 1);
        DriveArray array = FreeDrives.of(current).joined(name, selected);
        current.changeParts(
                StepName.of("step.hardware.addArray"),
                assembly -> assembly.withArrays(appended(assembly, array)));
        fields.editedProperty().set(Optional.of(place));
    }

    private static List<DriveArray> appended(Assembly assembly, DriveArray array) {
        List<DriveArray> arrays = new ArrayList<>(assembly.arrays());
        arrays.add(array);
        return arrays;
    }

    void remove(int place) {
        fields.editedProperty().set(Optional.empty());
        current.changeParts(
                StepName.of("step.hardware.removeArray"),
                assembly -> {
                    List<DriveArray> arrays = new ArrayList<>(assembly.arrays());
                    arrays.remove(place);
                    return assembly.withArrays(arrays);
                });
    }
}
