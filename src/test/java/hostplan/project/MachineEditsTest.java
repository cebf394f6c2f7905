package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.document.Ids;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Totals;
import hostplan.ui.hardware.MachineProjects;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Random;

class MachineEditsTest {

    private final Ids ids = new Ids(new Random(1));
    private final Project project = MachineProjects.nvmeNode();

    private static HardwareConfiguration first(Project project) {
        return project.configurations().getFirst();
    }

    private static Assembly assembly(Project project) {
        return (Assembly) first(project).build();
    }

    @Test
    void copiesAPartOfTheCatalogueOnce() {
        Part entry = MachineProjects.SUPPLY.with(draft -> draft.id = "catalog-supply");
        Project once = MachineEdits.fit(project, first(project), slots(2), List.of(), entry, ids);
        Project twice = MachineEdits.fit(once, first(once), slots(1), List.of(), entry, ids);
        assertThat(once.parts()).hasSize(project.parts().size() + 1);
        assertThat(twice.parts()).hasSameSizeAs(once.parts());
        Part copy = once.parts().getLast();
        assertThat(copy.catalogId()).contains("catalog-supply");
        assertThat(copy.id()).isNotEqualTo("catalog-supply");
        assertThat(assembly(twice).partIn(Slot.of(SlotKind.SUPPLY, 1))).contains(copy.id());
        assertThat(assembly(twice).partIn(Slot.of(SlotKind.SUPPLY, 2))).contains(copy.id());
    }

    @Test
    void takesAPartOfTheProjectAsItIs() {
        Project changed =
                MachineEdits.fit(
                        project, first(project), slots(2), slots(1), MachineProjects.SUPPLY, ids);
        assertThat(changed.parts()).isEqualTo(project.parts());
        assertThat(assembly(changed).partIn(Slot.of(SlotKind.SUPPLY, 1))).isEmpty();
        assertThat(assembly(changed).partIn(Slot.of(SlotKind.SUPPLY, 2))).contains("psu");
    }

    @Test
    void copiesAModelOfTheCatalogueAndKeepsTheParts() {
        ServerModel entry = project.serverModels().getFirst().with(draft -> draft.id = "catalog");
        Project changed = MachineEdits.choose(project, first(project), entry, ids);
        assertThat(changed.serverModels()).hasSize(2);
        assertThat(changed.serverModels().getLast().catalogId()).contains("catalog");
        assertThat(first(changed).model()).contains(changed.serverModels().getLast().id());
        assertThat(assembly(changed)).isEqualTo(assembly(project));
    }

    @Test
    void keepsWhatWasStatedAsANoteThatCanBeReadBack() {
        HardwareConfiguration stated = project.configurations().getLast();
        Project built = MachineEdits.build(project, stated);
        HardwareConfiguration now = built.configurations().getLast();
        assertThat(now.build()).isEqualTo(Assembly.EMPTY);
        assertThat(now.notes()).isEqualTo("Stated before: sockets 2, cores 64, memory 512 GiB.");
        assertThat(StatedNote.read(now.notes()))
                .hasValueSatisfying(totals -> assertThat(totals).isEqualTo(stated.build()));
        assertThat(StatedNote.without("bought in May\n" + now.notes())).isEqualTo("bought in May");
    }

    @Test
    void turnsPartsIntoWhatTheyAmountTo() {
        Project turned =
                MachineEdits.state(project, first(project), "Parts before: 1 × EPYC 9354.");
        Totals totals = (Totals) first(turned).build();
        // 1 × 32 cores with 2 threads each, 12 × 64 GiB.
        assertThat(totals.cores()).contains(32);
        assertThat(totals.threads()).contains(64);
        assertThat(totals.memory()).contains(Bytes.ofGiB(768));
        assertThat(first(turned).notes()).isEqualTo("Parts before: 1 × EPYC 9354.");
    }

    @Test
    void givesSomeServersACopyOfTheirOwn() {
        Project changed =
                MachineEdits.copyFor(
                        project, first(project), List.of(project.servers().getFirst()), "cfg-own");
        assertThat(changed.servers().getFirst().configuration()).contains("cfg-own");
        assertThat(changed.servers().getLast().configuration()).contains("cfg-1");
        assertThat(changed.configurations().getLast().name()).isEqualTo("db node 2026 (2)");
        assertThat(changed.configurations().getLast().build()).isEqualTo(assembly(project));
    }

    @Test
    void sharesTheEnclosureAmongItsBlades() {
        ServerModel enclosure =
                MachineProjects.blade().serverModels().stream()
                        .filter(model -> model.bays() > 0)
                        .findFirst()
                        .orElseThrow();
        // 8 bays for 16,000 EUR and 7 U: a quarter filled is 2 blades, so 8,000 EUR and 3.5 U each.
        assertThat(EnclosureShare.of(enclosure, Valuations.of(project)))
                .extracting(
                        EnclosureShare::blades,
                        share -> share.price().map(Object::toString),
                        share -> share.rackUnits().map(Object::toString))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                2, Optional.of("8000"), Optional.of("3.5")),
                        org.assertj.core.groups.Tuple.tuple(
                                4, Optional.of("4000"), Optional.of("1.75")),
                        org.assertj.core.groups.Tuple.tuple(
                                8, Optional.of("2000"), Optional.of("0.875")));
    }

    private static List<Slot> slots(int supply) {
        return List.of(Slot.of(SlotKind.SUPPLY, supply));
    }
}
