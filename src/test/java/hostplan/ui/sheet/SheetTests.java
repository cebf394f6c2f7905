package hostplan.ui.sheet;

import hostplan.document.Ids;
import hostplan.project.ObjectKind;
import hostplan.sheet.CellLanguage;
import hostplan.sheet.SheetEdits;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectFindings;
import hostplan.ui.shell.ProjectSession;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Sheets as tests need them: everything on the thread of the test, and the same identities in each
/// run.
final class SheetTests {

    private SheetTests() {}

    static SheetSettings settings(ColumnLayouts layouts) {
        CellLanguage language = CellLanguage.ENGLISH;
        SheetEdits edits = new SheetEdits(new Ids(new Random(1)), language);
        return settings(layouts, language, edits, PartsCatalog.EMPTY);
    }

    private static SheetSettings settings(
            ColumnLayouts layouts, CellLanguage language, SheetEdits edits, PartsCatalog catalog) {
        return new SheetSettings(
                new Texts(Locale.ROOT),
                language,
                edits,
                layouts,
                catalog,
                Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC),
                Runnable::run,
                Runnable::run);
    }

    /// The sheet of parts beside a catalogue.
    static SheetViewModel parts(ProjectSession session, PartsCatalog catalog) {
        CellLanguage language = CellLanguage.ENGLISH;
        SheetEdits edits = new SheetEdits(new Ids(new Random(1)), language);
        ProjectFindings findings =
                new ProjectFindings(session, Runnable::run, Runnable::run, project -> List.of());
        return new SheetViewModel(
                ObjectKind.PART,
                session,
                findings,
                settings(new LayoutsOfThisRun(), language, edits, catalog));
    }

    static SheetViewModel sheet(ObjectKind kind, ProjectSession session) {
        ProjectFindings findings =
                new ProjectFindings(session, Runnable::run, Runnable::run, project -> List.of());
        return new SheetViewModel(kind, session, findings, settings(new LayoutsOfThisRun()));
    }
}
