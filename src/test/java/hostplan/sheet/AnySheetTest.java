package hostplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.DecimalMark;
import hostplan.document.Ids;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// What holds for the sheets of any project.
class AnySheetTest {

    private static final List<String> FRAGMENTS =
            List.of(
                    "\t",
                    "\n",
                    "\"",
                    "\r\n",
                    "64 GiB",
                    "12",
                    "-3",
                    "web-1",
                    "FRA0 / A01",
                    "active",
                    ",",
                    "=",
                    "999999999999999999999",
                    "1e9",
                    "yes",
                    "2026-02-30",
                    "4x8 GB",
                    "\uD800",
                    "\0",
                    "10 Gbit/s",
                    "5 EUR",
                    " ",
                    "U",
                    "\"\"",
                    "cfg-1");

    private static final List<String> HARDWARE =
            List.of(
                    "model",
                    "processor",
                    "cores",
                    "memory",
                    "disk",
                    "network",
                    "watts",
                    "rackUnits");

    private static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static List<CellLanguage> languages() {
        return List.of(CellLanguage.ENGLISH, new CellLanguage(Locale.GERMANY, DecimalMark.COMMA));
    }

    private static List<String> ids(Sheet sheet) {
        return IntStream.range(0, sheet.size()).mapToObj(sheet::id).toList();
    }

    private static SheetEdits edits(CellLanguage language) {
        return new SheetEdits(new Ids(new Random(1)), language);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pastingWhatWasCopiedChangesNothing(long seed) {
        Project project = RandomProject.of(seed);
        for (CellLanguage language : languages()) {
            for (ObjectKind kind : ObjectKind.values()) {
                Sheet sheet = Sheet.of(project, kind, language);
                SheetEdits edits = edits(language);
                String copied = edits.copy(sheet, ids(sheet), sheet.columns());

                PastePlan plan =
                        edits.paste(project, kind, ids(sheet), sheet.columns(), 0, 0, copied);

                assertThat(plan.edit().problems()).isEmpty();
                assertThat(plan.edit().outcomes()).isEmpty();
                assertThat(plan.added()).isEmpty();
                assertThat(plan.edit().project()).isSameAs(project);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pastingAnythingLeavesEachCellAsItWasOrAsItWasTyped(long seed) {
        Random random = new Random(seed);
        Project project = RandomProject.of(seed);
        for (ObjectKind kind : ObjectKind.values()) {
            Sheet before = Sheet.of(project, kind);
            String text = anything(random);
            int row = random.nextInt(before.size() + 1);
            int column = random.nextInt(before.columns().size());

            PastePlan plan =
                    edits(CellLanguage.ENGLISH)
                            .paste(project, kind, ids(before), before.columns(), row, column, text);

            Sheet after = before.at(plan.edit().project());
            assertThat(after.size()).isEqualTo(before.size() + plan.added().size());
            assertThat(plan.edit().outcomes())
                    .allSatisfy(outcome ->
                            assertThat(text(after, outcome.id(), outcome.column()))
                                    .isEqualTo(outcome.after()));
            assertThat(plan.edit().problems())
                    .filteredOn(problem ->
                            !problem.column().isEmpty() && !plan.added().contains(problem.id()))
                    .filteredOn(problem -> before.column(problem.column()).orElseThrow().editable())
                    .allSatisfy(problem -> {
                        assertThat(problem.message()).isNotBlank();
                        assertThat(problem.cure()).isNotBlank();
                    });
        }
    }

    private static String anything(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(1, 60);
        for (int i = 0; i < parts; i++) {
            text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            text.append(random.nextBoolean() ? "\t" : "");
        }
        return text.toString();
    }

    private static String text(Sheet sheet, String id, String column) {
        return sheet.text(sheet.row(id).orElseThrow(), sheet.column(column).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBadCellKeepsWhatItHad(long seed) {
        Random random = new Random(seed);
        Project project = RandomProject.of(seed);
        for (ObjectKind kind : ObjectKind.values()) {
            Sheet before = Sheet.of(project, kind);
            for (int row = 0; row < before.size(); row++) {
                Column column = before.columns().get(random.nextInt(before.columns().size()));
                String typed = FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));

                SheetEdit edit =
                        edits(CellLanguage.ENGLISH)
                                .change(
                                        project,
                                        kind,
                                        List.of(
                                                new CellChange(
                                                        before.id(row), column.key(), typed)));

                String old = before.text(row, column);
                String now = before.at(edit.project()).text(row, column);
                if (edit.problems().isEmpty()) {
                    assertThat(edit.outcomes()).hasSize(now.equals(old) ? 0 : 1);
                } else {
                    assertThat(now).isEqualTo(old);
                    assertThat(edit.project()).isSameAs(project);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatACellShowsAfterAChangeCanBeTypedAgain(long seed) {
        Random random = new Random(seed);
        Project project = RandomProject.of(seed);
        for (CellLanguage language : languages()) {
            for (ObjectKind kind : ObjectKind.values()) {
                Sheet sheet = Sheet.of(project, kind, language);
                for (Column column : sheet.size() == 0 ? List.<Column>of() : sheet.columns()) {
                    int from = random.nextInt(sheet.size());
                    int to = random.nextInt(sheet.size());
                    retype(project, sheet, column, from, to);
                }
            }
        }
    }

    /// A text that one row shows is taken by another as it stands, or not at all.
    private static void retype(Project project, Sheet sheet, Column column, int from, int to) {
        String shown = sheet.text(from, column);
        SheetEdit edit =
                edits(sheet.language())
                        .change(
                                project,
                                sheet.kind(),
                                List.of(new CellChange(sheet.id(to), column.key(), shown)));
        boolean oneLine = shown.chars().noneMatch(Character::isISOControl);
        if (edit.problems().isEmpty() && oneLine && !shown.isBlank()) {
            String canonical = sheet.at(edit.project()).text(to, column);
            assertThat(canonical).as(column.key()).isEqualTo(shown);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSheetThatIsKeptShowsWhatANewOneShows(long seed) {
        Random random = new Random(seed);
        Project project = RandomProject.of(seed);
        Project other = RandomProject.of(seed + 1);
        Project mixed =
                project.with(draft -> {
                    ObjectKind kind =
                            ObjectKind.values()[random.nextInt(ObjectKind.values().length)];
                    draft.list(kind, other.list(kind));
                });
        for (ObjectKind kind : ObjectKind.values()) {
            Sheet kept = Sheet.of(project, kind);
            texts(kept);

            assertThat(texts(kept.at(mixed))).isEqualTo(texts(Sheet.of(mixed, kind)));
        }
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < sheet.size(); row++) {
            for (Column column : sheet.columns()) {
                texts.add(sheet.text(row, column));
            }
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changingTheHardwareOfSomeServersLeavesThatOfTheOthers(long seed) {
        Random random = new Random(seed);
        Project project = RandomProject.of(seed);
        Sheet before = Sheet.of(project, ObjectKind.SERVER);
        List<CellChange> changes = new ArrayList<>();
        for (String id : ids(before)) {
            for (String column : random.nextBoolean() ? HARDWARE : List.<String>of()) {
                changes.add(
                        new CellChange(
                                id,
                                column,
                                before.text(
                                        random.nextInt(before.size()), column(before, column))));
            }
        }

        Sheet after =
                before.at(
                        edits(CellLanguage.ENGLISH)
                                .change(project, ObjectKind.SERVER, changes)
                                .project());

        List<String> changed = changes.stream().map(CellChange::id).toList();
        for (String id : ids(before)) {
            for (String column : changed.contains(id) ? List.<String>of() : HARDWARE) {
                assertThat(text(after, id, column)).isEqualTo(text(before, id, column));
            }
        }
    }

    private static Column column(Sheet sheet, String key) {
        return sheet.column(key).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comparingRowsIsAnOrder(long seed) {
        Sheet sheet = Sheet.of(RandomProject.of(seed), ObjectKind.SERVER);
        for (Column column : sheet.columns()) {
            List<Integer> rows =
                    IntStream.range(0, sheet.size())
                            .boxed()
                            .sorted(sheet.order(column, Sheet.Direction.ASCENDING))
                            .toList();
            for (int i = 1; i < rows.size(); i++) {
                assertThat(sheet.compare(rows.get(i - 1), rows.get(i), column)).isNotPositive();
                assertThat(sheet.compare(rows.get(i), rows.get(i - 1), column)).isNotNegative();
            }
        }
    }
}
