package hostplan.ui.racks;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.document.Ids;
import hostplan.drawing.Words;
import hostplan.explain.RackTexts;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Location.InRack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.project.Project;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

class NewItemViewModelTest {

    private final ProjectSession session = new ProjectSession(RackProjects.two());
    private final CurrentRacks current = new CurrentRacks(session);
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final NewItemViewModel items =
            new NewItemViewModel(
                    current,
                    new Ids(new Random(1)),
                    new RackWords(
                            new Words(texts::text, texts.amounts()), RackTexts.in(Locale.ENGLISH)));

    private RackItem added(RackItemKind kind) {
        items.add(kind, items.freeName(kind), NewItemViewModel.usualHeight(kind));
        return session.project().rackItems().getLast();
    }

    private static Optional<InRack> at(Integer unit, Face face) {
        return Optional.of(new InRack("A03", Optional.ofNullable(unit).map(RackUnits::of), face));
    }

    @Test
    void puts_what_is_light_high_and_what_is_heavy_low() {
        RackItem first = added(RackItemKind.SWITCH);
        assertThat(first.location()).as("the panel is at 42").isEqualTo(at(41, Face.FRONT));
        assertThat(first.name()).isEqualTo("switch-1");
        assertThat(added(RackItemKind.SWITCH).name()).isEqualTo("switch-2");
        assertThat(added(RackItemKind.UPS).location()).isEqualTo(at(1, Face.FRONT));
        assertThat(current.selected())
                .containsExactly(session.project().rackItems().getLast().id());
    }

    @Test
    void hangs_strips_of_outlets_beside_the_units() {
        assertThat(added(RackItemKind.PDU).location()).isEqualTo(at(null, Face.REAR));
    }

    @Test
    void leaves_the_unit_open_where_there_is_no_room() {
        Project full =
                session.project()
                        .with(draft ->
                                draft.racks =
                                        List.of(RackProjects.rack("A03", each -> each.units = 1)));
        session.open(full);
        items.add(RackItemKind.UPS, "ups", RackUnits.of(2));
        assertThat(session.project().rackItems().getLast().location())
                .isEqualTo(at(null, Face.FRONT));
    }
}
