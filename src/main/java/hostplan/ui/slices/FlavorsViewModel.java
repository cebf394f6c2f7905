package hostplan.ui.slices;

import hostplan.capacity.Flavor;
import hostplan.capacity.Slicing;
import hostplan.document.Ids;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// What is sold: the flavors of the slicing in the order in which they are filled.
public final class FlavorsViewModel {

    private final CurrentSlicing current;
    private final Ids ids;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<FlavorLine>> lines =
            new ReadOnlyObjectWrapper<>(List.of());

    public FlavorsViewModel(CurrentSlicing current, Ids ids, Texts texts) {
        this.current = current;
        this.ids = ids;
        this.texts = texts;
        current.session().projectProperty().subscribe(_ -> show());
        current.slicingProperty().subscribe(_ -> show());
    }

    public ReadOnlyObjectProperty<List<FlavorLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readOnlyProperty() {
        return current.session().readOnlyProperty();
    }

    /// Ends the merging of what is typed.
    public void seal() {
        current.session().sealStep();
    }

    /// Flavors of the project that are not among the lines.
    public List<Flavor> others() {
        List<String> used =
                current.slicing().stream()
                        .flatMap(slicing -> slicing.lines().stream())
                        .map(Slicing.Line::flavor)
                        .toList();
        return current.project().flavors().stream()
                .filter(flavor -> !used.contains(flavor.id()))
                .toList();
    }

    public void add(Flavor flavor) {
        changeLines(
                "step.slices.addFlavor",
                all -> all.add(new Slicing.Line(flavor.id(), Optional.empty())));
    }

    /// Makes a new flavor in the project, of 1 vCPU and 2 GiB, and adds it.
    public void addNew() {
        Project project = current.project();
        Flavor.Draft draft = new Flavor.Draft(ids.next(ObjectKind.FLAVOR.idPrefix()));
        draft.name = texts.text("slices.newFlavor", project.flavors().size() + 1);
        Flavor flavor = draft.build();
        current.slicing()
                .ifPresent(slicing ->
                        current.session()
                                .apply(
                                        StepName.of("step.slices.newFlavor"),
                                        with(project, slicing, flavor)));
    }

    public void remove(int place) {
        changeLines("step.slices.removeFlavor", all -> all.remove(place));
    }

    public void moveUp(int place) {
        swap(place, place - 1);
    }

    public void moveDown(int place) {
        swap(place, place + 1);
    }

    private void swap(int place, int other) {
        if (Math.min(place, other) >= 0 && Math.max(place, other) < lines.get().size()) {
            changeLines("step.slices.moveFlavor", all -> Collections.swap(all, place, other));
        }
    }

    private void changeLines(String step, Consumer<List<Slicing.Line>> change) {
        current.change(
                StepName.of(step),
                draft -> {
                    List<Slicing.Line> all = new ArrayList<>(draft.lines);
                    change.accept(all);
                    draft.lines = all;
                });
    }

    private static Project with(Project project, Slicing slicing, Flavor flavor) {
        List<Flavor> flavors = new ArrayList<>(project.flavors());
        flavors.add(flavor);
        List<Slicing.Line> lines = new ArrayList<>(slicing.lines());
        lines.add(new Slicing.Line(flavor.id(), Optional.empty()));
        Slicing changed = slicing.with(draft -> draft.lines = lines);
        return project.with(draft -> {
            draft.flavors = flavors;
            draft.slicings =
                    project.slicings().stream()
                            .map(each -> each == slicing ? changed : each)
                            .toList();
        });
    }

    private void show() {
        List<Slicing.Line> shown = current.slicing().map(Slicing::lines).orElse(List.of());
        if (shown.size() != lines.get().size()) {
            lines.set(
                    IntStream.range(0, shown.size())
                            .mapToObj(place -> new FlavorLine(current, place))
                            .toList());
        }
        current.slicing()
                .ifPresent(slicing ->
                        lines.get().forEach(line -> line.show(slicing, flavor(slicing, line))));
    }

    private Optional<Flavor> flavor(Slicing slicing, FlavorLine line) {
        String id = slicing.lines().get(line.place()).flavor();
        return current.project().flavors().stream()
                .filter(flavor -> flavor.id().equals(id))
                .findFirst();
    }
}
