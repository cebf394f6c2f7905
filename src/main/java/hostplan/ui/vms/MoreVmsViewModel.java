package hostplan.ui.vms;

import hostplan.capacity.Flavor;
import hostplan.document.Ids;
import hostplan.project.MoreVms;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Adds so many machines of a flavor.
public final class MoreVmsViewModel {

    private final ProjectSession session;
    private final Ids ids;
    private final Consumer<List<String>> select;
    private final Entry<Integer> count;
    private final ReadOnlyObjectWrapper<List<Flavor>> flavors =
            new ReadOnlyObjectWrapper<>(List.of());
    private int wanted = 1;

    /// @param select selects machines
    public MoreVmsViewModel(ProjectSession session, Ids ids, Consumer<List<String>> select) {
        this.session = session;
        this.ids = ids;
        this.select = select;
        count =
                new Entry<>(
                        FieldTexts.whole(1),
                        number -> FieldTexts.countText(number),
                        number -> wanted = number);
        count.show(wanted);
        session.projectProperty().subscribe(project -> flavors.set(project.flavors()));
    }

    Entry<Integer> count() {
        return count;
    }

    ReadOnlyObjectProperty<List<Flavor>> flavorsProperty() {
        return flavors.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty readOnlyProperty() {
        return session.readOnlyProperty();
    }

    /// Adds one row, as one step, and selects it.
    ///
    /// @param flavor as it was when it was offered
    void add(Flavor flavor) {
        boolean unread = count.problemProperty().get().isPresent();
        Project before = session.project();
        Optional<Flavor> now =
                before.flavors().stream().filter(each -> each.id().equals(flavor.id())).findFirst();
        if (unread || now.isEmpty()) {
            return;
        }
        Project after = MoreVms.added(before, now.get(), wanted, ids);
        session.apply(StepName.of("step.vms.ofFlavor", wanted, now.get().name()), after);
        select.accept(List.of(after.vms().getLast().id()));
    }
}
