package hostplan.ui.sheet;

import hostplan.sheet.CellLanguage;
import hostplan.sheet.SheetEdits;
import hostplan.ui.common.Texts;

import java.time.Clock;
import java.util.concurrent.Executor;

/// What all sheets of a window share.
///
/// @param language how cells are written and read
/// @param edits changes projects by the texts of cells
/// @param layouts where a person's columns are remembered
/// @param catalog where parts come from
/// @param clock says which day it is, on which prices turn old
/// @param background runs what takes longer than a frame
/// @param fxThread runs what touches the window
public record SheetSettings(
        Texts texts,
        CellLanguage language,
        SheetEdits edits,
        ColumnLayouts layouts,
        PartsCatalog catalog,
        Clock clock,
        Executor background,
        Executor fxThread) {}
