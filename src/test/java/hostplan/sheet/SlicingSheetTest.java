package hostplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.capacity.KeepFree;
import hostplan.capacity.Slicing;
import hostplan.document.Ids;
import hostplan.project.HostTally;
import hostplan.project.ManyHosts;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.SlicedHosts;
import hostplan.project.SlicingQuestions;
import hostplan.storage.RuleSetFiles;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class SlicingSheetTest {

    private final SlicingQuestions questions = new SlicingQuestions(RuleSetFiles.load().all());
    private final SheetEdits edits =
            new SheetEdits(new Ids(new Random(1)), CellLanguage.ENGLISH, questions.ruleSets());
    private final Project project = ManyHosts.of(new Random(2), 12, 12);

    private Sheet counted(Project of) {
        SlicedHosts hosts = new HostTally(questions).of(of);
        return Sheet.of(of, ObjectKind.SLICING)
                .at(of, new SlicingFacts(questions.ruleSets(), hosts));
    }

    private static String text(Sheet sheet, int row, String column) {
        return sheet.text(row, sheet.column(column).orElseThrow());
    }

    @Test
    void hasAColumnForEachFlavorThatIsCut() {
        Sheet sheet = counted(project);
        assertThat(sheet.columns())
                .filteredOn(column -> column.key().startsWith("flavor:"))
                .extracting(sheet::heading)
                .containsExactly("S", "M", "X");
        Project without =
                project.with(draft ->
                        draft.slicings =
                                project.slicings().stream()
                                        .map(slicing ->
                                                slicing.with(
                                                        cut -> cut.lines = cut.lines.subList(1, 3)))
                                        .toList());
        assertThat(sheet.at(without).column("flavor:flavor-x")).isEmpty();
    }

    @Test
    void countsByFlavorAddUpToTheSlices() {
        Sheet sheet = counted(project);
        int counted = 0;
        for (int row = 0; row < sheet.size(); row++) {
            String slices = text(sheet, row, "slices");
            if (!slices.isEmpty()) {
                counted++;
                long sum =
                        List.of("s", "m", "x").stream()
                                .map("flavor:flavor-"::concat)
                                .map(row(sheet, row))
                                .mapToLong(Long::parseLong)
                                .sum();
                assertThat(sum).isEqualTo(Long.parseLong(slices));
            }
        }
        assertThat(counted).isPositive();
    }

    private static java.util.function.Function<String, String> row(Sheet sheet, int row) {
        return column -> text(sheet, row, column);
    }

    @Test
    void saysWhyAHostIsNotCounted() {
        Project unknown = with(project, 0, "gone");
        Sheet sheet = counted(unknown);
        assertThat(text(sheet, 0, "slices")).isEmpty();
        assertThat(text(sheet, 0, "limit")).isEqualTo("unknown hypervisor");
    }

    private static Project with(Project project, int row, String ruleSet) {
        String id = project.slicings().get(row).id();
        return project.with(draft ->
                draft.slicings =
                        project.slicings().stream()
                                .map(slicing ->
                                        slicing.id().equals(id)
                                                ? slicing.with(cut -> cut.ruleSet = ruleSet)
                                                : slicing)
                                .toList());
    }

    @Test
    void sortsByTheCounts() {
        Sheet sheet = counted(project);
        Comparator<Integer> most =
                sheet.order(sheet.column("slices").orElseThrow(), Sheet.Direction.DESCENDING);
        List<Long> slices =
                IntStream.range(0, sheet.size())
                        .boxed()
                        .sorted(most)
                        .map(row -> text(sheet, row, "slices"))
                        .filter(text -> !text.isEmpty())
                        .map(Long::parseLong)
                        .toList();
        assertThat(slices).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void editsManyAtOnce() {
        List<CellChange> changes =
                project.slicings().stream()
                        .flatMap(slicing ->
                                List.of(
                                        new CellChange(slicing.id(), "vcpuRatio", "5:2"),
                                        new CellChange(slicing.id(), "keepFree", "12.5 %"),
                                        new CellChange(slicing.id(), "ruleSet", "NOVA"))
                                        .stream())
                        .toList();
        SheetEdit edit = edits.change(project, ObjectKind.SLICING, changes);
        assertThat(edit.problems()).isEmpty();
        assertThat(edit.project().slicings())
                .hasSize(12)
                .allSatisfy(slicing -> {
                    assertThat(slicing.ratios().vcpus()).isEqualTo(Fraction.of(5, 2));
                    assertThat(slicing.keepFree()).isEqualTo(new KeepFree.Share(Fraction.of(1, 8)));
                    assertThat(slicing.ruleSet()).isEqualTo("nova");
                });
    }

    @Test
    void clearsWhatIsKeptFree() {
        Slicing first = project.slicings().getFirst();
        Project kept =
                edits.change(
                                project,
                                ObjectKind.SLICING,
                                List.of(new CellChange(first.id(), "keepFree", "16 GB")))
                        .project();
        assertThat(text(counted(kept), 0, "keepFree")).isEqualTo("16 GiB");
        Project cleared =
                edits.change(
                                kept,
                                ObjectKind.SLICING,
                                List.of(new CellChange(first.id(), "keepFree", "")))
                        .project();
        assertThat(cleared.slicings().getFirst().keepFree()).isEqualTo(new KeepFree.Nothing());
    }

    @Test
    void refusesWhatCannotBe() {
        String id = project.slicings().getFirst().id();
        for (CellChange wrong :
                List.of(
                        new CellChange(id, "ruleSet", "vmwhere"),
                        new CellChange(id, "vcpuRatio", "0"),
                        new CellChange(id, "vcpuRatio", ""),
                        new CellChange(id, "keepFree", "110%"),
                        new CellChange(id, "slices", "7"))) {
            SheetEdit edit = edits.change(project, ObjectKind.SLICING, List.of(wrong));
            assertThat(edit.problems()).as(wrong.column()).hasSize(1);
            assertThat(edit.project().slicings()).isEqualTo(project.slicings());
        }
    }
}
