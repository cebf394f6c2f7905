package hostplan.ui.slices;

import hostplan.amount.Parsed;
import hostplan.capacity.Slicing;
import hostplan.document.Ids;
import hostplan.document.UnknownMembers;
import hostplan.hardware.Totals;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The stored slicings of the project: which one is shown, and adding, copying, naming and deleting
/// them.
public final class SlicingListViewModel {

    private final CurrentSlicing current;
    private final Ids ids;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Slicing>> slicings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Entry<String> name;

    public SlicingListViewModel(CurrentSlicing current, Ids ids, Texts texts) {
        this.current = current;
        this.ids = ids;
        this.texts = texts;
        name =
                new Entry<>(
                        Parsed::value,
                        text -> text,
                        text -> current.type("name", draft -> draft.name = text));
        current.session().projectProperty().subscribe(project -> slicings.set(project.slicings()));
        current.slicingProperty()
                .subscribe(slicing ->
                        name.show(
                                slicing.map(Slicing::id).orElse(""),
                                slicing.map(Slicing::name).orElse("")));
    }

    public ReadOnlyObjectProperty<List<Slicing>> slicingsProperty() {
        return slicings.getReadOnlyProperty();
    }

    public CurrentSlicing current() {
        return current;
    }

    public Entry<String> name() {
        return name;
    }

    /// A new question: every flavor of the project on the host and by the rules of the one shown,
    /// else on its first server.
    public void add() {
        Project project = current.project();
        add(
                texts.text("slices.newName", project.slicings().size() + 1),
                current.slicing().map(Slicing::host).orElseGet(() -> firstHost(project)));
    }

    /// Shows a slicing, or the slicing of a server: the first there is, else a new one.
    ///
    /// @param id identity of a slicing or of a server; of anything else nothing is shown anew
    public void open(String id) {
        Project project = current.project();
        Optional<Slicing> found =
                project.slicings().stream()
                        .filter(slicing -> slicing.id().equals(id) || isOf(slicing, id))
                        .findFirst();
        found.ifPresentOrElse(
                slicing -> current.show(slicing.id()),
                () ->
                        project.servers().stream()
                                .filter(server -> server.id().equals(id))
                                .findFirst()
                                .ifPresent(server ->
                                        add(server.name(), new Slicing.Host.OfServer(id))));
    }

    private static boolean isOf(Slicing slicing, String server) {
        return slicing.host().equals(new Slicing.Host.OfServer(server));
    }

    private void add(String called, Slicing.Host host) {
        Project project = current.project();
        Slicing.Draft draft = new Slicing.Draft(ids.next(ObjectKind.SLICING.idPrefix()));
        draft.name = called;
        draft.host = host;
        current.slicing().ifPresent(shown -> draft.ruleSet = shown.ruleSet());
        draft.lines =
                project.flavors().stream()
                        .map(flavor -> new Slicing.Line(flavor.id(), Optional.empty()))
                        .toList();
        put("step.slices.add", draft.build());
    }

    public void duplicate() {
        current.slicing()
                .ifPresent(shown ->
                        put(
                                "step.slices.duplicate",
                                shown.with(draft -> {
                                    draft.id = ids.next(ObjectKind.SLICING.idPrefix());
                                    draft.name = texts.text("slices.copyName", shown.name());
                                    draft.unknown = UnknownMembers.NONE;
                                })));
    }

    /// Deletes the one shown and shows the one after it, or the last.
    public void delete() {
        current.slicing().ifPresent(this::delete);
    }

    private void delete(Slicing shown) {
        Project project = current.project();
        List<Slicing> left = new ArrayList<>(project.slicings());
        int place = left.indexOf(shown);
        left.remove(place);
        if (!left.isEmpty()) {
            current.show(left.get(Math.min(place, left.size() - 1)).id());
        }
        current.session()
                .apply(
                        StepName.of("step.slices.delete", shown.name()),
                        project.with(draft -> draft.slicings = left));
    }

    private void put(String step, Slicing added) {
        Project project = current.project();
        List<Slicing> all = new ArrayList<>(project.slicings());
        all.add(added);
        current.session().apply(StepName.of(step), project.with(draft -> draft.slicings = all));
        current.show(added.id());
    }

    private Slicing.Host firstHost(Project project) {
        return project.servers().stream()
                .findFirst()
                .<Slicing.Host>map(server -> new Slicing.Host.OfServer(server.id()))
                .orElseGet(() ->
                        new Slicing.Host.AdHoc(texts.text("slices.adHocName"), Totals.UNKNOWN));
    }
}
