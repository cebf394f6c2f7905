package hostplan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.ui.common.Texts;
import hostplan.ui.hardware.MachineProjects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MachineDrawingTest {

    /// From 520 to 1200 pixels of 96 an inch.
    private static final List<Double> WIDTHS = List.of(137.6, 170.0, 199.5, 240.0, 317.5);

    static Stream<Arguments> machinesAndWidths() {
        return Stream.of(
                        MachineProjects.nvmeNode(),
                        MachineProjects.dualSocket(),
                        MachineProjects.storage(),
                        MachineProjects.tower(),
                        MachineProjects.blade(),
                        MachineProjects.fourSockets())
                .flatMap(project -> WIDTHS.stream().map(width -> Arguments.of(project, width)));
    }

    @ParameterizedTest
    @MethodSource("machinesAndWidths")
    void drawsEachSlotOnceWithinItsWidthAndBesideTheOthers(Project project, double width) {
        Machine machine = machine(project);
        Drawing drawing = draw(machine, SlotStates.NONE, width);
        List<Shape.Area> cells = cells(drawing);
        assertThat(cells).extracting(Shape.Area::id).doesNotHaveDuplicates();
        assertThat(cells)
                .extracting(Shape.Area::id)
                .containsExactlyInAnyOrderElementsOf(
                        machine.allSlots().stream()
                                .filter(slot -> slot.kind() != SlotKind.EXTRA)
                                .map(Slot::text)
                                .toList());
        for (Shape.Area cell : cells) {
            assertThat(cell.box().x()).isGreaterThanOrEqualTo(0);
            assertThat(cell.box().right()).isLessThanOrEqualTo(width + 0.01);
            assertThat(cell.box().bottom()).isLessThanOrEqualTo(drawing.height());
            assertThat(cell.box().width()).as("can be hit").isGreaterThanOrEqualTo(1.5);
        }
        for (int one = 0; one < cells.size(); one++) {
            for (int other = one + 1; other < cells.size(); other++) {
                assertThat(overlap(cells.get(one).box(), cells.get(other).box()))
                        .as(cells.get(one).id() + " over " + cells.get(other).id())
                        .isFalse();
            }
        }
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.right() - 0.01
                && other.x() < one.right() - 0.01
                && one.y() < other.bottom() - 0.01
                && other.y() < one.bottom() - 0.01;
    }

    @ParameterizedTest
    @MethodSource("machinesAndWidths")
    void saysTheSameInItsTable(Project project, double width) {
        Machine machine = machine(project);
        Drawing drawing = draw(machine, SlotStates.NONE, width);
        assertThat(drawing.table().rows().stream().map(TableTwin.Row::id).collect(toSet()))
                .containsAll(cells(drawing).stream().map(Shape.Area::id).toList());
    }

    @Test
    void tellsWhatIsInASlotByItsRole() {
        Map<String, Role> roles = roles(machine(MachineProjects.nvmeNode()), SlotStates.NONE);
        assertThat(roles.get("processor/1")).isEqualTo(Role.PROCESSOR);
        assertThat(roles.get("memory/12")).isEqualTo(Role.MEMORY);
        assertThat(roles.get("bay/front/8")).isEqualTo(Role.DRIVE);
        assertThat(roles.get("bay/front/9")).isEqualTo(Role.EMPTY);
        assertThat(roles.get("card/ocp/1")).isEqualTo(Role.CARD);
        assertThat(roles.get("supply/2")).isEqualTo(Role.EMPTY);
    }

    @Test
    void tellsWhatIsWrongOrDoubtfulByPatternAndSign() {
        Machine machine = machine(MachineProjects.nvmeNode());
        SlotStates states =
                new SlotStates(
                        Set.of(Slot.of(SlotKind.SUPPLY, 2)),
                        Set.of(Slot.of(SlotKind.PROCESSOR, 1)));
        Map<String, Role> roles = roles(machine, states);
        assertThat(roles.get("supply/2")).isEqualTo(Role.WRONG);
        assertThat(roles.get("processor/1")).isEqualTo(Role.DOUBTFUL);
        assertThat(Role.WRONG.pattern())
                .isNotEqualTo(Role.DOUBTFUL.pattern())
                .isNotEqualTo(Role.EMPTY.pattern())
                .isNotEqualTo(Role.DRIVE.pattern());
        assertThat(labels(draw(machine, states, 200)))
                .contains("✕ PSU 2", "! EPYC 9354", "does not fit", "doubtful");
    }

    @Test
    void marksPartsThatAreLostOrHaveNoPlace() {
        Project project =
                MachineProjects.change(
                        MachineProjects.nvmeNode(),
                        assembly ->
                                assembly.with(List.of(Slot.of(SlotKind.SUPPLY, 2)), "nobody")
                                        .with(List.of(Slot.of(SlotKind.MEMORY, 13)), "dimm"));
        Map<String, Role> roles = roles(machine(project), SlotStates.NONE);
        assertThat(roles.get("supply/2")).isEqualTo(Role.WRONG);
        assertThat(roles.get("memory/13")).isEqualTo(Role.WRONG);
        assertThat(roles.get("memory/12")).isEqualTo(Role.MEMORY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {137.6, 199.5, 317.5})
    void drawsNothingOfAMachineOfWhichNothingIsKnown(double width) {
        HardwareConfiguration fresh = new HardwareConfiguration.Draft("cfg-new").build();
        Machine machine =
                Machine.of(fresh, Assembly.EMPTY, Optional.empty(), _ -> Optional.empty());
        assertThat(cells(draw(machine, SlotStates.NONE, width))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {137.6, 199.5, 317.5})
    void drawsTheBaysOfAnEnclosure(double width) {
        Project project = MachineProjects.blade();
        HardwareConfiguration.Draft draft = new HardwareConfiguration.Draft("cfg-enclosure");
        Machine machine =
                Machine.of(
                        draft.build(),
                        Assembly.EMPTY,
                        Optional.of(project.serverModels().getLast()),
                        _ -> Optional.empty());
        Drawing drawing = draw(machine, SlotStates.NONE, width);
        assertThat(labels(drawing)).contains("8 bays for blades", "1", "8").doesNotContain("9");
        assertThat(drawing.shapes())
                .filteredOn(shape -> shape instanceof Shape.Area area && area.role() == Role.EMPTY)
                .hasSize(8)
                .allSatisfy(shape ->
                        assertThat(((Shape.Area) shape).box().right())
                                .isLessThanOrEqualTo(width + 0.01));
    }

    @Test
    void listsThePartsOfAMachineWithoutAModel() {
        Project project = MachineProjects.nvmeNode();
        HardwareConfiguration bare =
                project.configurations().getFirst().with(draft -> draft.model = Optional.empty());
        Machine machine =
                Machine.of(
                        bare,
                        (Assembly) bare.build(),
                        Optional.empty(),
                        ProjectIndex.of(project)::part);
        Map<String, Role> roles = roles(machine, SlotStates.NONE);
        // 1 processor + 12 modules + 8 drives + 1 card + 1 supply
        assertThat(roles)
                .hasSize(23)
                .doesNotContainValue(Role.WRONG)
                .doesNotContainValue(Role.EMPTY);
    }

    private static Machine machine(Project project) {
        ProjectIndex index = ProjectIndex.of(project);
        return index.machine(project.configurations().getFirst()).orElseThrow().machine();
    }

    private static Drawing draw(Machine machine, SlotStates states, double width) {
        Texts texts = new Texts(Locale.ENGLISH);
        return MachineDrawing.of(machine, states, new Words(texts::text, texts.amounts()), width);
    }

    private static List<Shape.Area> cells(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Shape.Area.class::isInstance)
                .map(Shape.Area.class::cast)
                .filter(area -> !area.id().isEmpty())
                .toList();
    }

    private static Map<String, Role> roles(Machine machine, SlotStates states) {
        return cells(draw(machine, states, 200)).stream()
                .collect(Collectors.toMap(Shape.Area::id, Shape.Area::role));
    }

    private static List<String> labels(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Shape.Label.class::isInstance)
                .flatMap(label -> ((Shape.Label) label).texts().stream())
                .toList();
    }
}
