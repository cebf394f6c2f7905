package hostplan.ui.vms;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.capacity.Flavor;
import hostplan.document.Ids;
import hostplan.placement.Vm;
import hostplan.project.StepName;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class MoreVmsViewModelTest {

    private final ProjectSession session = new ProjectSession(VmSamples.PROJECT);
    private final List<String> selected = new ArrayList<>();
    private final MoreVmsViewModel more =
            new MoreVmsViewModel(session, new Ids(new Random(1)), selected::addAll);
    private final Flavor flavor = VmSamples.PROJECT.flavors().getLast();

    @Test
    void addsSoManyOfAFlavorAsOneStepAndSelectsThem() {
        more.count().textProperty().set("1,200");
        more.add(flavor);
        Vm added = session.project().vms().getLast();
        assertThat(added.count()).isEqualTo(1_200);
        assertThat(added.flavor()).isEqualTo(Optional.of("flavor-s"));
        assertThat(selected).containsExactly(added.id());
        assertThat(session.undoableProperty().get())
                .contains(StepName.of("step.vms.ofFlavor", 1_200, "S"));
    }

    @Test
    void addsNothingWhileTheNumberCannotBeRead() {
        more.count().textProperty().set("none");
        more.add(flavor);
        assertThat(session.project()).isSameAs(VmSamples.PROJECT);
    }

    @Test
    void addsNothingOfAFlavorThatIsGone() {
        session.apply(
                StepName.of("step.assumptions"),
                session.project().with(draft -> draft.flavors = List.of()));
        more.add(flavor);
        assertThat(session.project().vms()).hasSize(5);
        assertThat(more.flavorsProperty().get()).isEmpty();
    }
}
