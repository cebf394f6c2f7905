package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.capacity.Flavor;
import hostplan.document.Ids;
import hostplan.placement.Vm;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Random;

class MoreVmsTest {

    private static final Flavor SMALL =
            new Flavor.Draft("flavor-s").build().with(draft -> draft.name = "VPS S");

    @Test
    void addsOneRowOfManyAlikeWithANameOfItsOwn() {
        Ids ids = new Ids(new Random(1));

        Project once = MoreVms.added(Project.EMPTY, SMALL, 20, ids);
        Project twice = MoreVms.added(once, SMALL, 3, ids);

        assertThat(twice.vms()).extracting(Vm::name).containsExactly("VPS S", "VPS S (2)");
        assertThat(twice.vms()).extracting(Vm::count).containsExactly(20, 3);
        assertThat(twice.vms()).extracting(Vm::flavor).containsOnly(Optional.of("flavor-s"));
        assertThat(twice.vms()).extracting(Vm::id).doesNotHaveDuplicates();
    }
}
